/** The words of a Markdown text, without what only shapes it, in one line. */
export function markdownText(markdown: string): string {
  return markdown
    .replace(/<!--.*?-->|<[^>]*>/gs, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:#{1,6}|[-*+>]|\d+\.|\|?[-:| ]+\|?$)\s*/gm, '')
    .replace(/[*_`|]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
