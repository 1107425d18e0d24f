import type { Feed, FeedEntry, NewsEntry, NewsFeed } from './feed.ts';
import { lastChange } from './revision.ts';
import { element, xmlDocument, type Xml } from './xml.ts';

/** The year in which the authority was the town's; it only has to stay the same (RFC 4151). */
const TAG_YEAR = '2026';

/**
 * A feed as Atom (RFC 4287). Identifiers are `tag:` URIs, which stay when the site moves to another
 * address; `updated` is the last change that was made known.
 * @param id names this feed among the town's feeds: its address without the origin
 */
export function atomFeed(feed: Feed | NewsFeed, id: string): string {
  const changes = feed.entries.map((entry) => updatedAt(entry).getTime());
  const updated = new Date(Math.max(lastChange({ history: [] }).getTime(), ...changes));
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language },
      element('id', {}, tagUri(feed.authority, id)),
      element('title', {}, feed.title),
      element('updated', {}, updated.toISOString()),
      element('author', {}, element('name', {}, feed.publisher)),
      element('link', { rel: 'self', type: 'application/atom+xml', href: feed.url }),
      element('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
      ...feed.entries.map((entry) => atomEntry(entry, feed.authority)),
    ),
  );
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
