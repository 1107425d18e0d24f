import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installDebianPackage, installPlaywrightBrowser } from './install.ts';
import { Problem } from './problem.mjs';
import { runQuietly } from './run.mjs';

/** Without windows to draw first: the same engine, and the journeys take half the time. */
const HEADLESS_SHELL = 'chromium-headless-shell';
const NAMES = [
  HEADLESS_SHELL,
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
];

/** What the search asks of the machine. */
export interface Machine {
  env: Readonly<Record<string, string | undefined>>;
  exists(path: string): boolean;
  /** Whether the program starts and says its version; some packages are empty shells. */
  starts(path: string): Promise<boolean>;
  /** Where playwright keeps a Chromium of its own, whether one is there or not. */
  playwrightPath(): Promise<string>;
  /** Try to install one; whether it worked out is seen by searching again. */
  installers: readonly (() => Promise<void>)[];
}

const thisMachine: Machine = {
  env: process.env,
  exists: existsSync,
  starts: async (path) => (await runQuietly(path, ['--version'], { timeoutMs: 30_000 })).code === 0,
  playwrightPath: async () => (await import('playwright-core')).chromium.executablePath(),
  installers: [
    () => installDebianPackage('Chromium', HEADLESS_SHELL),
    () => installDebianPackage('Chromium', 'chromium'),
    installPlaywrightBrowser,
  ],
};

/**
 * A Chromium that is there: the one that `CHROMIUM_PATH` names, one on PATH, or playwright's own.
 * @throws {Problem} when `CHROMIUM_PATH` names one that does not start
 */
export async function findChromium(machine: Machine = thisMachine): Promise<string | undefined> {
  const named = machine.env['CHROMIUM_PATH'];
  if (named) {
    if (machine.exists(named) && (await machine.starts(named))) return named;
    throw new Problem(
      `CHROMIUM_PATH nennt „${named}“, aber das lässt sich nicht starten.`,
      'Bitte den Pfad berichtigen oder die Variable löschen.',
    );
  }
  const folders = (machine.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const path of [...onPath, await machine.playwrightPath()]) {
    if (machine.exists(path) && (await machine.starts(path))) return path;
  }
  return undefined;
}

/**
 * A Chromium in any case: one that is there, else Debian's package, else playwright's own.
 * @throws {Problem} when none can be had
 */
export async function ensureChromium(machine: Machine = thisMachine): Promise<string> {
  const there = await findChromium(machine);
  if (there) return there;
  for (const install of machine.installers) {
    await install();
    const installed = await findChromium(machine);
    if (installed) return installed;
  }
  throw new Problem(
    'Für die Tests fehlt ein Chromium, und es ließ sich keines installieren.',
    `Bitte eines installieren (Debian: apt-get install ${HEADLESS_SHELL}) oder CHROMIUM_PATH darauf setzen.`,
  );
}
