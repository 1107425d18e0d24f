import { expect, it } from 'vitest';
import { mailLink } from '#domain/contact/mail-link.ts';

it('begins a letter that survives every mail program', () => {
  const link = mailLink({ to: 'a@b.example', subject: 'Kaffee & Kuchen', body: 'Wir\nkommen + 2' });
  expect(link).toBe(
    'mailto:a@b.example?subject=Kaffee%20%26%20Kuchen&body=Wir%0D%0Akommen%20%2B%202',
  );
});

it('lets the sender say to whom', () => {
  expect(mailLink({ subject: 'A', body: 'B' })).toBe('mailto:?subject=A&body=B');
});
