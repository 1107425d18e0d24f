/**
 * Reads a table as RFC 4180 has it, strictly: CRLF ends every line, quotes enclose what contains
 * them.
 * @returns a record for each line, by the names in the header line
 * @throws when something is left that is no cell
 */
export function readCsv(text: string): Record<string, string>[] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const rows: string[][] = [[]];
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex;
    const match = cell.exec(text);
    if (!match) throw new Error(`No CSV from here: ${text.slice(at, at + 40)}`);
    const [, quoted, plain = '', end] = match;
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end !== ',') rows.push([]);
  }
  const [header = [], ...lines] = rows.slice(0, -1);
  return lines.map((line) => {
    if (line.length !== header.length) throw new Error(`Not as many cells: ${line.join('|')}`);
    return Object.fromEntries(header.map((name, i) => [name, line[i] ?? '']));
  });
}
