/** A Markdown file taken apart. Line numbers count from 1 in the whole file. */
export interface MarkdownSource {
  header: string;
  /** Lines of the file before the header's first. */
  headerOffset: number;
  body: string;
  /** The file's line on which the body begins. */
  bodyLine: number;
}

/** Splits the YAML header between two lines `---` from the text below; undefined without a header. */
export function splitMarkdown(text: string): MarkdownSource | undefined {
  const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
  if (!isFence(lines[0])) return undefined;
  const end = lines.findIndex((line, index) => index > 0 && isFence(line));
  if (end === -1) return undefined;
  return {
    header: lines.slice(1, end).join('\n'),
    headerOffset: 1,
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 2,
  };
}

function isFence(line: string | undefined): boolean {
  return line?.trimEnd() === '---';
}
