/** What XML 1.0 forbids even as a reference (section 2.2). */
// eslint-disable-next-line no-control-regex
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escape(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** A piece of XML; what is plain text is escaped when it becomes part of one. */
export interface Xml {
  xml: string;
}

/**
 * An element: `element('link', { href })`, `element('title', {}, 'Text & more')`. Attributes and
 * content that are undefined are left out.
 */
export function element(
  name: string,
  attributes: Record<string, string | undefined>,
  ...content: (string | Xml | undefined)[]
): Xml {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escape(value ?? '')}"`)
    .join('');
  const inner = content
    .filter((part) => part !== undefined)
    .map((part) => (typeof part === 'string' ? escape(part) : part.xml))
    .join('');
  return { xml: inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>` };
}

/** A whole document, UTF-8. */
export function xmlDocument({ xml }: Xml): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}
