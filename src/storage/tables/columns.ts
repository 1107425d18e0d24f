/**
 * Column types that SQLite and PostgreSQL read alike. An instant is text, always in the form of
 * `Date.toISOString()`: it sorts and compares as text, no driver turns it into something else, and
 * people can read it in a backup. Whole numbers fit 32 bits, because PostgreSQL's driver hands
 * larger ones over as strings.
 */
export type Instant = string;
/** A JSON array of codes; read as a whole, never searched in. */
export type CodeList = string;
