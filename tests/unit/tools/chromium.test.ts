import { describe, expect, it } from 'vitest';
import { ensureChromium, findChromium, type Machine } from '#tools/setup/chromium.ts';

const PLAYWRIGHTS_OWN = '/home/a/.cache/ms-playwright/chromium';

/** A machine with these programs, all of which start unless they are said to be broken. */
function machineWith(
  programs: string[],
  { env = {}, broken = [] as string[], installers = [] as Machine['installers'] } = {},
): Machine {
  return {
    env: { PATH: '/opt/bin:/usr/bin', ...env },
    exists: (path) => programs.includes(path),
    starts: (path) => Promise.resolve(!broken.includes(path)),
    playwrightPath: () => Promise.resolve(PLAYWRIGHTS_OWN),
    installers,
  };
}

describe('findChromium', () => {
  it('takes the one that CHROMIUM_PATH names before any other', async () => {
    const machine = machineWith(['/usr/bin/chromium', '/my/chrome'], {
      env: { CHROMIUM_PATH: '/my/chrome' },
    });
    expect(await findChromium(machine)).toBe('/my/chrome');
  });

  it('complains when CHROMIUM_PATH names nothing, instead of quietly taking another', async () => {
    const machine = machineWith(['/usr/bin/chromium'], { env: { CHROMIUM_PATH: '/my/chrome' } });
    await expect(findChromium(machine)).rejects.toThrow('CHROMIUM_PATH');
  });

  it('prefers one without windows, which takes half the time', async () => {
    const shell = '/usr/bin/chromium-headless-shell';
    expect(await findChromium(machineWith(['/usr/bin/chromium', shell]))).toBe(shell);
  });

  it('prefers Chromium to Chrome, wherever on PATH they are', async () => {
    const machine = machineWith(['/opt/bin/google-chrome', '/usr/bin/chromium', PLAYWRIGHTS_OWN]);
    expect(await findChromium(machine)).toBe('/usr/bin/chromium');
  });

  it('passes over one that is there but does not start', async () => {
    const machine = machineWith(['/usr/bin/chromium-browser', PLAYWRIGHTS_OWN], {
      broken: ['/usr/bin/chromium-browser'],
    });
    expect(await findChromium(machine)).toBe(PLAYWRIGHTS_OWN);
  });

  it('finds nothing on an empty machine', async () => {
    expect(await findChromium(machineWith([]))).toBeUndefined();
  });
});

describe('ensureChromium', () => {
  it('installs nothing when one is there', async () => {
    const refuse = () => Promise.reject(new Error('must not install'));
    const machine = machineWith(['/usr/bin/chromium'], { installers: [refuse] });
    expect(await ensureChromium(machine)).toBe('/usr/bin/chromium');
  });

  it('tries one way of installing after the other until one is there', async () => {
    const programs: string[] = [];
    const inVain = () => Promise.resolve();
    const debian = () => Promise.resolve(void programs.push('/usr/bin/chromium'));
    const tooMuch = () => Promise.reject(new Error('must not go on installing'));
    const machine = machineWith(programs, { installers: [inVain, debian, tooMuch] });
    expect(await ensureChromium(machine)).toBe('/usr/bin/chromium');
  });

  it('says what to do when no way works', async () => {
    const machine = machineWith([], { installers: [() => Promise.resolve()] });
    await expect(ensureChromium(machine)).rejects.toThrow(
      'apt-get install chromium-headless-shell',
    );
  });
});
