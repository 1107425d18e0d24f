import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SentCheckIn } from '#schemas/check-in.ts';
import { standing } from '#domain/staff/check-ins.ts';
import {
  createRegistrations,
  type RegistrationService,
} from '#server/registration/registrations.ts';
import { createStaff, type StaffService } from '#server/staff/staff.ts';
import { openDatabase, type Database } from '#storage/database.ts';
import { dumpRows } from '#storage/dump.ts';
import { input, KEY, NOW, terms } from '#tests/integration/registration/support.ts';
import { describeDatabases, type TemporaryDatabase } from '#tests/support/databases.ts';

const dorf = terms();
const BEGIN = dorf.startsAt;
const at = (minutes: number) => new Date(BEGIN.getTime() + minutes * 60_000);
const DAYS_29 = 29 * 24 * 60;

describeDatabases((makeDatabase) => {
  let temporary: TemporaryDatabase;
  let db: Database;
  let registrations: RegistrationService;
  let staff: StaffService;
  let number = 0;
  beforeEach(async () => {
    temporary = await makeDatabase();
    db = await openDatabase(temporary.place);
    registrations = createRegistrations({ db, key: KEY });
    staff = createStaff({ db, key: KEY });
  });
  afterEach(async () => {
    await db.destroy();
    await temporary.remove();
  });

  async function register(partySize: number): Promise<string> {
    const outcome = await registrations.register(dorf, input({ partySize }), NOW);
    return 'code' in outcome ? outcome.code : '';
  }

  const tap = (subject: string, people: number, age = 0): SentCheckIn => ({
    ...{ id: `tap-number-${++number}`, subject, people, age },
  });
  const send = (now: Date, ...taps: SentCheckIn[]) =>
    staff.checkIn(dorf, taps, 'nora@dorf.example', now);
  const there = async (now = at(60)) =>
    Object.fromEntries(
      [...standing(await staff.checkIns(dorf, now))].map(([subject, { people }]) => [
        subject,
        people,
      ]),
    );

  it('what was sent twice counts once, and of two phones the later tap', async () => {
    const code = await register(4);
    const [early, walkIn] = [tap(code, 4, 20 * 60_000), tap('ohne-12345678', 3)];
    await send(at(10), tap(code, 2));
    // The network took the answer away: the phone sends it all again, and something new.
    await Promise.all([send(at(15), early, walkIn), send(at(16), early, walkIn)]);
    await send(at(17), early, walkIn, tap('ohne-87654321', 1));
    expect(await there()).toEqual({ [code]: 2, 'ohne-12345678': 3, 'ohne-87654321': 1 });
    expect(await db.selectFrom('check_ins').selectAll().execute()).toHaveLength(4);
  });

  it('a slow network does not turn round what one phone tapped', async () => {
    const first = tap('ohne-12345678', 4);
    const second = { ...tap('ohne-12345678', 3, 2000), seen: first.id };
    const third = { ...tap('ohne-12345678', 0, 1000), seen: second.id };
    await send(at(0), first);
    await send(at(0), second, third);
    expect(await there()).toEqual({ 'ohne-12345678': 0 });
  });

  it('a phone whose clock was set forward loses nobody; what was for trying out is left out', async () => {
    const DAY = 24 * 60 * 60_000;
    const walkIn = (people: number, counts: boolean) => ({
      ...tap(`ohne-1234567${people}`, people, DAY),
      counts,
    });
    await send(at(10), walkIn(2, true), walkIn(3, false));
    expect(await there()).toEqual({ 'ohne-12345672': 2 });
  });

  it('what was tapped for a party goes when it cancels or is erased; other people stay', async () => {
    const [cancels, erased] = [await register(2), await register(3)];
    await send(at(0), tap(cancels, 2), tap(erased, 3), tap('ohne-12345678', 1));
    await registrations.cancel(cancels, dorf, at(5));
    await registrations.erase(erased, dorf, at(5));
    expect(await there()).toEqual({ 'ohne-12345678': 1 });
  });

  it('a party that was erased before its tap arrives counts as people without registration', async () => {
    const code = await register(2);
    await registrations.erase(code, dorf, NOW);
    await send(at(0), tap(code, 2), tap(code, 1));
    expect(await there()).toEqual({ [code]: 1 });
    const [row] = await db.selectFrom('check_ins').select('registration').execute();
    expect(row).toEqual({ registration: null });
  });

  it('is kept in the backup and handed to the party, and goes with the registrations', async () => {
    const code = await register(2);
    await send(at(0), tap(code, 2), tap('ohne-12345678', 3));
    const dumped = (await dumpRows(db)).filter(({ table }) => table === 'check_ins');
    expect(dumped.map(({ row }) => row['people']).toSorted()).toEqual([2, 3]);
    expect(await registrations.copy(code)).toMatchObject({ checkIns: [{ people: 2 }] });

    await registrations.deleteExpired([dorf], at(DAYS_29));
    // A phone that was forgotten in a drawer.
    await send(at(DAYS_29), tap(code, 2, 20_000_000), tap('ohne-12345678', 1));
    expect(await db.selectFrom('check_ins').selectAll().execute()).toEqual([]);
  });
});
