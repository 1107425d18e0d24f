/** A party as it is known at the door: neither addresses nor what somebody needs at the place. */
export interface DoorParty {
  code: string;
  name: string;
  size: number;
  /** `none`: it has given its places back, and came all the same. */
  place: 'seat' | 'waiting' | 'none';
  /** What is to be known of its place, in words; empty where it simply has one, or waits. */
  status: string;
  /** "Arabisch, Dari · Kinder: 2" */
  marks: string;
  /** How many of them are there. */
  there: number;
  /** The check-in that says so. */
  last?: string | undefined;
}

/** People who have not registered, let in together. */
export interface WalkIn {
  id: string;
  there: number;
  last: string;
}

/** Who comes and who is there. */
export interface DoorList {
  capacity: number;
  /** By name. */
  parties: readonly DoorParty[];
  /** In the order in which they came. */
  walkIns: readonly WalkIn[];
}

/** What was tapped, as far as the list is concerned. */
interface Tapped {
  id: string;
  subject: string;
  people: number;
}

/**
 * The list with what was tapped meanwhile, in this order. Whoever is not on it has not registered:
 * people who were let in without, and a party that was deleted after the phone got its list.
 */
export function withTapped<List extends DoorList>(list: List, tapped: readonly Tapped[]): List {
  const news = new Map(tapped.map((tap) => [tap.subject, tap]));
  const parties = list.parties.map((party) => {
    const tap = news.get(party.code);
    return tap ? { ...party, there: tap.people, last: tap.id } : party;
  });
  const known = new Set(parties.map(({ code }) => code));
  const walkIns = new Map(list.walkIns.map((group) => [group.id, group]));
  for (const [id, tap] of news) {
    if (!known.has(id)) walkIns.set(id, { id, there: tap.people, last: tap.id });
  }
  return { ...list, parties, walkIns: [...walkIns.values()] };
}

/** The check-in that says what the list shows of somebody. */
export function lastOf({ parties, walkIns }: DoorList, subject: string): string | undefined {
  const party = parties.find(({ code }) => code === subject);
  return (party ?? walkIns.find(({ id }) => id === subject))?.last;
}

export interface DoorTotals {
  there: number;
  /** People with a place of whose party nobody is there yet. */
  expected: number;
  /** Places that nobody has or is expected to take. */
  free: number;
  /** Of those there: people who have not registered. */
  walkIns: number;
}

export function doorTotals({ capacity, parties, walkIns }: DoorList): DoorTotals {
  const registered = sum(parties.map((party) => party.there));
  const unregistered = sum(walkIns.map((group) => group.there));
  const awaited = parties.filter((party) => party.place === 'seat' && party.there === 0);
  const expected = sum(awaited.map(({ size }) => size));
  const there = registered + unregistered;
  return { there, expected, free: Math.max(0, capacity - there - expected), walkIns: unregistered };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/**
 * The people without registration who came last and are still counted: what can be taken back. Those
 * that this phone let in come first: whoever slips means what they have tapped themselves.
 * @param phone what this phone calls itself
 */
export function lastWalkIn({ walkIns }: DoorList, phone?: string): WalkIn | undefined {
  const there = walkIns.filter((group) => group.there > 0);
  const own = phone && newWalkIn('', phone);
  return (own && there.findLast(({ id }) => id.startsWith(own))) || there.at(-1);
}

/** What a button says: whom, and how many of them are there. */
export const pressed = (subject: string, people: number): string => `${subject} ${people}`;

/**
 * A name for people who have not registered.
 * @param drawn what nobody else draws
 * @param phone what the phone that lets them in calls itself, if it does
 */
export const newWalkIn = (drawn: string, phone = ''): string =>
  `ohne-${(phone + drawn).replaceAll('-', '')}`;
