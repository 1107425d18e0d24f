/** One answer that a browser got. */
export interface Loaded {
  url: string;
  /** As playwright calls it: document, stylesheet, script, fetch, image … */
  kind: string;
  /** Of the body as it came, compressed. */
  bytes: number;
  encoding: string | undefined;
  /** Whether the page waits for it: not so for a stylesheet that is for print. */
  blocking: boolean;
}

/** What a page costs, in bytes. */
export interface Totals {
  html: number;
  css: number;
  js: number;
  /** Pictures and data. */
  other: number;
  total: number;
  /** Those that the page waits for. */
  stylesheets: number;
  /** Texts that came without brotli. */
  uncompressed: string[];
}

/** Smaller than this, brotli has nothing to win. */
const TINY = 300;

export function totals(loaded: readonly Loaded[]): Totals {
  const sum = (kinds: readonly string[], bytes = 0) =>
    loaded.filter(({ kind }) => kinds.includes(kind)).reduce((all, it) => all + it.bytes, bytes);
  const html = sum(['document']);
  const css = sum(['stylesheet']);
  const js = sum(['script']);
  const total = loaded.reduce((all, { bytes }) => all + bytes, 0);
  return {
    ...{ html, css, js, total },
    other: total - html - css - js,
    stylesheets: loaded.filter(({ kind, blocking }) => kind === 'stylesheet' && blocking).length,
    uncompressed: loaded
      .filter(({ bytes, encoding }) => bytes > TINY && encoding !== 'br')
      .map(({ url }) => url),
  };
}
