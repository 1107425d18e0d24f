type Json = unknown;
type Terms = Record<string, string>;

/** A node of an expanded document: property (an absolute address) → its values. */
export type Expanded = Record<string, Json[]>;

/**
 * Expands JSON-LD whose context holds nothing but prefixes (JSON-LD 1.1, section 4.4): enough to
 * read what data portals read, without fetching anything.
 * @throws for a term without a known prefix, which a real processor would drop in silence
 */
export function expandJsonLd(document: object): Expanded {
  const { '@context': context, ...node } = document as { '@context': Terms };
  return expandNode(node, context);
}

/** The values of a property that are nodes themselves. */
export function nodesOf(node: Expanded | undefined, property: string): Expanded[] {
  return (node?.[property] ?? []) as Expanded[];
}

/** The texts and addresses that a property has as values. */
export function valuesOf(node: Expanded | undefined, property: string): Json[] {
  return nodesOf(node, property).map((value) => value['@id'] ?? value['@value']);
}

function expandNode(node: object, terms: Terms): Expanded {
  const entries = Object.entries(node).map(([key, value]): [string, Json] => {
    if (key === '@type') return [key, [value].flat().map((type) => iri(String(type), terms))];
    if (key.startsWith('@')) return [key, value];
    return [iri(key, terms), [value].flat().map((item) => expandValue(item, terms))];
  });
  return Object.fromEntries(entries) as Expanded;
}

function expandValue(value: Json, terms: Terms): Json {
  return typeof value === 'object' && value !== null
    ? expandNode(value, terms)
    : { '@value': value };
}

function iri(term: string, terms: Terms): string {
  const [prefix = '', ...rest] = term.split(':');
  const base = terms[prefix];
  if (base === undefined) throw new Error(`No prefix is known for „${term}“`);
  return base + rest.join(':');
}
