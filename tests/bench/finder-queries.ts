import { seededRandom, type Random } from '#tests/support/random.ts';
import type { Ask, DistrictInput, FinderInput, MatchKind } from '#domain/finder/types.ts';

/** What was meant. */
interface Meant {
  kind: MatchKind;
  /** Any of these; none where nothing should be found. */
  labels: string[];
  /** Numbers of the districts where it lies. */
  districts: Set<number>;
}

export interface Query extends Meant {
  text: string;
  ask?: Ask;
}

/** Queries made from a town's own names, by class; the same in every run. */
export function makeQueries(town: Required<FinderInput>): Record<string, Query[]> {
  const random = seededRandom(20270304);
  const districtsAt = districtsOf(town);
  const named: (Meant & { name: string })[] = [
    ...town.quarters.map(({ name, number }) => ({
      ...{ kind: 'quarter' as const, labels: [name], name },
      districts: districtsAt([number]),
    })),
    ...town.streets.map(({ name, quarters }) => ({
      ...{ kind: 'street' as const, labels: [name], name },
      districts: districtsAt(quarters),
    })),
  ];
  const known = new Set(named.map(({ name }) => lettersOf(name)));
  const unknown = ({ text }: { text: string }) => !known.has(lettersOf(text));

  return {
    exact: [
      ...named.map((item) => ({ ...item, text: item.name })),
      ...town.districts.flatMap((district) => districtQueries(district).filter(unknown)),
    ],
    'written out, abbreviated': named.flatMap((item) =>
      spellings(town.municipality, random).map((spell) => ({ ...item, text: spell(item.name) })),
    ),
    'umlauts dropped': named
      .filter(({ name }) => /[äöü]/iu.test(name))
      .map((item) => ({ ...item, text: withoutUmlauts(item.name) })),
    'one typing error': [...named, ...districtNames(town)].flatMap((item) => {
      const times = Array.from({ length: item.kind === 'street' ? 2 : 40 });
      return times.map(() => ({ ...item, text: mistyped(item.name, random) })).filter(unknown);
    }),
    ambiguous: [
      ...between(named).filter(unknown),
      ...postcodeQueries(town, districtsAt),
      ...sharedNames(town, districtsAt),
      ...named
        .filter(({ districts }) => districts.size > 1)
        .map((item): Query => ({ ...item, text: item.name, ask: 'district' })),
    ],
    nonsense: nonsense(random).map((text) => ({
      ...{ text, kind: 'place', labels: [], districts: new Set() },
    })),
  };
}

type DistrictsAt = (quarters: number[]) => Set<number>;

function districtsOf({ quarters, districts }: FinderInput): DistrictsAt {
  const bySlug = new Map(districts.map(({ slug, number }) => [slug, number]));
  const byQuarter = new Map(
    quarters.map(({ number, district = '' }) => [number, bySlug.get(district) ?? 0]),
  );
  return (numbers) => new Set(numbers.map((number) => byQuarter.get(number) ?? 0));
}

function districtQueries({ name, aliases, label, number }: DistrictInput): Query[] {
  const texts = [name, ...aliases, label, `Bezirk ${label}`, `Stadtbezirk ${number}`];
  return texts.map((text) => ({
    ...{ text, kind: 'district', labels: [name], districts: new Set([number]) },
  }));
}

/** The names of districts in use that are not the name of a quarter too, nor too short to mistype. */
function districtNames({ districts, quarters }: FinderInput): (Meant & { name: string })[] {
  const taken = new Set(quarters.flatMap(({ name, aliases }) => [name, ...aliases]));
  return districts.flatMap(({ name, aliases, number }) =>
    [name, ...aliases]
      .filter((text) => !taken.has(text))
      .map((text) => ({
        ...{ kind: 'district' as const, labels: [name], name: text },
        districts: new Set([number]),
      })),
  );
}

function spellings(town: string, random: Random): ((name: string) => string)[] {
  return [
    (name) => name.toUpperCase(),
    (name) => name.toLowerCase().replaceAll('ß', 'ss'),
    writtenOut,
    (name) => name.replace(/[- ]/g, (sign) => (sign === '-' ? ' ' : '-')),
    (name) => name.replace(/[- ]/g, ''),
    (name) => name.replace(/straße$/i, 'str.').replace(/platz$/i, 'pl.'),
    (name) => `${name.replace(/(s)traße$/i, '$1tr')} ${1 + random(200)}a`,
    (name) => `${town}-${name}`,
    (name) => `${name}, ${town}`,
    (name) => name.replace(/\p{L}{8,}(?=[- ])/u, (word) => `${word.slice(0, 6)}.`),
  ];
}

