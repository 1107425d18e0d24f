import { describe, expect, it } from 'vitest';
import { emailOf, messageFields, parseMessage } from '#schemas/message.ts';

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.set(name, value);
  return data;
}

describe('a message', () => {
  it('needs a kind and a text, and nothing else', () => {
    const value = { page: '', place: '', name: '', contact: '' };
    expect(parseMessage('participation', form({ kind: 'help', text: ' Ich koche. ' }))).toEqual({
      ok: true,
      value: { ...value, kind: 'help', text: 'Ich koche.' },
    });
    expect(parseMessage('barrier', form({ text: 'Zu klein.' }))).toEqual({
      ok: true,
      value: { ...value, kind: 'barrier', text: 'Zu klein.' },
    });
  });

  it('names every wrong field once, in the order of the form', () => {
    const sent = form({ kind: 'barrier', text: ' \u202E', name: 'x'.repeat(201) });
    expect(parseMessage('participation', sent)).toEqual({
      ok: false,
      errors: [
        { field: 'kind', code: 'message.error.kind' },
        { field: 'text', code: 'message.error.text' },
        { field: 'name', code: 'profile.error.tooLong', params: { max: 200 } },
      ],
    });
  });

  it('counts characters as people do, and keeps lines, quotes and tags', () => {
    const text = `It's <b>\r\n${'🏡'.repeat(1000)}`;
    const parsed = parseMessage('barrier', form({ text }));
    expect(parsed.ok && parsed.value.text).toBe(`It's <b>\n${'🏡'.repeat(1000)}`);
    const long = parseMessage('barrier', form({ text: '🏡'.repeat(2001) }));
    expect(long).toMatchObject({ errors: [{ field: 'text', params: { max: 2000 } }] });
  });

  it('is answered by mail only where the contact is an address and nothing else', () => {
    expect(emailOf({ contact: 'a@b.example' })).toBe('a@b.example');
    for (const contact of ['', '0201 123456', 'a@b.example, c@d.example', 'mail: a@b.example']) {
      expect(emailOf({ contact })).toBeUndefined();
    }
  });

  it('has all its fields in the notice on data', () => {
    expect(messageFields('barrier')).toEqual(['page', 'text', 'contact', 'locale', 'key']);
    expect(messageFields('participation')).toEqual(
      expect.arrayContaining(['kind', 'text', 'place', 'name', 'contact']),
    );
  });
});
