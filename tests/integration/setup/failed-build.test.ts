import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { BuildTarget } from '#config/build-target.ts';
import { buildSite, siteEnvironment } from '#tests/support/build-site.ts';
import { contentRootOf } from '#tests/support/towns.ts';
import { ensureSite } from '#tools/setup/site.ts';

const town = 'zweibruck';
let broken: string;
let good: BuildTarget;

beforeAll(async () => {
  good = await buildSite(town);
  broken = mkdtempSync(join(tmpdir(), 'broken-'));
  cpSync(join(contentRootOf(town), town), join(broken, town), { recursive: true });
  writeFileSync(join(broken, town, 'districts/nord.yaml'), 'label: [');
});
afterAll(() => rmSync(broken, { recursive: true }));

it('a build that fails leaves the last good one as it was', async () => {
  const { clientDir, serverEntry } = good;
  const page = join(clientDir, 'kontakte/index.html');
  const before = [page, serverEntry].map((file) => readFileSync(file, 'utf8'));

  const failing = ensureSite({ ...siteEnvironment(town), CONTENT_ROOT: broken });
  await expect(failing).rejects.toThrow(/districts\/nord\.yaml/);

  expect([page, serverEntry].map((file) => readFileSync(file, 'utf8'))).toEqual(before);
});
