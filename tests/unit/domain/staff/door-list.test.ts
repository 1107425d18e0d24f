import { expect, it } from 'vitest';
import {
  doorTotals,
  lastWalkIn,
  newWalkIn,
  withTapped,
  type DoorList,
  type DoorParty,
} from '#domain/staff/door-list.ts';

const party = (code: string, own: Partial<DoorParty> = {}): DoorParty => ({
  ...{ code, name: code, size: 4, place: 'seat', status: '', marks: '', there: 0 },
  ...own,
});

const list: DoorList = {
  capacity: 20,
  parties: [party('AAAA'), party('BBBB'), party('CCCC', { size: 2, place: 'waiting' })],
  walkIns: [],
};

const totals = (...tapped: [string, number][]) =>
  doorTotals(
    withTapped(
      list,
      tapped.map(([subject, people]) => ({ id: 'tap', subject, people })),
    ),
  );

it('who is there is expected no more; places of those who stayed at home are free', () => {
  expect(totals()).toEqual({ there: 0, expected: 8, free: 12, walkIns: 0 });
  expect(totals(['AAAA', 3])).toEqual({ there: 3, expected: 4, free: 13, walkIns: 0 });
  expect(totals(['AAAA', 4], ['AAAA', 0])).toEqual(totals());
});

it('who waits and who has not registered take places only when they are there', () => {
  expect(totals(['CCCC', 2], ['ohne-1', 3])).toEqual({
    there: 5,
    expected: 8,
    free: 7,
    walkIns: 3,
  });
  expect(totals(['ohne-1', 30])).toMatchObject({ there: 30, free: 0 });
});

it('a party that was deleted meanwhile is still counted', () => {
  expect(totals(['ZZZZ', 2])).toMatchObject({ there: 2, walkIns: 2 });
});

it('those without registration are taken back in the order in which they came, the last first', () => {
  const tapped = [
    { id: 'tap-1', subject: 'ohne-1', people: 1 },
    { id: 'tap-2', subject: 'ohne-2', people: 2 },
  ];
  const both = withTapped(list, tapped);
  expect(lastWalkIn(both)).toMatchObject({ id: 'ohne-2', there: 2 });
  const one = withTapped(both, [{ id: 'tap-3', subject: 'ohne-2', people: 0 }]);
  expect(lastWalkIn(one)).toMatchObject({ id: 'ohne-1', there: 1 });
});

it('a phone takes back whom it let in itself, not who came in elsewhere meanwhile', () => {
  const [own, other] = [newWalkIn('0001', 'aaaa'), newWalkIn('0002', 'bbbb')];
  const tapped = [own, other].map((subject) => ({ id: `tap-${subject}`, subject, people: 2 }));
  const both = withTapped(list, tapped);
  expect([lastWalkIn(both, 'aaaa')?.id, lastWalkIn(both, 'bbbb')?.id]).toEqual([own, other]);
  expect([lastWalkIn(both, 'cccc')?.id, lastWalkIn(both)?.id]).toEqual([other, other]);
});
