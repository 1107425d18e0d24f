import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { townWith } from '#tests/fixtures/content/town.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'content-'));
});

afterEach(() => rm(root, { recursive: true }));

async function write(files: Iterable<[string, string | Uint8Array]>): Promise<void> {
  for (const [name, text] of files) {
    const path = join(root, 'kleinstadt', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

/** Runs the command on the temporary folder. */
function check(municipality = 'kleinstadt'): Promise<{ code: number; output: string }> {
  const env = { ...process.env, CONTENT_ROOT: root, MUNICIPALITY: municipality };
  return new Promise((resolve) => {
    execFile(process.execPath, ['tools/check-content.ts'], { env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, output: out + err });
    });
  });
}

describe('check-content', () => {
  it('ends with 0 and a line when all is well', async () => {
    await write(townWith());
    await write([['.DS_Store', 'x']]);
    expect(await check()).toEqual({ code: 0, output: '6 Dateien geprüft, keine Fehler.\n' });
  });

  it('ends with 1 and names every problem with its file', async () => {
    await write(townWith({ 'quarters/hafen.yaml': 'number: 1\nname: Hafen\ndistrict: vx\n' }));
    await write([['news/latin.md', Buffer.from('---\ntitle: Gr\u00fc\u00dfe\n---\n', 'latin1')]]);
    const { code, output } = await check();
    expect(code).toBe(1);
    expect(output).toContain(
      'kleinstadt/news/latin.md:1 Die Datei ist nicht in UTF-8 gespeichert.',
    );
    expect(output).toContain('kleinstadt/quarters/hafen.yaml:3 district: „vx“ gibt es nicht.');
    expect(output).toMatch(/7 Dateien geprüft, \d Fehler in 2 Dateien\.\n$/);
  });

  it('names the towns that exist when the one asked for does not', async () => {
    await write(townWith());
    const { code, output } = await check('grossstadt');
    expect(code).toBe(1);
    expect(output).toContain('Dort gibt es: kleinstadt.');
  });
});
