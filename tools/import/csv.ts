/** One row of a CSV file, and the line where it begins. */
export interface Row {
  line: number;
  cells: string[];
}

const separators = [';', '\t', ','];

/**
 * Reads CSV as offices write it (RFC 4180 with any of `;`, tab and `,`): cells may stand in double
 * quotes, with doubled quotes and line breaks in them. Empty rows are left out.
 */
export function parseCsv(text: string): Row[] {
  const [head = ''] = text.split(/\r?\n/, 1);
  const separator = separators.find((sign) => head.includes(sign)) ?? ';';
  const rows: Row[] = [];
  let line = 1;
  let row: Row = { line, cells: [] };
  for (const [whole, quoted, plain = '', end = ''] of text.matchAll(cellsBetween(separator))) {
    row.cells.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    line += whole.split('\n').length - 1;
    if (end === separator) continue;
    if (row.cells.some((cell) => cell !== '')) rows.push(row);
    row = { line, cells: [] };
    if (end === '') break;
  }
  return rows;
}

/** A cell, quoted or plain, with what ends it: the separator, the end of the line or of the text. */
function cellsBetween(separator: string): RegExp {
  return new RegExp(`(?:"((?:[^"]|"")*)"|([^${separator}\\r\\n]*))(${separator}|\\r?\\n|$)`, 'g');
}
