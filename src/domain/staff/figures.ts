import { dayAfter, localDateOf } from '#domain/calendar/local-time.ts';
import type { Contact, ReleaseReason, Seat } from '#domain/registration/state.ts';
import {
  accessNeeds,
  childBands,
  type AccessNeed,
  type ChildBand,
} from '#schemas/registration-fields.ts';

/** What is counted of a party. */
export interface CountedParty {
  seat: Seat;
  releaseReason?: ReleaseReason | undefined;
  contact: Contact;
  partySize: number;
  children: Record<ChildBand, number>;
  interpreters: readonly string[];
  access: readonly AccessNeed[];
  createdAt: Date;
}

export interface Heads {
  parties: number;
  people: number;
}

export interface Day extends Heads {
  /** yyyy-MM-dd */
  date: string;
}

/** A conference in figures, as its coordinator orders by them. */
export interface Figures {
  seated: Heads;
  /** Among the seated: their address is not confirmed yet, so nothing can be counted on to reach them. */
  pending: Heads;
  waiting: Heads;
  /** Cancelled, or never meant to come. */
  absent: Heads;
  /** Of those with a place, by language; the most wanted first. */
  interpreters: (Heads & { code: string })[];
  children: Record<ChildBand, number>;
  /** Parties with a place that named a need; who they are is said nowhere here. */
  access: Record<AccessNeed, number>;
  /** Every day from the first registration to the last, whatever has become of them. */
  days: Day[];
}

/** Counts parties. Orders are for those who have a place; who waits is counted apart. */
export function figuresOf(parties: readonly CountedParty[], timeZone: string): Figures {
  const seated = parties.filter(({ seat }) => seat === 'seated');
  const sum = (count: (party: CountedParty) => number) =>
    seated.reduce((total, party) => total + count(party), 0);
  return {
    seated: heads(seated),
    pending: heads(seated.filter(({ contact }) => contact === 'unverified')),
    waiting: heads(parties.filter(({ seat }) => seat === 'waiting')),
    absent: heads(parties.filter(({ seat }) => seat === 'released')),
    interpreters: byLanguage(seated),
    children: perKey(childBands, (band) => sum(({ children }) => children[band])),
    access: perKey(accessNeeds, (need) => sum(({ access }) => (access.includes(need) ? 1 : 0))),
    days: perDay(parties, timeZone),
  };
}

const heads = (parties: readonly CountedParty[]): Heads => ({
  parties: parties.length,
  people: parties.reduce((total, { partySize }) => total + partySize, 0),
});

function byLanguage(parties: readonly CountedParty[]) {
  const codes = new Set(parties.flatMap(({ interpreters }) => interpreters));
  return [...codes]
    .map((code) => ({
      code,
      ...heads(parties.filter(({ interpreters }) => interpreters.includes(code))),
    }))
    .toSorted((a, b) => b.people - a.people || a.code.localeCompare(b.code));
}

function perDay(parties: readonly CountedParty[], timeZone: string): Day[] {
  const byDate = new Map<string, CountedParty[]>();
  for (const party of parties) {
    const date = localDateOf(party.createdAt, timeZone);
    byDate.set(date, [...(byDate.get(date) ?? []), party]);
  }
  const dates = [...byDate.keys()].toSorted();
  const days: Day[] = [];
  const last = dates.at(-1) ?? '';
  for (let date = dates[0] ?? '9999'; date <= last; date = dayAfter(date)) {
    days.push({ date, ...heads(byDate.get(date) ?? []) });
  }
  return days;
}

function perKey<Key extends string>(keys: readonly Key[], count: (key: Key) => number) {
  return Object.fromEntries(keys.map((key) => [key, count(key)])) as Record<Key, number>;
}
