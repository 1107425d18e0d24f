/**
 * How often the finder is right, and how fast it is, over queries made from a town's own names.
 *
 *   node tests/bench/finder.ts [MUNICIPALITY]
 *
 * With `--misses` every query is printed whose first match is not what was meant, or that was
 * given a district wrongly.
 */
import { performance } from 'node:perf_hooks';
import { createFinder } from '#domain/finder/finder.ts';
import type { FinderAnswer, Match } from '#domain/finder/types.ts';
import { makeQueries, type Query } from './finder-queries.ts';
import { readTown } from './finder-town.ts';

/** What was measured for one class of queries; shares are between 0 and 1. */
export interface ClassResult {
  queries: number;
  first: number;
  firstThree: number;
  /** Answers that give a district as certain that is not, or is another. */
  wrongCertainties: number;
  /** Of the queries where it is known what should be asked: how many asked it. */
  askedRightly: number | undefined;
  microseconds: number;
  misses: { query: Query; answer: FinderAnswer }[];
}

export interface FinderResult {
  classes: Record<string, ClassResult>;
  /** A look-up of the exact names in a plain Map, in the same run. */
  mapMicroseconds: number;
  indexMilliseconds: number;
}

const ROUNDS = 2;

export function measureFinder(municipality: string): FinderResult {
  const town = readTown(municipality);
  const begin = performance.now();
  const finder = createFinder(town);
  const indexMilliseconds = performance.now() - begin;
  const queries = makeQueries(town);
  const classes = Object.entries(queries).map(
    ([name, asked]) => [name, measureClass(asked, finder.find)] as const,
  );
  const exact = queries['exact'] ?? [];
  const map = new Map(exact.map((query) => [query.text, query]));
  const rounds = Array.from({ length: 9 }, () => microseconds(exact, (text) => map.get(text)));
  // The least: so short a time is easily doubled by whatever else the machine does.
  const mapMicroseconds = Math.min(...rounds);
  return { classes: Object.fromEntries(classes), mapMicroseconds, indexMilliseconds };
}

function measureClass(asked: Query[], find: (text: string) => FinderAnswer): ClassResult {
  const answers = asked.map((query) => ({ query, answer: find(query.text) }));
  const count = (holds: (query: Query, answer: FinderAnswer) => boolean) =>
    answers.filter(({ query, answer }) => holds(query, answer)).length;
  const toAsk = count(({ ask }) => ask !== undefined);
  const isWrong = ({ query, answer }: (typeof answers)[number]) =>
    !meantAmong(1)(query, answer) || wronglyCertain(query, answer);
  return {
    queries: asked.length,
    first: count(meantAmong(1)) / asked.length,
    firstThree: count(meantAmong(3)) / asked.length,
    wrongCertainties: count(wronglyCertain),
    askedRightly: toAsk > 0 ? count(({ ask }, answer) => ask === answer.ask) / toAsk : undefined,
    microseconds: microseconds(asked, find),
    misses: answers.filter(isWrong),
  };
}

function meantAmong(count: number) {
  return ({ kind, labels }: Query, { matches }: FinderAnswer) => {
    const isMeant = (match: Match) => match.kind === kind && labels.includes(match.label);
    return labels.length === 0 ? matches.length === 0 : matches.slice(0, count).some(isMeant);
  };
}

function wronglyCertain({ districts }: Query, { ask, matches: [first] }: FinderAnswer): boolean {
  if (!first || ask === 'district') return false;
  const [found] = first.districts;
  return districts.size !== 1 || !found || !districts.has(found.number);
}

function microseconds(asked: Query[], look: (text: string) => unknown): number {
  const start = performance.now();
  for (let round = 0; round < ROUNDS; round++) {
    for (const { text } of asked) look(text);
  }
  return ((performance.now() - start) * 1000) / asked.length / ROUNDS;
}

/** A line for each class, and how the times compare with a look-up in a Map. */
export function describeResult(result: FinderResult): string {
  const { classes, mapMicroseconds, indexMilliseconds } = result;
  const lines = Object.entries(classes).map(([name, measured]) => {
    const { queries, first, firstThree, wrongCertainties, askedRightly } = measured;
    const asks = askedRightly === undefined ? '' : `, asks rightly ${percent(askedRightly)}`;
    const ratio = Math.round(measured.microseconds / mapMicroseconds);
    return (
      `${name}: ${queries} queries, first ${percent(first)}, first three ${percent(firstThree)}, ` +
      `wrong certainties ${wrongCertainties}${asks}, ` +
      `${measured.microseconds.toFixed(1)} µs, ${ratio} Map look-ups`
    );
  });
  const index = `index made in ${indexMilliseconds.toFixed(0)} ms; a Map look-up takes ${mapMicroseconds.toFixed(3)} µs`;
  return `${[...lines, index].join('\n')}\n`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}

function missesIn({ classes }: FinderResult): string {
  return Object.entries(classes)
    .flatMap(([name, { misses }]) => [
      name,
      ...misses.map(({ query, answer }) => {
        const found = answer.matches.slice(0, 3).map(({ label }) => label);
        return `  ${query.text} → ${found.join(', ')} (${query.labels.join(', ')})`;
      }),
    ])
    .join('\n');
}

if (import.meta.main) {
  const options = process.argv.slice(2);
  const municipality = options.find((option) => !option.startsWith('--')) ?? 'essen';
  const result = measureFinder(municipality);
  if (options.includes('--misses')) process.stdout.write(`${missesIn(result)}\n\n`);
  process.stdout.write(describeResult(result));
}
