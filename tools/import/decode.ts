import { isUtf8 } from 'node:buffer';

/** A file's text, and how many places of it had been spoilt by a wrong encoding. */
export interface Decoded {
  text: string;
  repaired: number;
}

/**
 * Reads a file in whatever encoding an office wrote it: UTF-8, UTF-16 with its mark, else
 * Windows-1252, of which Latin-1 is a part. Text that was UTF-8, was once read as Windows-1252 and
 * then saved ("StraÃŸe") is brought back.
 */
export function decode(bytes: Uint8Array): Decoded {
  const { text, repaired } = mend(new TextDecoder(encodingOf(bytes)).decode(bytes));
  return { text: text.normalize('NFC'), repaired };
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/** The byte behind each sign of Windows-1252 that is not its own number: "Ÿ" is 0x9f. */
const windowsBytes = new Map(
  Array.from({ length: 32 }, (_, i) => 0x80 + i).map((byte) => [
    new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

const beyondAscii = /[^\0-\x7f]{2,}/gu;
const strict = new TextDecoder('utf-8', { fatal: true });

/** Done run by run, since a file may be spoilt in part, and until nothing changes: it happens twice. */
function mend(text: string): Decoded {
  let repaired = 0;
  const mended = text.replace(beyondAscii, (run) => {
    const read = readAgain(run);
    if (read === undefined) return run;
    repaired++;
    return read;
  });
  if (repaired === 0) return { text, repaired };
  return { text: mend(mended).text, repaired };
}

function readAgain(run: string): string | undefined {
  const bytes = [...run].map((sign) => windowsBytes.get(sign) ?? sign.charCodeAt(0));
  if (bytes.some((byte) => byte > 0xff)) return undefined;
  try {
    const read = strict.decode(Uint8Array.from(bytes));
    return [...read].every(isWestern) ? read : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether Windows-1252 has the sign too ("ß–" would also be a letter of N'Ko), or Latin-1 as the
 * half of another that was spoilt twice.
 */
function isWestern(sign: string): boolean {
  return windowsBytes.has(sign) || /^[\u0080-\u00ff]$/u.test(sign);
}
