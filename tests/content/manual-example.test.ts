import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { checkContent } from '#tools/content/check.ts';
import { MANUAL_FILE } from '#tools/content/manual.ts';
import { files } from './essen.ts';

it("the editors' manual shows a conference that passes the check in Essen", async () => {
  const manual = await readFile(MANUAL_FILE, 'utf8');
  const example = /```markdown\n([^]*?)```/.exec(manual)?.[1] ?? '';
  expect(example).toContain('registration:');
  expect(checkContent(new Map([...files, ['conferences/example.md', example]]))).toEqual([]);
});
