/** A mail as people read it, all sentences ready. It is written once, as plain text and as HTML. */
export interface Letter {
  /** BCP 47 tag. */
  lang: string;
  dir: 'ltr' | 'rtl';
  subject: string;
  /** The heading: what has happened, in a few words. */
  title: string;
  paragraphs: readonly string[];
  facts: readonly { label: string; value: string }[];
  /** What the reader may do, with addresses that stand in the text too. */
  links: readonly { label: string; href: string; button?: boolean }[];
  closing: readonly string[];
  /** Who answers questions. */
  replyTo?: string | undefined;
  /** The date as iCalendar text. */
  calendar?: string | undefined;
}
