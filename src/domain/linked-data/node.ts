/** A thing as search engines read it, in the words of schema.org. What is undefined is left out. */
export interface LinkedNode {
  '@type': string;
  [property: string]: unknown;
}

const CONTEXT = 'https://schema.org';

/**
 * Nodes as the text of a `<script type="application/ld+json">`. No text can end the element: `<`
 * is written as JSON's own escape.
 */
export function linkedDataText(nodes: readonly LinkedNode[]): string {
  const [only] = nodes;
  const graph = nodes.length === 1 ? { ...only } : { '@graph': nodes };
  return JSON.stringify({ '@context': CONTEXT, ...graph }).replaceAll('<', '\\u003c');
}
