import { execFile, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const fixtures = 'tests/fixtures/import';
const borders = 'tests/fixtures/geometry/two-districts.geojson';
let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'import-'));
  await cp('tests/fixtures/towns/zweibruck', join(root, 'zweibruck'), { recursive: true });
});

afterEach(() => rm(root, { recursive: true }));

/** Runs an import into the temporary town. */
function runImport(
  kind: 'streets' | 'borders',
  ...args: string[]
): Promise<{ code: number; output: string }> {
  const env = { ...process.env, CONTENT_ROOT: root, MUNICIPALITY: 'zweibruck' };
  return new Promise((resolve) => {
    execFile(process.execPath, [`tools/import/${kind}.ts`, ...args], { env }, (error, out, err) => {
      resolve({ code: error ? Number(error.code) : 0, output: out + err });
    });
  });
}

const geometry = () => join(root, 'zweibruck/geometry');
const written = () => readFile(join(geometry(), 'streets.yaml'), 'utf8');

it.each(['streets', 'borders'])('npm run import:%s works before anything is installed', (kind) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(scripts[`import:${kind}`]).toBe(`node tools/start.mjs --import-${kind}`);
  const { stderr } = spawnSync(process.execPath, ['tools/setup/start.ts', `--import-${kind}`]);
  expect(String(stderr)).toContain(`Aufruf: npm run import:${kind} -- DATEI`);
});

describe('import:streets', () => {
  it('takes a list of streets and tells what changed', async () => {
    const { code, output } = await runImport('streets', `${fixtures}/streets.csv`);
    expect(output).toContain('5 Straßen in 5 Stadtteilen, davon 2 in mehreren');
    expect(output).toContain('neu: 0');
    expect(code).toBe(0);
  });

  it('writes the same from the register of polling districts in whatever encoding', async () => {
    const results: string[] = [];
    for (const file of ['streets', 'polling-districts-1252', 'polling-districts-spoilt']) {
      await runImport('streets', `${fixtures}/${file}.csv`);
      results.push(await written());
    }
    expect(new Set(results).size).toBe(1);
    expect(results[0]).toContain('Brückenstraße: [altmarkt, brueckenkopf]\n');
  });

  it('writes nothing when it refuses', async () => {
    const before = await written();
    const file = join(root, 'short.csv');
    await writeFile(file, 'street;quarters\nSeeufer;Seefeld\n');
    const { code, output } = await runImport('streets', file, '--force');
    expect(output).toContain('keine einzige Straße mehr: altmarkt, brueckenkopf, hafen');
    expect(output).toContain('Es wurde nichts geschrieben.');
    expect(code).toBe(1);
    expect(await written()).toBe(before);
    expect(await readdir(geometry())).not.toContain('streets.yaml.new');
  });

  it.each([[[]], [['a.csv', 'b.csv']], [['a.csv', '--nonsense']]])(
    'tells how it is called: %j',
    async (args) => {
      const { code, output } = await runImport('streets', ...args);
      expect(output).toContain('Aufruf: npm run import:streets -- DATEI');
      expect(code).toBe(1);
    },
  );
});

describe('import:borders', () => {
  it('makes both geometries and tells what changed', async () => {
    const { code, output } = await runImport('borders', borders);
    expect(output).toContain('7 Stadtteile');
    expect(output).toContain('Fläche, die in einen anderen Stadtteil kommt');
    expect(code).toBe(0);
    expect(await readdir(geometry())).toEqual(
      expect.arrayContaining(['decided.json', 'drawn.json', 'sources.yaml']),
    );
  });

  it('refuses to lose a quarter', async () => {
    const file = join(root, 'less.geojson');
    const json = JSON.parse(await readFile(borders, 'utf8')) as { features: unknown[] };
    await writeFile(file, JSON.stringify({ ...json, features: json.features.slice(1) }));
    const { code, output } = await runImport('borders', file);
    expect(output).toContain('fehlen Stadtteile');
    expect(output).toContain('Es wurde nichts geschrieben.');
    expect(code).toBe(1);
  });
});
