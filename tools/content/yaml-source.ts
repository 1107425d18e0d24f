import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type ParsedNode,
} from 'yaml';
import { quote } from './nearest.ts';
import { syntaxMessage } from './yaml-messages.ts';

/** A record as it was written, with the lines it came from. */
export interface YamlSource {
  /** False where the text is no YAML; `data` is undefined then. */
  readable: boolean;
  data: unknown;
  problems: { line: number; message: string }[];
  /** The line of a field, or of the nearest thing around it that exists. */
  lineOf(path: PropertyKey[]): number;
  /** A value as it was typed, such as `17.00`, which is the number 17; undefined of what is no value. */
  writtenAt(path: PropertyKey[]): string | undefined;
}

/**
 * Reads YAML and keeps where everything stood. Dates stay strings, as in YAML 1.2, so that a day
 * that does not exist is told and not moved. `offset` is how many lines of the file come before.
 */
export function readYaml(text: string, offset = 0): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (position: number) => lines.linePos(position).line + offset;
  const fatal = document.errors.some(({ code }) => code !== 'DUPLICATE_KEY');
  return {
    readable: !fatal,
    data: fatal ? undefined : document.toJS(),
    problems: document.errors.map(({ code, pos }) => ({
      line: lineAt(code === 'MISSING_CHAR' ? startOfText(document, pos[0]) : pos[0]),
      message: code === 'DUPLICATE_KEY' ? doubled(text, pos[0]) : syntaxMessage(code),
    })),
    lineOf: (path) => lineAt(positionOf(document.contents, path)),
    writtenAt: (path) => writtenAt(document.contents, path),
  };
}

/** An open quotation mark is noticed at the end of the file; the line to mend is where it opens. */
function startOfText(document: Document.Parsed, position: number): number {
  let start = position;
  visit(document, {
    Scalar(_, { type, range }) {
      const quoted = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE';
      if (quoted && range && range[0] < position && range[2] >= position) start = range[0];
    },
  });
  return start;
}

function doubled(text: string, position: number): string {
  const key = /^[^\s:]*/.exec(text.slice(position))?.[0] ?? '';
  return `${quote(key)} steht zweimal da. Löschen Sie eine der beiden Zeilen.`;
}

function positionOf(root: ParsedNode | null, path: PropertyKey[]): number {
  let node: Node | null | undefined = root;
  let position = root?.range[0] ?? 0;
  for (const key of path) {
    const step = stepInto(node, key);
    if (!step) return position;
    node = step.node;
    position = step.position ?? position;
  }
  return position;
}

function writtenAt(root: ParsedNode | null, path: PropertyKey[]): string | undefined {
  const node = path.reduce<Node | null | undefined>((at, key) => stepInto(at, key)?.node, root);
  return isScalar(node) ? node.source : undefined;
}

interface Step {
  node: Node | null | undefined;
  position: number | undefined;
}

function stepInto(node: Node | null | undefined, key: PropertyKey): Step | undefined {
  if (isMap<Node, Node>(node)) {
    const pair = node.items.find((item) => isScalar(item.key) && item.key.value === key);
    return pair && { node: pair.value, position: pair.key.range?.[0] };
  }
  if (isSeq<Node>(node) && typeof key === 'number') {
    const item = node.items[key];
    return item && { node: item, position: item.range?.[0] };
  }
  return undefined;
}
