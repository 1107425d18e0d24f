import { readFileSync } from 'node:fs';
import ical from 'node-ical';

// Reads calendar files in the time zone of its own process: TZ is read once, at the start.
const files = process.argv.slice(2).map((path) => readFileSync(path, 'utf8'));
const dates = files.map((text) =>
  Object.values(ical.sync.parseICS(text)).flatMap((part) =>
    part?.type === 'VEVENT'
      ? [
          {
            uid: part.uid,
            summary: typeof part.summary === 'object' ? part.summary.val : part.summary,
            // A whole day is no instant; what counts is that it is the same day everywhere.
            start: part.datetype === 'date' ? part.start.toDateString() : part.start.toISOString(),
            end: part.datetype === 'date' ? undefined : part.end?.toISOString(),
            status: part.status,
          },
        ]
      : [],
  ),
);
process.stdout.write(JSON.stringify(dates));
