import type { DatabaseSettings } from '#server/registration/open.ts';
import { Problem } from '#tools/setup/problem.mjs';
import { backUp } from './backup.ts';
import { restore } from './restore.ts';

/** `npm run backup -- FILE` and `npm run restore -- FILE`, both with `--force`. @returns the exit code */
export async function runBackupCommand(
  action: 'backup' | 'restore',
  args: readonly string[],
  settings: DatabaseSettings,
): Promise<number> {
  const force = args.includes('--force');
  const [file, ...more] = args.filter((arg) => arg !== '--force');
  if (file === undefined || file.startsWith('-') || more.length > 0) {
    throw new Problem(`So geht es: npm run ${action} -- sicherung.jsonl.gz`);
  }
  const done =
    action === 'backup'
      ? await backUp(settings, file, { force, now: new Date() })
      : await restore(settings, file, { force });
  console.log(done);
  return 0;
}
