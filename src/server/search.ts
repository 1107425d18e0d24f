import { foldText } from '#domain/search/fold.ts';
import { readQuestion } from '#domain/search/question.ts';
import { inOrder, scoreOf } from '#domain/search/rank.ts';
import type { Search, SearchDocument, SearchHit, SearchSource } from '#domain/search/types.ts';
import { createVocabulary, type FittingWords } from '#domain/search/vocabulary.ts';
import type { Locale } from '#schemas/text.ts';
import { createSearchIndex } from '#storage/search-index.ts';

/**
 * The search over everything, an index for each language in memory. It is made anew at every start:
 * half a thousand short documents take less time than opening a file that may be out of date.
 */
export function createSearch(sources: readonly SearchSource[]): Search {
  const finders = new Map<Locale, (query: string, today: string) => SearchHit[]>(
    sources.map((source) => [source.locale, finderOver(source)]),
  );
  return { find: (query, { locale, today }) => finders.get(locale)?.(query, today) ?? [] };
}

function finderOver({ documents, sameWords }: SearchSource) {
  const index = createSearchIndex(documents.map(indexedTexts));
  const vocabulary = createVocabulary(index.words());
  return (query: string, today: string): SearchHit[] => {
    const terms = readQuestion(query, vocabulary, sameWords);
    const known = terms.filter((term) => term.size > 0);
    if (known.length === 0) return [];
    const groups = known.map((term) => [...term.keys()]);
    const all = index.match(groups, 'all');
    const rows = all.length > 0 ? all : index.match(groups, 'any');
    return ranked(rows, documents, known, today);
  };
}

function indexedTexts({ title, summary, body, also }: SearchDocument) {
  return {
    title: foldText(title.text),
    summary: foldText(summary?.text ?? ''),
    body: foldText(body?.text ?? ''),
    also: foldText(also),
  };
}

function ranked(
  rows: { position: number; relevance: number }[],
  documents: readonly SearchDocument[],
  terms: FittingWords[],
  today: string,
): SearchHit[] {
  const words = new Set(terms.flatMap((term) => [...term.keys()]));
  const scored = rows.flatMap(({ position, relevance }) => {
    const document = documents[position];
    return document ? [{ document, score: scoreOf(document, relevance, terms, today) }] : [];
  });
  return inOrder(scored, today).map((document) => ({ document, words }));
}
