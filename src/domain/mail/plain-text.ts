import type { Letter } from './letter.ts';

/**
 * A letter as plain text. Each address stands alone on its line: programs make links of it, and in
 * right-to-left text nothing beside it changes places.
 */
export function letterText({ title, paragraphs, facts, links, closing }: Letter): string {
  return [
    title,
    ...paragraphs,
    facts.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    ...links.map(({ label, href }) => `${label}:\n${href}`),
    `-- \n${closing.join('\n')}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}
