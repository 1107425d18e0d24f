import { afterEach, beforeEach, expect, it } from 'vitest';
import { createStaff, type StaffService } from '#server/staff/staff.ts';
import { linkToken } from '#server/staff/token.ts';
import { openDatabase, type Database } from '#storage/database.ts';
import { claimLinks } from '#storage/staff-links.ts';
import { listStaff, removeStaff, saveStaff } from '#storage/staff.ts';
import { describeDatabases, type TemporaryDatabase } from '#tests/support/databases.ts';

const KEY = Buffer.from('a key for tests, of no worth');
const NOW = new Date('2027-02-01T10:00:00Z');
const ANNA = 'anna@stadt.example';
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

describeDatabases((makeDatabase) => {
  let temporary: TemporaryDatabase;
  let db: Database;
  let staff: StaffService;
  beforeEach(async () => {
    temporary = await makeDatabase();
    db = await openDatabase(temporary.place);
    staff = createStaff({ db, key: KEY });
    await saveStaff(db, { address: ANNA, districts: ['nord'] }, NOW);
  });
  afterEach(async () => {
    await db.destroy();
    await temporary.remove();
  });

  /** The links that would be mailed now, each to its address. */
  async function mailed(now = NOW) {
    const links = await claimLinks(db, { now, until: new Date(now.getTime() + 60_000) });
    return links.map(({ id, address }) => ({ address, token: linkToken(KEY, id) }));
  }

  async function order(typed = ANNA): Promise<string> {
    await staff.askForLink(typed, NOW);
    return (await mailed())[0]?.token ?? '';
  }

  it('only who was entered gets a link, however the address is typed', async () => {
    await staff.askForLink('fremd@stadt.example', NOW);
    expect(await mailed()).toEqual([]);
    await staff.askForLink(' Anna@Stadt.example ', NOW);
    expect(await mailed()).toMatchObject([{ address: ANNA }]);
    // The same one is not mailed by another process at the same time, but by it if this one ends.
    expect(await mailed()).toEqual([]);
    expect(await mailed(later(2))).toHaveLength(1);
  });

  it('nobody is flooded with links', async () => {
    for (let count = 0; count < 10; count++) await staff.askForLink(ANNA, NOW);
    expect(await mailed()).toHaveLength(3);
    await staff.askForLink(ANNA, later(16));
    expect(await mailed(later(16))).toHaveLength(1);
  });

  it('a link signs in once, within a quarter of an hour; looking at it uses nothing up', async () => {
    const token = await order();
    expect(await staff.isLink(token, later(14))).toBe(true);
    const [first, second] = await Promise.all([staff.signIn(token, NOW), staff.signIn(token, NOW)]);
    expect([first, second].filter((secret) => secret !== undefined)).toHaveLength(1);
    expect(await staff.isLink(token, NOW)).toBe(false);
    expect(await staff.signIn(await order(), later(15))).toBeUndefined();
  });

  it('a link that was tampered with, or made with another key, is none', async () => {
    const token = await order();
    // Another letter than the one that stands there, whichever it is.
    const swapped = (at: number) =>
      token.slice(0, at) + (token[at] === 'x' ? 'y' : 'x') + token.slice(at + 1);
    for (const wrong of [swapped(0), swapped(22), token.slice(0, 22), '']) {
      expect(await staff.isLink(wrong, NOW)).toBe(false);
      expect(await staff.signIn(wrong, NOW)).toBeUndefined();
    }
    const other = createStaff({ db, key: Buffer.from('another key') });
    expect(await other.signIn(token, NOW)).toBeUndefined();
  });

  it('a session ends eight hours after it was last used, and after a day in any case', async () => {
    const secret = await staff.signIn(await order(), NOW);
    const at = async (hours: number) => (await staff.find(secret, later(hours * 60)))?.address;
    expect(await at(7.9)).toBe(ANNA);
    expect(await at(15)).toBe(ANNA);
    expect(await at(22.5)).toBe(ANNA);
    expect(await at(24)).toBeUndefined();
    const idle = await staff.signIn(await order(), NOW);
    expect(await staff.find(idle, later(8 * 60))).toBeUndefined();
  });

  it('ends by signing out, and when the operator takes the address out', async () => {
    const secret = await staff.signIn(await order(), NOW);
    await staff.signOut(secret);
    expect(await staff.find(secret, NOW)).toBeUndefined();
    expect(await staff.find('made-up', NOW)).toBeUndefined();

    const again = await staff.signIn(await order(), NOW);
    const unused = await order();
    await removeStaff(db, ANNA);
    expect(await staff.find(again, NOW)).toBeUndefined();
    expect(await staff.signIn(unused, NOW)).toBeUndefined();
    expect(await listStaff(db)).toEqual([]);
  });

  it('other districts count at once, in sessions that run too', async () => {
    const secret = await staff.signIn(await order(), NOW);
    await saveStaff(db, { address: ANNA, districts: ['sued'] }, NOW);
    expect(await staff.find(secret, NOW)).toEqual({ address: ANNA, districts: ['sued'] });
  });

  it('what has ended is deleted', async () => {
    await staff.signIn(await order(), NOW);
    await staff.deleteEnded(later(24 * 60));
    for (const table of ['staff_links', 'staff_sessions'] as const) {
      expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
    }
  });
});
