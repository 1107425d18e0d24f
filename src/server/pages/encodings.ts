/** The encodings that pages are kept in, best first. */
export const encodings = ['br', 'gzip', 'identity'] as const;

export type Encoding = (typeof encodings)[number];

/**
 * The encoding to answer in: what the client likes best, at a tie the smallest. `br;q=0` means no.
 * A client that accepts nothing of ours gets the bytes as they are.
 * @param accepted the `Accept-Encoding` header (RFC 9110, 12.5.3)
 * @param available whether there is a body in that encoding; `identity` always is
 */
export function chooseEncoding(
  accepted: string | undefined,
  available: (encoding: Encoding) => boolean = () => true,
): Encoding {
  if (!accepted) return 'identity';
  const quality = qualitiesIn(accepted);
  let best: Encoding = 'identity';
  let bestQuality = 0;
  for (const encoding of encodings) {
    // What a client does not mention it does not want, but for the bytes as they are.
    const unmentioned = encoding === 'identity' ? 0.001 : 0;
    const wish = quality.get(encoding) ?? quality.get('*') ?? unmentioned;
    if (wish > bestQuality && available(encoding)) {
      best = encoding;
      bestQuality = wish;
    }
  }
  return best;
}

/** Browsers send a handful of different headers, so each is taken apart once. */
const parsed = new Map<string, ReadonlyMap<string, number>>();
const MOST_PARSED = 200;

function qualitiesIn(accepted: string): ReadonlyMap<string, number> {
  const known = parsed.get(accepted);
  if (known) return known;
  if (parsed.size >= MOST_PARSED) parsed.clear();
  const qualities = new Map(accepted.split(',').map(parseEntry));
  parsed.set(accepted, qualities);
  return qualities;
}

function parseEntry(entry: string): [name: string, quality: number] {
  const [name = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
  const q = parameters.find((parameter) => parameter.startsWith('q='));
  const quality = q === undefined ? 1 : Number(q.slice(2));
  return [name, Number.isNaN(quality) ? 0 : quality];
}
