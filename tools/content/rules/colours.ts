import { colours as own } from '#config/colours.ts';
import { contrast } from '#config/contrast.ts';
import type { Finding, Rule } from '#tools/content/entry.ts';

/** WCAG 2.2, 1.4.3: text of normal size. */
const ENOUGH = 4.5;

/** The town's colours can be read on the ground on which they stand; of the two the warm one is harder. */
export const coloursReadable: Rule = ({ municipality }) => {
  const colours = municipality?.data.colours;
  if (!municipality || !colours) return [];
  const check = (name: 'action' | 'actionDark', ground: string, wanted: string): Finding[] => {
    const colour = colours[name];
    const ratio = colour === undefined ? ENOUGH : contrast(colour, ground);
    if (ratio >= ENOUGH) return [];
    const found = ratio.toLocaleString('de', { maximumFractionDigits: 1 });
    const message = `${colour} ist auf ${ground} schlecht zu lesen: Kontrast ${found} zu 1, nötig sind 4,5 zu 1. Nehmen Sie ${wanted}, zum Beispiel "${own[name]}".`;
    return [{ entry: municipality, path: ['colours', name], message }];
  };
  return [
    ...check('action', own.band, 'einen dunkleren Ton'),
    ...check('actionDark', own.bandDark, 'einen helleren Ton'),
  ];
};
