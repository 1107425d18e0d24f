import { addressOfFile, PICTURE as PICTURE_FILE } from '#tools/content/links.ts';
import { quote } from '#tools/content/nearest.ts';

/** A picture in a line of Markdown: what stands for it, and its address. */
const PICTURE = /!\[([^\]]*)\](?:\(\s*<?([^)\s>]*)[^)]*\)|\[[^\]]*\])/g;
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;
const SHOWN = /\.(?:jpg|png)$/;

/** What is wrong with the pictures of a line; those of other websites are refused as such. */
export function picturesIn(line: string): string[] {
  return [...line.matchAll(PICTURE)].flatMap(([, alt = '', address = '']) =>
    ELSEWHERE.test(address) ? [] : [...withoutWords(alt, address), ...noPicture(address)],
  );
}

/** The address that a picture has on the site, whatever was written. */
const shown = (address: string) => (SHOWN.test(address) ? addressOfFile(address) : address);

function withoutWords(alt: string, address: string): string[] {
  const says = alt.trim();
  if (says !== '' && !/\.\w{3,4}$/.test(says)) return [];
  return [
    `Beim Bild ${quote(address)} steht nicht, was darauf zu sehen ist. Wer es nicht sieht, erfährt sonst nichts davon. Schreiben Sie es in die eckigen Klammern: ![Menschen an einem langen Tisch](${shown(address)})`,
  ];
}

function noPicture(address: string): string[] {
  if (address === '' || SHOWN.test(address)) return [];
  if (PICTURE_FILE.test(address)) {
    const name = addressOfFile(address).replace(/\.\w+$/, '.jpg');
    return [
      `${quote(address)} zeigt die Website nicht: Bilder enden auf .jpg oder .png, klein geschrieben. Speichern Sie das Bild so in files/, und schreiben Sie: ${name}`,
    ];
  }
  return [
    `${quote(address)} ist kein Bild. Bilder enden auf .jpg oder .png. Schreiben Sie für alles andere einen Verweis, ohne das Ausrufezeichen: [Was dort steht](${address})`,
  ];
}
