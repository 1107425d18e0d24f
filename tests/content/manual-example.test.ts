import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { checkContent } from '#tools/content/check.ts';
import { MANUAL_FILE } from '#tools/content/manual.ts';
import { formatProblem } from '#tools/content/problem.ts';
import { files } from './essen.ts';

it("the editors' manual shows a conference that passes the check in Essen", async () => {
  const manual = await readFile(MANUAL_FILE, 'utf8');
  const example = /```markdown\n([^]*?)```/.exec(manual)?.[1] ?? '';
  expect(example).toContain('registration:');
  expect(checkContent(new Map([...files, ['conferences/example.md', example]]))).toEqual([]);
});

it('the README shows what the check says of a copied conference with a wrong district', async () => {
  const readme = await readFile('README.md', 'utf8');
  const [, shown = 'nothing'] =
    /^ +(content\/essen\/conferences\/\S+:\d+ .+) …$/m.exec(readme) ?? [];
  const copy = files.get('conferences/iii-2027.md')?.replace(/^districts: .*$/m, 'districts: [xi]');
  const problems = checkContent(new Map([...files, ['conferences/iv-2028.md', copy ?? '']]));
  expect(problems.map((problem) => formatProblem(problem, 'content/essen'))).toEqual([
    expect.stringContaining(shown),
  ]);
});
