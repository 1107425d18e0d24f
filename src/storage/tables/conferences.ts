import type { PromotionRule } from '#domain/registration/terms.ts';
import type { InterpreterCode, InterpreterState } from '#schemas/interpreter.ts';
import type { Instant } from './columns.ts';

/** One row for a conference that somebody has registered for: its turn, and its terms as last seen. */
export interface ConferencesTable {
  slug: string;
  /** Counts writing transactions. To take the next turn is to lock the row. */
  turn: number;
  capacity: number | null;
  promotion: PromotionRule | null;
  /** End of the conference: its registrations are deleted even if its content file has gone. */
  ends_at: Instant | null;
  /** What those who come have been told, see `announcementText`. */
  announced: string | null;
}

/** One row for a language of a conference: how far its interpreter is ordered. */
export interface InterpreterStatesTable {
  conference: string;
  language: InterpreterCode;
  state: InterpreterState;
}
