/** One thing an editor has to mend. */
export interface Problem {
  /** Path below the municipality's folder: `quarters/kray.yaml`. */
  file: string;
  /** Line in the file, from 1. */
  line: number;
  /** Where in the record, as an editor reads it: `place › street`. */
  field?: string;
  /** What is wrong and what to write instead, in German. */
  message: string;
}

/** `content/essen/quarters/kray.yaml:3 district: „vx“ gibt es nicht. …`; `folder` comes before the file. */
export function formatProblem(problem: Problem, folder: string): string {
  const field = problem.field ? `${problem.field}: ` : '';
  return `${folder}/${problem.file}:${problem.line} ${field}${problem.message}`;
}

/** By file, then by line; for `toSorted`. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}

/** `65 Dateien geprüft, 3 Fehler in 2 Dateien.` */
export function summarize(fileCount: number, problems: Problem[]): string {
  const checked = `${count(fileCount, 'Datei', 'Dateien')} geprüft`;
  if (problems.length === 0) return `${checked}, keine Fehler.`;
  const broken = new Set(problems.map(({ file }) => file)).size;
  return `${checked}, ${problems.length} Fehler in ${count(broken, 'Datei', 'Dateien')}.`;
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** `['programme', 2, 'at']` → `programme › Eintrag 3 › at`. */
export function fieldName(path: PropertyKey[]): string | undefined {
  if (path.length === 0) return undefined;
  return path
    .map((key) => (typeof key === 'number' ? `Eintrag ${key + 1}` : String(key)))
    .join(' › ');
}
