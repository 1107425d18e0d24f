import { Problem } from './problem.mjs';
import { step } from './progress.mjs';
import { runQuietly } from './run.mjs';

const APT = ['apt-get', '-o', 'DPkg::Lock::Timeout=120'];

/**
 * A package of Debian's; needs root, or sudo without a password. Says so when it does not work.
 * @param title what is installed, as people read it
 */
export async function installDebianPackage(title: string, name: string): Promise<void> {
  const prefix = process.getuid?.() === 0 ? APT : ['sudo', '-n', ...APT];
  await attempt(`${title} installieren (Debian-Paket)`, async () => {
    // It fails for one broken source among many too; what counts is the package itself.
    await run([...prefix, 'update']);
    return run([...prefix, 'install', '-y', '--no-install-recommends', name]);
  });
}

/** Playwright's own build, into playwright's cache. Says so when it does not work. */
export async function installPlaywrightBrowser(): Promise<void> {
  await attempt('Chromium installieren (playwright)', () =>
    run([process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium']),
  );
}

type Result = Awaited<ReturnType<typeof runQuietly>>;

function run([command = '', ...args]: string[]): Promise<Result> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return runQuietly(command, args, { env, timeoutMs: 600_000 });
}

/** A way of installing may fail: there is another one, or in the end a message what to do. */
async function attempt(title: string, install: () => Promise<Result>): Promise<void> {
  try {
    await step(title, async () => {
      const { code, output } = await install();
      if (code !== 0) throw new Problem(reason(output));
    });
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    console.log(`  ${error.message}`);
  }
}

function reason(output: string): string {
  const lines = output.trim().split('\n');
  return lines.find((line) => /error|failed|^E: /i.test(line))?.trim() ?? lines.at(-1) ?? '';
}
