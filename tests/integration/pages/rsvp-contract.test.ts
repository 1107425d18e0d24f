import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postForm } from '#tests/support/post-form.ts';
import { postRsvp, rsvpBody } from '#tests/support/rsvp.ts';
import { serveSite, type ServedSite } from '#tests/support/serve-site.ts';

const conference = 'nord-2027';
let site: ServedSite;
beforeAll(async () => {
  site = await serveSite('zweibruck');
});
afterAll(() => site.close());

const post = (party: Record<string, unknown>) =>
  postRsvp(site.url, rsvpBody({ conference, ...party }));

/** Sends text as it is. */
const send = (body: string | Uint8Array<ArrayBuffer>, type = 'application/json') =>
  fetch(`${site.url}/api/rsvp`, { method: 'POST', headers: { 'Content-Type': type }, body });

async function refusal(response: Response) {
  const { errors } = (await response.json()) as { errors: { field: string; message: string }[] };
  return { status: response.status, errors };
}

describe('POST /api/rsvp, accepted', () => {
  it('answers 201 with code, status and size', async () => {
    const response = await post({ partySize: 4 });
    expect(response.status).toBe(201);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({
      code: expect.stringMatching(/^(\w{4}-){2}\w{4}$/),
      status: 'confirmed',
      partySize: 4,
    });
  });

  it('takes all the fields there are', async () => {
    const response = await post({
      email: 'familie@beispiel.example',
      partySize: 5,
      children: { '0-2': 1, '3-6': 1, '7-12': 0 },
      interpreters: ['ar', 'prs'],
      access: ['wheelchair', 'sign-language'],
      accessConsent: true,
      idempotencyKey: crypto.randomUUID(),
    });
    expect(response.status).toBe(201);
    // Until the address is confirmed.
    expect(await response.json()).toMatchObject({ status: 'pending', partySize: 5 });
  });

  it('answers the same key and content with 200 and the same body', async () => {
    const party = { partySize: 2, idempotencyKey: crypto.randomUUID() };
    const first = await post(party);
    const again = await post(party);
    expect([first.status, again.status]).toEqual([201, 200]);
    expect(await again.json()).toEqual(await first.json());
  });

  it('answers 409 to the same key with other content', async () => {
    const party = { partySize: 2, idempotencyKey: crypto.randomUUID() };
    await post(party);
    const { status, errors } = await refusal(await post({ ...party, partySize: 3 }));
    expect(status).toBe(409);
    expect(errors.map(({ field }) => field)).toEqual(['idempotencyKey']);
  });
});

describe('POST /api/rsvp, refused', () => {
  it('names every wrong field with a German sentence', async () => {
    const response = await post({
      name: '  ',
      partySize: 13,
      children: { '3-6': 'zwei' },
      interpreters: ['tlh'],
      access: ['wheelchair'],
      email: 'nein',
      privacy: false,
    });
    const { status, errors } = await refusal(response);
    expect(status).toBe(422);
    expect(Object.fromEntries(errors.map(({ field, message }) => [field, message]))).toEqual({
      name: 'Bitte schreiben Sie Ihren Namen.',
      partySize: expect.stringContaining('höchstens 12 Menschen'),
      'children.3-6': expect.stringContaining('ganze Zahlen'),
      interpreters: expect.stringContaining('aus der Liste'),
      accessConsent: expect.stringContaining('Häkchen'),
      email: expect.stringContaining('name@beispiel.de'),
      privacy: expect.stringContaining('bestätigen'),
    });
  });

  it('refuses what it does not know, such as a birth date', async () => {
    const { status, errors } = await refusal(await post({ birthDate: '1990-01-01' }));
    expect({ status, errors }).toEqual({
      status: 422,
      errors: [{ field: 'birthDate', message: 'Dieses Feld kennen wir nicht.' }],
    });
  });

  it.each([
    ['an unknown conference', { conference: 'gibt-es-nicht' }, 404, 'conference'],
    ['one without registration', { conference: 'nord-2019' }, 404, 'conference'],
    ['no conference at all', { conference: undefined }, 422, 'conference'],
    ['a language the site does not speak', { locale: 'tlh' }, 422, 'locale'],
  ])('answers %s', async (_, party, expected, field) => {
    const { status, errors } = await refusal(await post(party));
    expect(status).toBe(expected);
    expect(errors.map((error) => error.field)).toEqual([field]);
  });

  it.each([
    ['{"name": ', 400],
    ['', 400],
    ['[]', 400],
    ['null', 400],
    ['"Familie"', 400],
  ])('answers the body %j with %i', async (body, expected) => {
    const { status, errors } = await refusal(await send(body));
    expect(status).toBe(expected);
    expect(errors[0]?.message).toMatch(/\S/);
  });

  it('answers bytes that are no UTF-8 with a 4xx', async () => {
    const bytes = Uint8Array.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]);
    const { status } = await refusal(await send(bytes));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data'])(
    'answers 415 to %s',
    async (type) => {
      expect((await refusal(await send('{}', type))).status).toBe(415);
    },
  );

  it('answers 413 to more than 64 KiB', async () => {
    const response = await post({ name: 'x'.repeat(70_000) });
    expect((await refusal(response)).status).toBe(413);
  });

  it('answers GET with 405 and what is allowed', async () => {
    const response = await fetch(`${site.url}/api/rsvp`);
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
  });
});

it('answers 409 with the reason once registration has closed', async () => {
  const later = await serveSite('zweibruck', { now: new Date('2027-05-11T00:00:00+02:00') });
  try {
    const response = await postRsvp(later.url, rsvpBody({ conference }));
    expect(await refusal(response)).toEqual({
      status: 409,
      errors: [{ field: 'conference', message: expect.stringContaining('geschlossen') }],
    });
  } finally {
    await later.close();
  }
});

it('answers 429 with Retry-After when one address sends too many', async () => {
  const strict = await serveSite('zweibruck', { settings: { RATE_LIMIT_RSVP: '2/h' } });
  try {
    const send = () => postRsvp(strict.url, rsvpBody({ conference }));
    const answers = [await send(), await send(), await send()];
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 429]);
    expect(Number(answers[2]?.headers.get('retry-after'))).toBeGreaterThan(0);
  } finally {
    await strict.close();
  }
});

it('answers 429 when a conference gets too many, the form with all that was typed', async () => {
  const settings = { RATE_LIMIT_CONFERENCE: '1/h' };
  const strict = await serveSite('zweibruck', { settings });
  try {
    const send = () => postRsvp(strict.url, rsvpBody({ conference }));
    expect((await send()).status).toBe(201);
    const refused = await send();
    expect(refused.headers.get('retry-after')).toBe('3600');
    expect(await refusal(refused)).toEqual({
      status: 429,
      errors: [{ field: 'conference', message: expect.stringContaining('in 60 Minuten') }],
    });
    const typed = { name: "Familie O'Hara", partySize: '2', privacy: 'true' };
    const form = await postForm(strict, `/konferenzen/${conference}/anmeldung/`, typed);
    expect([form.status, form.headers.get('retry-after')]).toEqual([429, '3600']);
    expect(await form.text()).toContain('value="Familie O\'Hara"');
  } finally {
    await strict.close();
  }
});
