import writeXlsx, { type Cell } from 'write-excel-file/universal';

/** What can stand in a cell; an instant is a day, at midnight UTC. */
export type SheetValue = string | number | Date | undefined;

/** A table as one sheet of a workbook. */
export interface Sheet {
  name: string;
  columns: readonly SheetColumn[];
  /** Each row has a value for each column. */
  rows: readonly (readonly SheetValue[])[];
}

export interface SheetColumn {
  title: string;
  /** In characters. */
  width: number;
}

export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * Tables as a workbook for Excel and LibreOffice, the first row of each bold and kept in view.
 * Text is text in it, whatever it begins with: only numbers are numbers and nothing is a formula.
 */
export function xlsx(sheets: readonly Sheet[]): Promise<Blob> {
  return writeXlsx(
    sheets.map(({ name, columns, rows }) => ({
      sheet: name,
      columns: columns.map(({ width }) => ({ width })),
      stickyRowsCount: 1,
      data: [
        columns.map(({ title }): Cell => ({ value: title, type: String, fontWeight: 'bold' })),
        ...rows.map((row) => row.map(cell)),
      ],
    })),
  ).toBlob();
}

/** XML 1.0 knows no way to write these. */
// eslint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

/** Stands for a character by its number; typed by somebody, it stands for itself. */
const ESCAPE = /_(?=x[0-9a-f]{4}_)/gi;

function cell(value: SheetValue): Cell {
  if (value === undefined || value === '') return null;
  if (typeof value === 'number') return { value, type: Number };
  const top = { alignVertical: 'top', wrap: true } as const;
  if (value instanceof Date) return { value, type: Date, format: 'dd.mm.yyyy', ...top };
  const text = value.replace(UNWRITABLE, ' ').replace(ESCAPE, '_x005F_');
  return { value: text, type: String, ...top };
}
