import { Refusal } from '#tools/geometry/refusal.ts';
import { parseCsv, type Row } from './csv.ts';

/** What one line of a list of streets says. */
export interface StreetLine {
  line: number;
  name: string;
  /** Each by its name, number or slug. */
  quarters: string[];
}

const COLUMNS = {
  street: /^(street|stra(ß|ss)e|stra(ß|ss)en(name|bezeichnung))$/,
  quarters: /^(quarters?|stadtteile?)$/,
  polling: /^((stimm|wahl|kommunalwahl)?bezirks?|bez)(nr|nummer)?$/,
};

/** The quarter is the polling district's number without its last two digits: 801 lies in quarter 8. */
const POLLING_DISTRICTS = 100;

const FORM = `Erwartet wird eine CSV-Datei mit Kopfzeile, entweder
  street;quarters            Lange Straße;Altstadt|Hafen
oder, wie im Straßenverzeichnis mit Wahllokalen,
  Straße;Hausnummern;Bezirk-Nr   Lange Straße;1-27;801`;

/**
 * Reads a list of streets in one of two forms: `street;quarters`, several quarters split by `|`; or
 * a register of polling districts, a street with its house numbers and the number of the district.
 * @throws Refusal if it has another form, or naming the lines that lack something
 */
export function readStreetLines(csv: string): StreetLine[] {
  const [head, ...rows] = parseCsv(csv);
  const titles = (head?.cells ?? []).map((cell) => cell.toLowerCase().replace(/[^a-zäöüß]/g, ''));
  const column = (title: RegExp) => titles.findIndex((cell) => title.test(cell));
  const street = column(COLUMNS.street);
  const quarters = column(COLUMNS.quarters);
  const polling = column(COLUMNS.polling);
  if (street < 0 || (quarters < 0 && polling < 0)) throw new Refusal([FORM]);

  const problems: string[] = [];
  const lines = rows.map((row): StreetLine => {
    const name = row.cells[street] ?? '';
    const found = quarters >= 0 ? namedIn(row, quarters) : ofPollingDistrict(row, polling);
    if (name === '') problems.push(`Zeile ${row.line}: Der Name der Straße fehlt.`);
    else if (/[?\uFFFD]/u.test(name)) {
      problems.push(
        `Zeile ${row.line}: In „${name}“ ist ein Zeichen verloren gegangen. Speichern Sie die Datei neu als UTF-8.`,
      );
    } else if (/["\r\n]/u.test(name)) {
      problems.push(
        `Zeile ${row.line}: Bei „${name.replace(/\s+/g, ' ').slice(0, 40)}“ steht ein Anführungszeichen (") zu viel, oder eines fehlt.`,
      );
    } else if (found.length === 0) {
      const missing = quarters >= 0 ? 'der Stadtteil' : 'die Bezirk-Nr';
      problems.push(`Zeile ${row.line}: Bei „${name}“ fehlt ${missing}.`);
    }
    return { line: row.line, name, quarters: found };
  });
  if (problems.length > 0) throw new Refusal(problems);
  if (lines.length === 0) throw new Refusal(['Die Datei enthält keine Straße.', FORM]);
  return lines;
}

function namedIn({ cells }: Row, column: number): string[] {
  const names = (cells[column] ?? '').split('|').map((name) => name.trim());
  return names.filter((name) => name !== '');
}

function ofPollingDistrict({ cells }: Row, column: number): string[] {
  const cell = cells[column] ?? '';
  return /^\d+$/.test(cell) ? [String(Math.floor(Number(cell) / POLLING_DISTRICTS))] : [];
}
