import { XMLParser } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

/** A cell as it stands in the file. */
interface XmlCell {
  r: string;
  /** `s`: the value is the place of a text. */
  t?: string;
  v?: string;
  f?: unknown;
}

const parser = new XMLParser({
  ...{ ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false, trimValues: false },
  isArray: (tag) => ['row', 'c', 'si', 'sheet'].includes(tag),
});

/** Days since the beginning of 1900, as spreadsheets count them. */
export const serialOf = (day: string): number => Date.parse(day) / 86_400_000 + 25_569;

/**
 * Reads a workbook back, without the program that writes it.
 * @returns name → rows of texts and numbers; a day is a number, see `serialOf`
 * @throws on a formula
 */
export async function readXlsx(workbook: Blob): Promise<Record<string, (string | number)[][]>> {
  const files = unzipSync(new Uint8Array(await workbook.arrayBuffer()));
  const xml = (path: string) => parser.parse(strFromU8(files[path] ?? new Uint8Array()));
  const texts: string[] = (xml('xl/sharedStrings.xml').sst.si ?? []).map(
    ({ t }: { t: string | { '#text'?: string } }) =>
      typeof t === 'string' ? t : (t['#text'] ?? ''),
  );
  const sheets: { name: string }[] = xml('xl/workbook.xml').workbook.sheets.sheet;
  const valueOf = ({ r, t, v, f }: XmlCell) => {
    if (f !== undefined) throw new Error(`A formula in ${r}`);
    return t === 's' ? (texts[Number(v)] ?? '') : Number(v);
  };
  return Object.fromEntries(
    sheets.map(({ name }, index) => {
      const { row } = xml(`xl/worksheets/sheet${index + 1}.xml`).worksheet.sheetData;
      return [name, row.map(({ c = [] }: { c?: XmlCell[] }) => c.map(valueOf))];
    }),
  );
}
