import { atomFeed } from '#domain/feeds/atom.ts';
import type { Feed, NewsFeed } from '#domain/feeds/feed.ts';
import { icalendar } from '#domain/feeds/icalendar.ts';

/**
 * A feed for calendar programs. `inline`, because phones show what they open and ask whether to keep
 * it, and do not where it is a download.
 * @param fileName without its ending, for those who save it
 */
export function calendarResponse(feed: Feed, fileName: string): Response {
  return new Response(icalendar(feed), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `inline; filename="${fileName}.ics"`,
      'Content-Language': feed.language,
    },
  });
}

/** A feed for feed readers. */
export function atomResponse(feed: Feed | NewsFeed): Response {
  const { pathname, search } = new URL(feed.url);
  return new Response(atomFeed(feed, (pathname + search).slice(1)), {
    headers: {
      'Content-Type': 'application/atom+xml; charset=utf-8',
      'Content-Language': feed.language,
    },
  });
}
