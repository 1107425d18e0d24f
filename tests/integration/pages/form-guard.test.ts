import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TRAP_FIELD } from '#schemas/form-trap.ts';
import { postForm } from '#tests/support/post-form.ts';
import { serveSite, TODAY, type ServedSite } from '#tests/support/serve-site.ts';

let site: ServedSite;
beforeAll(async () => {
  site = await serveSite('zweibruck', { settings: { FORM_SECONDS: '2' } });
});
afterAll(() => site.close());

async function send(path: string, fields: Record<string, string>) {
  const response = await postForm(site, path, fields);
  return { status: response.status, html: await response.text() };
}

const keyIn = (html: string, field: string) =>
  new RegExp(`name="${field}" value="([^"]+)"`).exec(html)?.[1] ?? '';

interface TestedForm {
  path: string;
  /** The field with the form's key. */
  key: string;
  typed: Record<string, string>;
  /** What is to be seen of it again. */
  shown: string;
}

const forms: TestedForm[] = [
  {
    path: '/konferenzen/nord-2027/anmeldung/',
    key: 'idempotencyKey',
    typed: { name: "Familie O'Hara", partySize: '2', privacy: 'true' },
    shown: 'value="Familie O\'Hara"',
  },
  {
    path: '/konferenzen/nord-2027/anmeldung/',
    key: 'declineKey',
    typed: { action: 'decline', declinedBy: 'Familie Sommer' },
    shown: 'value="Familie Sommer"',
  },
  {
    path: '/konferenzen/nord-2027/steckbrief/',
    key: 'submissionKey',
    typed: { action: 'finish', existing: 'Ein Chor am Fluss' },
    shown: 'Ein Chor am Fluss',
  },
];

describe.each(forms)('the form with $key', ({ path, key, typed, shown }) => {
  it('sent too fast for a person is shown again with everything in it, and goes through then', async () => {
    const opened = await (await fetch(site.url + path)).text();
    const fast = await send(path, { ...typed, [key]: keyIn(opened, key) });
    expect(fast.status).toBe(422);
    expect(fast.html).toContain('noch einmal ab');
    expect(fast.html).toContain(shown);
    const again = await send(path, { ...typed, [key]: keyIn(fast.html, key) });
    expect(again.status).toBe(303);
  });

  it('with the hidden field filled in is shown again without that field', async () => {
    const opened = await (await fetch(site.url + path)).text();
    await site.setNow(new Date(TODAY.getTime() + 60_000));
    const fields = { ...typed, [key]: keyIn(opened, key) };
    const trapped = await send(path, { ...fields, [TRAP_FIELD]: 'x' });
    expect(trapped.status).toBe(422);
    expect(trapped.html).toContain(shown);
    const own = new RegExp(`name="${key}".*?</form>`, 's').exec(trapped.html)?.[0];
    expect(own).not.toContain(`name="${TRAP_FIELD}"`);
    await site.setNow(TODAY);
  });
});
