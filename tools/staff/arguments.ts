import { EVERYTHING, foldAddress } from '#domain/staff/access.ts';
import { Problem } from '#tools/setup/problem.mjs';

/** What the operator wants done. */
export type StaffOrder =
  | { action: 'add'; address: string; districts: string[] }
  | { action: 'remove'; address: string }
  | { action: 'list' };

const HELP = [
  'So geht es:',
  '  npm run staff -- add name@stadt.de --districts iii,iv',
  '  npm run staff -- add name@stadt.de --districts alle',
  '  npm run staff -- list',
  '  npm run staff -- remove name@stadt.de',
].join('\n');

/** How the operator writes "everything". */
export const ALL = 'alle';

/**
 * Reads the command line.
 * @param known slugs of the town's districts
 * @throws {Problem} with what to write instead
 */
export function readOrder(args: readonly string[], known: readonly string[]): StaffOrder {
  const [action, typed = '', flag, list = '', ...more] = args;
  if (action === 'list' && args.length === 1) return { action };
  if (action === 'remove' && args.length === 2) return { action, address: addressOf(typed) };
  if (action !== 'add' || flag !== '--districts' || list === '' || more.length > 0) {
    throw new Problem(HELP);
  }
  return { action, address: addressOf(typed), districts: districtsOf(list, known) };
}

function addressOf(typed: string): string {
  const address = foldAddress(typed);
  if (/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(address)) return address;
  throw new Problem(`„${typed}“ ist keine E-Mail-Adresse.`, HELP);
}

function districtsOf(list: string, known: readonly string[]): string[] {
  const slugs = [...new Set(list.split(',').map((slug) => slug.trim().toLowerCase()))];
  if (slugs.includes(ALL)) {
    if (slugs.length === 1) return [EVERYTHING];
    throw new Problem(
      `„${list}“ widerspricht sich: „${ALL}“ sind schon alle Bezirke.`,
      `Schreiben Sie entweder --districts ${ALL} oder nur die einzelnen Bezirke, zum Beispiel: --districts ${slugs.filter((slug) => slug !== ALL).join()}`,
    );
  }
  const unknown = slugs.filter((slug) => !known.includes(slug));
  if (unknown.length === 0) return slugs;
  throw new Problem(
    `Diese Bezirke gibt es nicht: ${unknown.join(', ')}`,
    `Möglich sind: ${[...known, ALL].join(', ')}`,
  );
}
