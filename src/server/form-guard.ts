import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { TRAP_FIELD } from '#schemas/form-trap.ts';

/** Who leaves a form open for longer is asked to send it once more. */
const LONGEST_MS = 24 * 60 * 60 * 1000;

/** Keeps programs out of public forms without puzzles and without anybody else's help. */
export interface FormGuard {
  /**
   * A key for a form that is about to be shown. It makes a second click the same submission, and
   * says, signed, since when somebody may have been filling the form in.
   * @param shownAgain a form that has been sent before need not be open for long
   */
  key(now: Date, shownAgain?: boolean): string;
  /** Whether a key was made here, so that whoever sends it has been shown a form with it. */
  isOurs(key: string | undefined): boolean;
  /** Whether a form may have been filled in by a person. If not, show it again as it is and ask. */
  isPlausible(form: FormData, key: string | undefined, now: Date): boolean;
}

interface GuardOptions {
  /** The server key. */
  key: Buffer;
  /** How long a person needs at least; 0 asks for no signed key either. */
  seconds: number;
}

export function createFormGuard({ key: secret, seconds }: GuardOptions): FormGuard {
  const shortestMs = seconds * 1000;

  function mac(said: string): string {
    return createHmac('sha256', secret).update(`form ${said}`).digest('base64url').slice(0, 16);
  }

  /** When a key was made; undefined if it was not made here. */
  function madeAt(key: string): number | undefined {
    const [, said = '', given = ''] = /^([0-9a-z]+-[\w-]{12})-([\w-]{16})$/.exec(key) ?? [];
    const right = given !== '' && timingSafeEqual(Buffer.from(mac(said)), Buffer.from(given));
    return right ? parseInt(said, 36) * 1000 : undefined;
  }

  return {
    key(now, shownAgain = false) {
      // A second earlier, because the key knows whole seconds.
      const since = now.getTime() - (shownAgain ? shortestMs + 1000 : 0);
      const said = `${Math.ceil(since / 1000).toString(36)}-${randomBytes(9).toString('base64url')}`;
      return `${said}-${mac(said)}`;
    },
    isOurs: (key = '') => madeAt(key) !== undefined,
    isPlausible(form, key = '', now) {
      if (String(form.get(TRAP_FIELD) ?? '') !== '') return false;
      if (seconds === 0) return true;
      const made = madeAt(key);
      if (made === undefined) return false;
      const age = now.getTime() - made;
      return age >= shortestMs && age <= LONGEST_MS;
    },
  };
}
