/** What can stand in a cell. */
export type CsvValue = string | number | boolean | undefined;

/**
 * A table as CSV (RFC 4180): header line, CRLF. Nothing in it runs as a formula when
 * somebody opens it in a spreadsheet.
 * @param header names of the columns; each row has a value for each of them
 * @param separator German spreadsheets expect a semicolon
 */
export function csv(
  header: readonly string[],
  rows: readonly (readonly CsvValue[])[],
  separator: ',' | ';' = ',',
): string {
  return [header, ...rows].map((row) => `${row.map(cell).join(separator)}\r\n`).join('');
}

/** What spreadsheets take for the beginning of a formula, full-width too (OWASP, CSV injection). */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function cell(value: CsvValue): string {
  if (typeof value !== 'string') return String(value ?? '');
  const text = FORMULA.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(text) || text !== value ? `"${text.replaceAll('"', '""')}"` : text;
}
