import { setImmediate } from 'node:timers/promises';
import { atomFeed } from '#domain/feeds/atom.ts';
import type { Feed, NewsFeed } from '#domain/feeds/feed.ts';
import { icalendar } from '#domain/feeds/icalendar.ts';

/**
 * A feed for calendar programs. `inline`, because phones show what they open and ask whether to keep
 * it, and do not where it is a download.
 * @param fileName without its ending, for those who save it
 */
export function calendarResponse(feed: Feed, fileName: string): Response {
  return new Response(inBytes(icalendar(feed)), {
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
  return new Response(inBytes(atomFeed(feed, (pathname + search).slice(1))), {
    headers: {
      'Content-Type': 'application/atom+xml; charset=utf-8',
      'Content-Language': feed.language,
    },
  });
}

/** Letters that become bytes together: one date at a time would be many small pieces. */
const PIECE = 32_768;

/** Bytes, UTF-8, made while they are read. */
function inBytes(text: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      // Between two pieces others are answered; a feed of ten thousand dates takes a while.
      await setImmediate();
      let piece = '';
      while (piece.length < PIECE) {
        const { value, done } = await text.next();
        if (done) {
          controller.enqueue(encoder.encode(piece));
          controller.close();
          return;
        }
        piece += value;
      }
      controller.enqueue(encoder.encode(piece));
    },
  });
}
