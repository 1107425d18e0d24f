import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Refusal } from '#tools/geometry/refusal.ts';

/** Reasons shown; a file in another form is wrong in every line. */
const MOST_REASONS = 12;

/** Runs an import; a refusal is told in sentences and leaves everything as it was. */
export async function runImport(work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { reasons } = error;
    console.error(reasons.slice(0, MOST_REASONS).join('\n'));
    if (reasons.length > MOST_REASONS) {
      console.error(`… und ${reasons.length - MOST_REASONS} weitere`);
    }
    console.error('Es wurde nichts geschrieben.');
    process.exitCode = 1;
  }
}

/**
 * One file and the options of a command.
 * @throws Refusal with the usage if there is no file, or anything unknown
 */
export function readArguments<T extends NonNullable<ParseArgsConfig['options']>>(
  args: string[],
  options: T,
  usage: string,
) {
  try {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
    const [file, ...others] = positionals;
    if (file !== undefined && others.length === 0) return { file, values };
  } catch {
    // An unknown option: the usage says which there are.
  }
  throw new Refusal([usage]);
}

/** `content/<municipality>`, by the option, else `MUNICIPALITY`, else essen. */
export function townFolder(municipality: string | undefined): string {
  const { CONTENT_ROOT = 'content', MUNICIPALITY = 'essen' } = process.env;
  const folder = join(CONTENT_ROOT, municipality ?? MUNICIPALITY);
  if (!existsSync(folder)) throw new Refusal([`Den Ordner ${folder} gibt es nicht.`]);
  return folder;
}