function writtenOut(name: string): string {
  const lower = name.toLowerCase();
  return lower.replace(/[äöüß]/g, (l) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' })[l] ?? l);
}

function withoutUmlauts(name: string): string {
  return name.normalize('NFD').replaceAll('\u0308', '');
}

function lettersOf(name: string): string {
  return writtenOut(name).replace(/[^a-z]/g, '');
}

/** One letter missing, added, wrong, or swapped with its neighbour. */
function mistyped(name: string, random: Random): string {
  const letters = [...name];
  const at = random(letters.length);
  const letter = String.fromCharCode(97 + random(26));
  const edits = [
    () => letters.splice(at, 1),
    () => letters.splice(at, 0, letter),
    () => letters.splice(at, 1, letter),
    () => letters.splice(at, 2, letters[at + 1] ?? '', letters[at] ?? ''),
  ];
  edits[random(edits.length)]?.();
  return letters.join('');
}

/** What one missing letter makes of two names in different districts. */
function between(named: (Meant & { name: string })[]): Query[] {
  const shortened = named.flatMap((item) =>
    [...item.name].map((_, i) => ({ item, text: item.name.slice(0, i) + item.name.slice(i + 1) })),
  );
  const groups = Map.groupBy(shortened, ({ text }) => text.toLowerCase());
  return [...groups].flatMap(([text, found]) => {
    const labels = [...new Set(found.flatMap(({ item }) => item.labels))];
    const districts = new Set(found.flatMap(({ item }) => [...item.districts]));
    const [first] = found;
    if (!first || labels.length < 2 || districts.size < 2) return [];
    return [{ text, kind: first.item.kind, labels, districts, ask: 'district' as const }];
  });
}

function postcodeQueries({ quarters }: FinderInput, districtsAt: DistrictsAt): Query[] {
  const all = new Set(quarters.flatMap(({ postcodes }) => postcodes));
  return [...all].map((text) => {
    const found = quarters.filter(({ postcodes, postcodesPossible = [] }) =>
      [...postcodes, ...postcodesPossible].includes(text),
    );
    const districts = districtsAt(found.map(({ number }) => number));
    const quarter = found.length > 1 ? 'quarter' : 'none';
    const ask = districts.size > 1 ? 'district' : quarter;
    return { text, kind: 'postcode', labels: [text], districts, ask };
  });
}

/** Names that two quarters of one district share. */
function sharedNames({ quarters }: FinderInput, districtsAt: DistrictsAt): Query[] {
  const groups = Map.groupBy(
    quarters.flatMap((quarter) => quarter.aliases.map((alias) => ({ alias, quarter }))),
    ({ alias }) => alias,
  );
  return [...groups]
    .filter(([, found]) => found.length > 1)
    .map(([text, found]) => ({
      text,
      kind: 'quarter',
      labels: found.map(({ quarter }) => quarter.name),
      districts: districtsAt(found.map(({ quarter }) => quarter.number)),
      ask: 'quarter',
    }));
}

const elsewhere = `Aachen Aleppo Berlin Bielefeld Bochum Bonn Bottrop Bremen Chemnitz Damaskus
  Dinslaken Dorsten Dortmund Dresden Duisburg Düsseldorf Erkrath Frankfurt Gelsenkirchen Gladbeck
  Hamburg Hamm Hannover Hattingen Heiligenhaus Herne Herten Istanbul Kabul Kassel Kiel Köln Krefeld
  Langenfeld Leipzig London Mainz Mannheim Marl Moers Mülheim München Neuss Nürnberg Oberhausen
  Paris Potsdam Ratingen Recklinghausen Solingen Stuttgart Teheran Velbert Wattenscheid Witten
  Wuppertal`.split(/\s+/);

function nonsense(random: Random): string[] {
  const letter = () => String.fromCharCode(97 + random(26));
  const words = Array.from({ length: 400 }, () =>
    Array.from({ length: 4 + random(12) }, letter).join(''),
  );
  return [...elsewhere, '', ' ', '???', '🙂', '12', '10115 Berlin', '00000', ...words];
}
