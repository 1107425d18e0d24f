import { DatabaseSync } from 'node:sqlite';

/** The texts of one document, one spelling and a blank between words. */
export interface IndexedTexts {
  title: string;
  summary: string;
  body: string;
  /** Words by which it is found without being shown. */
  also: string;
}

/** A full-text index in memory. */
export interface SearchIndex {
  /** Every word that is in it. */
  words(): string[];
  /**
   * Which documents hold, of each group, one word: of all groups, or of any.
   * @returns positions of documents with their bm25, best first and positive, `MOST_ROWS` at most
   */
  match(groups: string[][], how: 'all' | 'any'): { position: number; relevance: number }[];
  close(): void;
}

/** Nobody reads further; what is ranked is bounded. */
const MOST_ROWS = 300;

/** Weights of title, summary, body and the words that are not shown. */
const RANK = 'bm25(documents, 6.0, 3.0, 1.0, 1.5)';

/** The texts stay with the caller: the index holds words and places alone (`content=''`). */
const SCHEMA = `
  create virtual table documents using fts5(
    title, summary, body, also, content='', tokenize="unicode61 remove_diacritics 0"
  );
  create virtual table words using fts5vocab(documents, row);
`;

/** Lays out documents for searching; a document is known by its position in the list. */
export function createSearchIndex(documents: readonly IndexedTexts[]): SearchIndex {
  const database = new DatabaseSync(':memory:');
  database.exec(SCHEMA);
  const insert = database.prepare(
    'insert into documents(rowid, title, summary, body, also) values (?, ?, ?, ?, ?)',
  );
  database.exec('begin');
  documents.forEach(({ title, summary, body, also }, position) =>
    insert.run(position, title, summary, body, also),
  );
  database.exec('commit');
  const select = database.prepare(
    `select rowid as position, -${RANK} as relevance from documents
     where documents match ? order by relevance desc limit ${MOST_ROWS}`,
  );
  return {
    words: () =>
      database
        .prepare('select term from words')
        .all()
        .map(({ term }) => String(term)),
    match: (groups, how) =>
      select.all(expressionOf(groups, how)).map(({ position, relevance }) => ({
        position: Number(position),
        relevance: Number(relevance),
      })),
    close: () => database.close(),
  };
}

/** Words come from the index itself; the quotes keep "and", "or" and "not" from being orders. */
function expressionOf(groups: string[][], how: 'all' | 'any'): string {
  const alternatives = groups.map((words) => `(${words.map((word) => `"${word}"`).join(' OR ')})`);
  return alternatives.join(how === 'all' ? ' AND ' : ' OR ');
}
