import type { Reason, Remark } from './report.ts';

const TITLES: Record<Reason, string> = {
  placeholder: 'Vom Betreiber zu ergänzen',
  statement: 'Erklärung zur Barrierefreiheit, länger als ein Jahr nicht geprüft',
  security: 'security.txt, läuft bald ab oder ist abgelaufen',
  deadline: 'Abgelaufene Fristen',
  unchecked: 'Länger als zwölf Monate nicht geprüft',
  conflict: 'Widersprüche in den Quellen',
};

/** The report as it is printed. @param folder written before each file */
export function sayReport(remarks: Remark[], folder: string): string {
  if (remarks.length === 0) return 'Nichts zu tun.';
  const groups = Object.entries(TITLES).flatMap(([reason, title]) => {
    const found = remarks.filter((remark) => remark.reason === reason);
    if (found.length === 0) return [];
    const lines = found.map(({ file, line, about }) => `  ${folder}/${file}:${line} ${about}`);
    return [`${title} (${found.length})\n${lines.join('\n')}`];
  });
  return groups.join('\n\n');
}
