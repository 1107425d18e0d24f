import type { ReleaseReason, Seat } from '#domain/registration/state.ts';
import { seatsAreGiven, type RegistrationWindow } from '#domain/registration/window.ts';
import type { ActionDetail, StaffAction } from './actions.ts';

/** What was done, as the log has it. */
export interface DoneAction {
  action: StaffAction;
  detail: ActionDetail;
  undoneAt?: Date | undefined;
}

/** How things stand now with what it was done to; undefined where that has gone. */
export interface UndoSubject {
  party?: { seat: Seat; releaseReason?: ReleaseReason | undefined; version: number } | undefined;
  /** How far the interpreter of the language in question is ordered; empty where nothing is said. */
  interpreter?: string | undefined;
}

export type UndoVerdict =
  | 'undo'
  /** Somebody was faster, or the button was pressed twice. */
  | 'already'
  /** Something else has happened since, which must not be undone along with it. */
  | 'changed-since'
  /** Of this the log does not hold enough, or the conference is over. */
  | 'never';

/**
 * Whether something can be taken back. Only what the log holds in codes and numbers can: a name or
 * an address as it was before does not stand in it.
 */
export function decideUndo(
  { action, detail, undoneAt }: DoneAction,
  { party, interpreter }: UndoSubject,
  window: RegistrationWindow,
): UndoVerdict {
  if (undoneAt) return 'already';
  if (!seatsAreGiven(window)) return 'never';
  switch (action) {
    case 'registered':
      return asLeft(detail, party);
    case 'cancelled':
      return party?.releaseReason === 'cancelled' ? 'undo' : 'changed-since';
    case 'changed':
      // Who has given up seats to wait with more people cannot be given back what others have now.
      if (detail['from'] === detail['to'] || detail['waits'] === 'yes') return 'never';
      return asLeft(detail, party);
    case 'interpreter':
      return interpreter === detail['to'] ? 'undo' : 'changed-since';
    default:
      return 'never';
  }
}

/** Whoever has changed its registration since, or moved up, loses nothing by an old deed. */
function asLeft({ version }: ActionDetail, party: UndoSubject['party']): UndoVerdict {
  if (version === undefined) return 'never';
  return party && party.seat !== 'released' && party.version === version ? 'undo' : 'changed-since';
}
