import { describe, expect, it } from 'vitest';
import { figuresOf, type CountedParty } from '#domain/staff/figures.ts';

const party = (own: Partial<CountedParty> = {}): CountedParty => ({
  seat: 'seated',
  contact: 'none',
  partySize: 2,
  children: { '0-2': 0, '3-6': 0, '7-12': 0 },
  interpreters: [],
  access: [],
  createdAt: new Date('2027-02-01T10:00:00Z'),
  ...own,
});

const figures = (...parties: CountedParty[]) => figuresOf(parties, 'Europe/Berlin');

describe('figures of a conference', () => {
  it('keep apart who sits, waits, stays away, and who never confirmed', () => {
    const counted = figures(
      party(),
      party({ contact: 'unverified', partySize: 3 }),
      party({ contact: 'verified', partySize: 1 }),
      party({ seat: 'waiting', partySize: 4 }),
      party({ seat: 'released', releaseReason: 'cancelled', partySize: 5 }),
      party({ seat: 'released', releaseReason: 'declined', partySize: 1 }),
    );
    expect(counted.seated).toEqual({ parties: 3, people: 6 });
    expect(counted.pending).toEqual({ parties: 1, people: 3 });
    expect(counted.waiting).toEqual({ parties: 1, people: 4 });
    expect(counted.absent).toEqual({ parties: 2, people: 6 });
  });

  it('order for those with a place alone, the most wanted language first', () => {
    const counted = figures(
      party({ interpreters: ['prs'], partySize: 1 }),
      party({ interpreters: ['ar', 'prs'], partySize: 1 }),
      party({ interpreters: ['fa'], partySize: 5, children: { '0-2': 1, '3-6': 2, '7-12': 0 } }),
      party({ seat: 'waiting', interpreters: ['ar'], access: ['vision'] }),
    );
    expect(counted.interpreters).toEqual([
      { code: 'fa', parties: 1, people: 5 },
      { code: 'prs', parties: 2, people: 2 },
      { code: 'ar', parties: 1, people: 1 },
    ]);
    expect(counted.children).toEqual({ '0-2': 1, '3-6': 2, '7-12': 0 });
    expect(counted.access.vision).toBe(0);
  });

  it('go day by day on the town’s clock, with the days on which nobody registered', () => {
    const at = (instant: string) => party({ createdAt: new Date(instant) });
    const { days } = figures(at('2027-02-01T23:30:00Z'), at('2027-01-31T10:00:00Z'));
    expect(days).toEqual([
      { date: '2027-01-31', parties: 1, people: 2 },
      { date: '2027-02-01', parties: 0, people: 0 },
      { date: '2027-02-02', parties: 1, people: 2 },
    ]);
    expect(figures().days).toEqual([]);
  });
});
