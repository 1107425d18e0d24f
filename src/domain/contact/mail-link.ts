/** A letter that the reader's own mail program opens, begun for them (RFC 6068). */
export interface DraftLetter {
  /** Missing where the reader says to whom. */
  to?: string;
  subject: string;
  /** Lines end in `\n`. */
  body: string;
}

/** `mailto:…?subject=…&body=…`; blanks are %20, since mail programs show a plus as a plus. */
export function mailLink({ to = '', subject, body }: DraftLetter): string {
  const crlf = body.replace(/\r?\n/g, '\r\n');
  return `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(crlf)}`;
}
