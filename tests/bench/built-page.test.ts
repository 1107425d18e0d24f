import { expect, it } from 'vitest';
import { compareBuiltPage } from './built-page.ts';

it('serves a page from memory at 0.7 or more of the rate of a bare node:http server', async () => {
  const { ratio } = await compareBuiltPage();
  expect(ratio).toBeGreaterThanOrEqual(0.7);
});
