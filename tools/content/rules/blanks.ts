import { quote } from '#tools/content/nearest.ts';

/** An address of several words; what stands in quotation marks behind an address is its title. */
export const BLANK =
  /\]\(\s*(tel:(?:\([^()]*\)|[^()])*?\s(?:\([^()]*\)|[^()])*|[^()<>"'\s]+(?:\s+[^()<>"'\s]+)+)\s*\)/gi;

/** Links and pictures with a blank in their address, which Markdown shows as they are written. */
export function blanksIn(line: string): string[] {
  return [...line.matchAll(BLANK)].map(([, address = '']) => {
    const isNumber = /^tel:/i.test(address);
    const whole = address.replace(isNumber ? /[\s()]+/g : /\s+/g, isNumber ? '' : '-');
    const rename = isNumber ? '' : ' Eine Datei müssen Sie dazu umbenennen.';
    return `In der Adresse ${quote(address)} steht ein Leerzeichen; so wird sie nicht zum Verweis.${rename} Schreiben Sie: ${whole}`;
  });
}
