import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typingErrors } from '#domain/finder/distance.ts';
import { leastErrors, lettered } from '#domain/finder/letters.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdß'), maxLength: 12 });

describe('typing errors', () => {
  test.each([
    ['', '', 0],
    ['wieden', 'wieden', 0],
    ['wieden', 'wiedn', 1],
    ['wieden', 'wiedenn', 1],
    ['wieden', 'wuden', 2],
    ['wieden', 'weiden', 1],
    ['ab', 'ba', 1],
    ['abc', '', 3],
  ])('between %j and %j', (a, b, errors) => {
    expect(typingErrors(a, b, 5)).toBe(errors);
  });

  test('are the same in both directions, and none only between equal texts', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(typingErrors(a, b, 12)).toBe(typingErrors(b, a, 12));
        expect(typingErrors(a, b, 12) === 0).toBe(a === b);
      }),
    );
  });

  test('beyond the limit are not counted', () => {
    fc.assert(
      fc.property(word, word, fc.nat(4), (a, b, limit) => {
        const errors = typingErrors(a, b, 12);
        expect(typingErrors(a, b, limit)).toBe(errors > limit ? Infinity : errors);
      }),
    );
  });

  test('in texts longer than any name are too many', () => {
    expect(typingErrors('a'.repeat(500), 'a'.repeat(500), 2)).toBe(Infinity);
  });
});

test('the quick look at the letters never rules out a name that is similar', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(leastErrors(lettered(a), lettered(b))).toBeLessThanOrEqual(typingErrors(a, b, 12));
    }),
  );
});
