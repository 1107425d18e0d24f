import { readdir } from 'node:fs/promises';
import { basename, dirname, relative } from 'node:path';
import { buildTarget } from '#config/build-target.ts';
import { checkContent } from './content/check.ts';
import { byPlace, formatProblem, summarize } from './content/problem.ts';
import { readFiles } from './content/read-files.ts';

/**
 * `npm run check:content`: checks the content of `MUNICIPALITY` (default essen) below `CONTENT_ROOT`
 * (default content). Writes every problem with file and line, and exits with 1 if there are any.
 */
const { contentDir } = buildTarget(process.env);
const folder = relative('.', contentDir) || '.';

const root = dirname(contentDir);
const towns = await readdir(root).catch((): string[] => []);
if (!towns.includes(basename(contentDir))) {
  const choice = towns.length > 0 ? ` Dort gibt es: ${towns.join(', ')}.` : '';
  console.error(
    `Den Ordner ${folder} gibt es nicht. Prüfen Sie MUNICIPALITY und CONTENT_ROOT.${choice}`,
  );
  process.exit(1);
}

const { files, problems: unreadable } = await readFiles(contentDir);
const problems = [...unreadable, ...checkContent(files)].toSorted(byPlace);
for (const problem of problems) console.error(formatProblem(problem, folder));
const summary = summarize(files.size, problems);
if (problems.length === 0) console.log(summary);
else console.error(summary);
process.exitCode = problems.length === 0 ? 0 : 1;
