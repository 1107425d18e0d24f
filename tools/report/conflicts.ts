import type { Remark, Reported } from './report.ts';

/** Notes that begin with this word say that sources do not agree. */
const NOTE = /^\s*#\s*(Widerspruch\b.*)$/;
const NEXT = /^\s*#\s*(.*\S)\s*$/;

/** What editors have noted on sources that contradict each other. */
export function conflicts({ files }: Reported): Remark[] {
  return [...files].flatMap(([file, text]) => {
    const lines = text.split('\n');
    return lines.flatMap((line, index): Remark[] => {
      const [, first] = NOTE.exec(line) ?? [];
      if (first === undefined) return [];
      const about = [first, ...following(lines.slice(index + 1))].join(' ');
      return [{ reason: 'conflict', file, line: index + 1, about }];
    });
  });
}

/** The lines of the note below its first one. */
function following(lines: string[]): string[] {
  const end = lines.findIndex((line) => !NEXT.test(line));
  return lines.slice(0, end === -1 ? undefined : end).map((line) => NEXT.exec(line)?.[1] ?? '');
}
