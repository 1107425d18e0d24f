import { expect, it } from 'vitest';
import { checkContent } from '#tools/content/check.ts';
import { readFiles } from '#tools/content/read-files.ts';

it.each(['zweibruck', 'ohnebezirk'])('the made-up town %s passes the check', async (town) => {
  const { files } = await readFiles(`tests/fixtures/towns/${town}`);
  expect(checkContent(files)).toEqual([]);
});

it('Erkrath passes the check', async () => {
  const { files } = await readFiles('content/erkrath');
  expect(checkContent(files)).toEqual([]);
});
