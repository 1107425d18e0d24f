/**
 * How often the finder is right, and how fast it is, over queries made from a town's own names.
 *
 *   node tests/bench/finder.ts [STREETS.csv] [MUNICIPALITY]
 *
 * With `--misses` every query is printed whose first match is not what was meant, or that was
 * given a district wrongly.
 */
import { performance } from 'node:perf_hooks';
import { createFinder } from '#domain/finder/finder.ts';
import type { FinderAnswer, Match } from '#domain/finder/types.ts';
import { makeQueries, type Query } from './finder-queries.ts';
import { readTown } from './finder-town.ts';

const ROUNDS = 3;

const options = process.argv.slice(2);
const [streetsFile, municipality = 'essen'] = options.filter((option) => !option.startsWith('--'));
const town = readTown(municipality, streetsFile);
const queries = makeQueries(town);
const finder = createFinder(town);

print(
  `${town.quarters.length} quarters, ${town.districts.length} districts, ${town.streets.length} streets`,
);
for (const [name, asked] of Object.entries(queries)) report(name, asked);
reportMap();

function report(name: string, asked: Query[]): void {
  const answers = asked.map((query) => ({ query, answer: finder.find(query.text) }));
  const share = (holds: (query: Query, answer: FinderAnswer) => boolean) => {
    const count = answers.filter(({ query, answer }) => holds(query, answer)).length;
    return `${((100 * count) / answers.length).toFixed(2)} %`;
  };
  const wrong = answers.filter(({ query, answer }) => wronglyCertain(query, answer)).length;
  const toAsk = asked.some(({ ask }) => ask);
  print(
    `${name}: ${asked.length} queries, first ${share(meantAmong(1))}, first three ${share(meantAmong(3))}, ` +
      `wrong certainties ${wrong}, ` +
      (toAsk ? `asks rightly ${share(({ ask }, answer) => ask === answer.ask)}, ` : '') +
      `${microseconds(asked, finder.find).toFixed(1)} µs`,
  );
  if (options.includes('--misses'))
    printMisses(
      answers.filter(
        ({ query, answer }) => !meantAmong(1)(query, answer) || wronglyCertain(query, answer),
      ),
    );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

function meantAmong(count: number) {
  return ({ kind, labels }: Query, { matches }: FinderAnswer) => {
    const isMeant = (match: Match) => match.kind === kind && labels.includes(match.label);
    return labels.length === 0 ? matches.length === 0 : matches.slice(0, count).some(isMeant);
  };
}

/** A district is given as certain that is not certain, or not the one that was meant. */
function wronglyCertain({ districts }: Query, { ask, matches: [first] }: FinderAnswer): boolean {
  if (!first || ask === 'district') return false;
  const [found] = first.districts;
  return districts.size !== 1 || !found || !districts.has(found.number);
}

function microseconds(asked: Query[], look: (text: string) => unknown): number {
  for (const { text } of asked) look(text);
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round++) {
    for (const { text } of asked) look(text);
  }
  return ((performance.now() - start) * 1000) / asked.length / ROUNDS;
}

function reportMap(): void {
  const asked = queries['exact'] ?? [];
  const map = new Map(asked.map((query) => [query.text, query]));
  const plain = microseconds(asked, (text) => map.get(text));
  const found = microseconds(asked, finder.find);
  print(
    `a plain Map: ${plain.toFixed(3)} µs, so an exact query costs ${Math.round(found / plain)} look-ups`,
  );
}

function printMisses(missed: { query: Query; answer: FinderAnswer }[]): void {
  for (const { query, answer } of missed) {
    const found = answer.matches.slice(0, 3).map(({ label }) => label);
    print(`  ${query.text} → ${found.join(', ')} (${query.labels.join(', ')})`);
  }
}
