import { describe, expect, it } from 'vitest';
import {
  profileFigures,
  profileFits,
  type CountedProfile,
  type ProfileFilter,
} from '#domain/profile/evaluation.ts';

const about = (own: Partial<CountedProfile> = {}): CountedProfile => ({
  quarter: '',
  themes: [],
  publish: false,
  ...own,
});

describe('profiles in figures', () => {
  it('count by quarter and by theme, the most first; two themes count twice', () => {
    const profiles = [
      about({ quarter: 'hafen', themes: ['sport'], publish: true }),
      about({ quarter: 'dorf', themes: ['women', 'sport'] }),
      about({ quarter: 'dorf' }),
      about(),
    ];
    expect(profileFigures(profiles)).toEqual({
      total: 4,
      publishable: 1,
      quarters: [
        { code: 'dorf', profiles: 2 },
        { code: '', profiles: 1 },
        { code: 'hafen', profiles: 1 },
      ],
      themes: [
        { code: 'sport', profiles: 2 },
        { code: 'women', profiles: 1 },
      ],
    });
  });
});

describe('a filter', () => {
  const profile = about({ quarter: 'dorf', themes: ['women', 'sport'], publish: true });

  it.each<[ProfileFilter, boolean]>([
    [{}, true],
    [{ quarter: 'dorf', theme: 'sport', publishable: true }, true],
    [{ quarter: 'hafen' }, false],
    [{ theme: 'housing' }, false],
  ])('%j finds it: %s', (filter, found) => {
    expect(profileFits(profile, filter)).toBe(found);
  });

  it('finds what may be published, and only that', () => {
    expect(profileFits(about(), { publishable: true })).toBe(false);
  });
});
