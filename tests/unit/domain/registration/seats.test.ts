import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideSeat, placesForNewcomers, promote, type Room } from '#domain/registration/seats.ts';

const room = (own: Partial<Room>): Room => ({
  capacity: 10,
  promotion: 'strict',
  seatedPeople: 0,
  someoneWaits: false,
  ...own,
});

const line = (...sizes: number[]) =>
  sizes.map((partySize, index) => ({ id: index + 1, partySize }));

describe('a new party', () => {
  it('gets the last places if all of it fits', () => {
    expect(decideSeat(room({ seatedPeople: 6 }), 4)).toBe('seated');
  });

  it('waits as a whole if one too many', () => {
    expect(decideSeat(room({ seatedPeople: 7 }), 4)).toBe('waiting');
  });

  it('passes nobody under strict, though it would fit', () => {
    expect(decideSeat(room({ seatedPeople: 7, someoneWaits: true }), 1)).toBe('waiting');
  });

  it('may take what the waiting ones cannot use under fill', () => {
    const filling = room({ seatedPeople: 7, someoneWaits: true, promotion: 'fill' });
    expect(decideSeat(filling, 3)).toBe('seated');
  });

  it('finds no places when the room has become smaller than who sits in it', () => {
    expect(placesForNewcomers(room({ seatedPeople: 12 }))).toBe(0);
  });
});

describe('moving up', () => {
  const ids = (sizes: number[], own: Partial<Room>) =>
    promote(line(...sizes), room(own)).map(({ id }) => id);

  it('takes as many parties as fit, the first first', () => {
    expect(ids([3, 2, 4], { seatedPeople: 5 })).toEqual([1, 2]);
  });

  it('stops under strict at the first that does not fit', () => {
    expect(ids([6, 1, 1], { seatedPeople: 5 })).toEqual([]);
  });

  it('passes over it under fill', () => {
    expect(ids([6, 1, 5, 2], { seatedPeople: 5, promotion: 'fill' })).toEqual([2, 4]);
  });

  it('is not held up by a party that the whole room could not hold', () => {
    expect(ids([11, 5], { seatedPeople: 5 })).toEqual([2]);
  });

  const situation = fc.record({
    sizes: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 30 }),
    capacity: fc.integer({ min: 1, max: 60 }),
    seatedPeople: fc.integer({ min: 0, max: 70 }),
  });

  it('never seats more people than there are places', () => {
    fc.assert(
      fc.property(situation, fc.constantFrom('strict', 'fill'), ({ sizes, ...own }, promotion) => {
        const promoted = promote(line(...sizes), { ...own, promotion });
        const people = promoted.reduce((sum, { partySize }) => sum + partySize, 0);
        expect(people).toBeLessThanOrEqual(Math.max(0, own.capacity - own.seatedPeople));
      }),
    );
  });

  it('leaves nobody waiting whose turn it is and who fits', () => {
    fc.assert(
      fc.property(situation, fc.constantFrom('strict', 'fill'), ({ sizes, ...own }, promotion) => {
        const promoted = new Set(promote(line(...sizes), { ...own, promotion }));
        const left = line(...sizes).filter(({ id }) => ![...promoted].some((p) => p.id === id));
        const people = [...promoted].reduce((sum, { partySize }) => sum + partySize, 0);
        const again = promote(left, { ...own, promotion, seatedPeople: own.seatedPeople + people });
        expect(again).toEqual([]);
      }),
    );
  });

  it('under strict seats the beginning of the line and nobody from behind it', () => {
    fc.assert(
      fc.property(situation, ({ sizes, ...own }) => {
        const able = line(...sizes).filter(({ partySize }) => partySize <= own.capacity);
        const promoted = promote(line(...sizes), { ...own, promotion: 'strict' });
        expect(promoted).toEqual(able.slice(0, promoted.length));
      }),
    );
  });
});
