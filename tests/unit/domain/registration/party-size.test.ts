import { describe, expect, it } from 'vitest';
import { decideSize, type SizeChange } from '#domain/registration/party-size.ts';
import type { Room } from '#domain/registration/seats.ts';

const change = (own: Partial<SizeChange>): SizeChange => ({
  seat: 'seated',
  from: 2,
  to: 4,
  whenFull: 'keep',
  ...own,
});

const room = (own: Partial<Room> = {}): Room => ({
  capacity: 10,
  promotion: 'strict',
  seatedPeople: 8,
  someoneWaits: false,
  ...own,
});

describe('a party that changes its size', () => {
  it('grows if those who are new fit', () => {
    expect(decideSize(change({}), room(), 'open')).toEqual({ decision: 'stay' });
  });

  it('keeps its places and hears what would fit, if they do not', () => {
    expect(decideSize(change({}), room({ seatedPeople: 9 }), 'open')).toEqual({
      decision: 'does-not-fit',
      free: 1,
      mayWait: true,
    });
  });

  it('may rather wait all together', () => {
    const full = room({ seatedPeople: 9 });
    expect(decideSize(change({ whenFull: 'wait' }), full, 'open')).toEqual({ decision: 'wait' });
  });

  it('cannot wait for more places than there are in the room', () => {
    const full = room({ seatedPeople: 9 });
    expect(decideSize(change({ to: 11, whenFull: 'wait' }), full, 'open')).toMatchObject({
      decision: 'does-not-fit',
      mayWait: false,
    });
  });

  it('does not grow past those who wait, unless the rule is fill', () => {
    const others = room({ seatedPeople: 6, someoneWaits: true });
    expect(decideSize(change({}), others, 'open')).toMatchObject({ free: 0 });
    expect(decideSize(change({}), { ...others, promotion: 'fill' }, 'open')).toEqual({
      decision: 'stay',
    });
  });

  it('keeps its turn when it grows while it waits', () => {
    const waiting = change({ seat: 'waiting', to: 9 });
    expect(decideSize(waiting, room({ seatedPeople: 10 }), 'open')).toEqual({ decision: 'stay' });
  });

  it.each(['closed', 'not-yet'] as const)(
    'only becomes smaller when registration is %s',
    (window) => {
      expect(decideSize(change({}), room(), window)).toEqual({
        decision: 'too-late',
        reason: window,
      });
      expect(decideSize(change({ to: 1 }), room(), window)).toEqual({ decision: 'stay' });
      expect(decideSize(change({ to: 2 }), room({ seatedPeople: 12 }), window)).toEqual({
        decision: 'stay',
      });
    },
  );
});
