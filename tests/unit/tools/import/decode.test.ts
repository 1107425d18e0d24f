import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { decode } from '#tools/import/decode.ts';

const text = 'Überruhr: Große Straße „An der Höhe“ – 5 €';

/** As if UTF-8 had been read in another encoding and saved again. */
function spoil(good: string, encoding: 'windows-1252' | 'latin1'): string {
  const bytes = Buffer.from(good);
  return encoding === 'latin1' ? bytes.toString('latin1') : new TextDecoder(encoding).decode(bytes);
}

describe('a file is read', () => {
  test.each([
    ['in UTF-8', Buffer.from(text)],
    ['in UTF-8 with its mark', Buffer.from(`\uFEFF${text}`)],
    ['in UTF-8 with umlauts of two signs', Buffer.from(text.normalize('NFD'))],
    ['in UTF-16', Buffer.from(`\uFEFF${text}`, 'utf16le')],
  ])('%s', (_, bytes) => {
    expect(decode(bytes)).toEqual({ text, repaired: 0 });
  });

  test('in Windows-1252', () => {
    const bytes = [0xdc, 0x62, 0x65, 0x72, 0x20, 0x80, 0x20, 0xdf, 0x96, 0x84];
    expect(decode(Uint8Array.from(bytes))).toEqual({ text: 'Über € ß–„', repaired: 0 });
  });

  test.each(['windows-1252', 'latin1'] as const)('from UTF-8 once read as %s', (encoding) => {
    const { text: read, repaired } = decode(Buffer.from(spoil(text, encoding)));
    expect(read).toBe(text);
    expect(repaired).toBeGreaterThan(0);
  });

  test.each(['windows-1252', 'latin1'] as const)(
    'when that happened twice, or to a part of it only: %s',
    (encoding) => {
      const twice = spoil(spoil('Straße', encoding), encoding);
      expect(decode(Buffer.from(`Höhe, ${twice}`)).text).toBe('Höhe, Straße');
    },
  );

  test('without changing what only looks like it', () => {
    const fine = 'Spaß– und Maß“ in Çanakkale, Äußere Öde, Łódź';
    expect(decode(Buffer.from(fine))).toEqual({ text: fine, repaired: 0 });
  });
});
