import { describe, expect, it } from 'vitest';
import { TRAP_FIELD } from '#schemas/form-trap.ts';
import { createFormGuard } from '#server/form-guard.ts';

const guard = createFormGuard({ key: Buffer.from('a key for tests, of no worth'), seconds: 2 });
const now = new Date('2027-02-01T10:00:00.400Z');
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);
const empty = new FormData();

describe('a form', () => {
  it('is taken when a person may have filled it in: not at once, and not days later', () => {
    const key = guard.key(now);
    const taken = [0, 1, 3, 3600, 23 * 3600, 25 * 3600].map((seconds) =>
      guard.isPlausible(empty, key, after(seconds)),
    );
    expect(taken).toEqual([false, false, true, true, true, false]);
  });

  it('that is shown again is taken at once', () => {
    expect(guard.isPlausible(empty, guard.key(now, true), now)).toBe(true);
  });

  it('needs a key that was made here, unchanged', () => {
    const key = guard.key(now);
    const older = `a${key.slice(1)}`;
    const foreign = createFormGuard({ key: Buffer.from('another key'), seconds: 2 }).key(now);
    for (const wrong of [undefined, '', 'abc', crypto.randomUUID(), older, foreign]) {
      expect(guard.isPlausible(empty, wrong, after(60)), wrong).toBe(false);
    }
  });

  it('is not taken when the field that nobody sees is filled in', () => {
    const form = new FormData();
    form.set(TRAP_FIELD, 'https://spam.example');
    expect(guard.isPlausible(form, guard.key(now), after(60))).toBe(false);
    const off = createFormGuard({ key: Buffer.from('k'), seconds: 0 });
    expect([off.isPlausible(empty, 'any', now), off.isPlausible(form, 'any', now)]).toEqual([
      true,
      false,
    ]);
  });

  it('has a key of its own each time, fit for a submission', () => {
    expect(guard.key(now)).toMatch(/^[\w-]{36}$/);
    expect(guard.key(now)).not.toBe(guard.key(now));
  });
});
