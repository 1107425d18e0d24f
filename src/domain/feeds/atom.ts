import type { Feed, FeedEntry, NewsEntry, NewsFeed } from './feed.ts';
import { FIRST_KNOWN, lastChange } from './revision.ts';
import { element, xmlDocument, type Xml } from './xml.ts';

/** The year in which the authority was the town's; it only has to stay the same (RFC 4151). */
const TAG_YEAR = '2026';

const END = '</feed>';

/**
 * A feed as Atom (RFC 4287), a part after the other. Identifiers are `tag:` URIs, which stay when
 * the site moves to another address; `updated` is the last change that was made known.
 * @param id names this feed among the town's feeds: its address without the origin
 */
export async function* atomFeed(feed: Feed | NewsFeed, id: string): AsyncGenerator<string> {
  const [begin = '', end = ''] = xmlDocument(withoutEntries(feed, id)).split(END);
  yield begin;
  for await (const entry of feed.entries) yield atomEntry(entry, feed.authority).xml;
  yield END + end;
}

function withoutEntries(feed: Feed | NewsFeed, id: string): Xml {
  return element(
    'feed',
    { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
    element('id', {}, tagUri(feed.authority, id)),
    element('title', {}, feed.title),
    element('updated', {}, changedAt(feed).toISOString()),
    element('author', {}, element('name', {}, feed.publisher)),
    element('link', { rel: 'self', type: 'application/atom+xml', href: feed.url }),
    element('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
  );
}

/** When the whole feed changed last; there is little news, so that all of it can be looked at. */
function changedAt(feed: Feed | NewsFeed): Date {
  if ('updated' in feed) return feed.updated;
  const changes = feed.entries.map(({ updated }) => updated.getTime());
  return new Date(Math.max(FIRST_KNOWN.getTime(), ...changes));
}

const updatedAt = (entry: FeedEntry | NewsEntry): Date =>
  'calendar' in entry ? lastChange(entry.calendar) : entry.updated;

function atomEntry(entry: FeedEntry | NewsEntry, authority: string) {
  const { id, title, lines, categories, url } = entry;
  return element(
    'entry',
    { 'xml:lang': 'language' in entry ? entry.language : undefined },
    element('id', {}, tagUri(authority, id)),
    element('title', {}, title),
    element('updated', {}, updatedAt(entry).toISOString()),
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
    ...categories.map((term): Xml => element('category', { term })),
    element('summary', {}, lines.join('\n')),
  );
}

function tagUri(authority: string, id: string): string {
  return `tag:${authority},${TAG_YEAR}:${id}`;
}
