import { readSettings, type Settings } from '#server/settings.ts';
import { StartProblem } from '#server/start-problem.ts';
import { runBackupCommand } from '#tools/backup/command.ts';
import { runStaffCommand } from '#tools/staff/command.ts';
import { districtSlugs } from '#tools/staff/districts.ts';
import { becomesReady, requireFreePort } from './port.ts';
import { Problem, reportProblems } from './problem.mjs';
import { runInForeground } from './run.mjs';
import { ensureSite } from './site.ts';

const [mode = '--serve', ...rest] = process.argv.slice(2);

const MODES: Record<string, () => Promise<number>> = {
  '--serve': serve,
  '--build': build,
  '--check': () => runInForeground(process.execPath, ['tools/check-content.ts', ...rest]),
  '--report': () => runInForeground(process.execPath, ['tools/report.ts', ...rest]),
  '--new-municipality': () =>
    runInForeground(process.execPath, ['tools/new-municipality.ts', ...rest]),
  '--import-borders': () => runInForeground(process.execPath, ['tools/import/borders.ts', ...rest]),
  '--import-streets': () => runInForeground(process.execPath, ['tools/import/streets.ts', ...rest]),
  '--dev': develop,
  '--backup': () => runBackupCommand('backup', rest, checkedSettings()),
  '--restore': () => runBackupCommand('restore', rest, checkedSettings()),
  '--staff': staff,
};

process.exitCode = await reportProblems(() => {
  const run = MODES[mode];
  if (run) return run();
  throw new Problem(`„${mode}“ ist unbekannt.`, `Möglich sind: ${Object.keys(MODES).join(', ')}`);
});

async function build(): Promise<number> {
  const { outDir } = await ensureSite(process.env);
  console.log(`Fertig: ${outDir}`);
  return 0;
}

/** Builds if need be, then serves until it is told to stop. */
async function serve(): Promise<number> {
  const settings = checkedSettings();
  await requireFreePort(settings);
  await ensureSite(process.env);
  const onStart = async (ended: AbortSignal) => {
    if (await becomesReady(settings, ended)) {
      const origin = settings.publicOrigin ?? `http://localhost:${settings.port}`;
      console.log(`\nBezirksportal läuft auf ${origin} – beenden mit Strg+C\n`);
    }
  };
  return runInForeground(process.execPath, ['src/server/main.ts'], { onStart });
}

/** Says who may sign in to the coordinators' area, or changes it. */
async function staff(): Promise<number> {
  const settings = checkedSettings();
  const known = districtSlugs(settings.target.contentDir);
  console.log(await runStaffCommand(rest, settings, known));
  return 0;
}

/** Astro's own server: pages are rendered anew at every request, from the files as they are. */
function develop(): Promise<number> {
  const astro = 'node_modules/astro/bin/astro.mjs';
  const { host, port } = checkedSettings();
  const where = ['--host', host, '--port', String(port)];
  return runInForeground(process.execPath, [astro, 'dev', ...where, ...rest]);
}

/** Before anything is built: a build takes long, and the server would refuse to start after it. */
function checkedSettings(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    throw error instanceof StartProblem ? new Problem(error.message) : error;
  }
}
