import { checkBorders } from './borders.ts';
import { byPlace, fieldName, type Problem } from './problem.ts';
import { readContent } from './read-content.ts';
import { rules } from './rules/index.ts';

/**
 * Checks all content of a municipality and returns every problem at once, by file and line.
 * @param files path below the municipality's folder (`quarters/kray.yaml`) → text
 */
export function checkContent(files: ReadonlyMap<string, string>): Problem[] {
  const { content, problems } = readContent(files);
  const findings = rules.flatMap((rule) => rule(content));
  const told = findings.map(({ entry, path, line, message }) => ({
    file: entry.file,
    line: line ?? entry.lineOf(path),
    field: fieldName(path),
    message,
  }));
  return [...problems, ...told, ...checkBorders(files, content)].toSorted(byPlace);
}
