import type { LinkedNode } from './node.ts';

/** The way to a page, from the top down. The page itself has no address; the others' are absolute. */
export function breadcrumbNode(way: readonly { label: string; url?: string }[]): LinkedNode {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: way.map(({ label, url }, i) => ({
      '@type': 'ListItem',
      position: i + 1,
      name: label,
      item: url,
    })),
  };
}
