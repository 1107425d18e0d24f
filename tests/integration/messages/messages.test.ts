import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { MessageInput } from '#schemas/message.ts';
import { createMessages, type MessageService } from '#server/messages.ts';
import { createRegistrations } from '#server/registration/registrations.ts';
import { openDatabase, type Database } from '#storage/database.ts';
import { dumpRows, isEmpty, restoreRows } from '#storage/dump.ts';
import { describeDatabases, type TemporaryDatabase } from '#tests/support/databases.ts';

const key = Buffer.from('a key for tests, of no worth');
const now = new Date('2027-02-01T10:00:00Z');
const after = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60 * 1000);

const said = (own: Partial<MessageInput> = {}): MessageInput => ({
  kind: 'worry',
  text: "Der Weg ist dunkel.\nO'Hara <b>",
  place: 'Dorfstraße',
  page: '',
  name: '',
  contact: '',
  ...own,
});

describeDatabases((makeDatabase) => {
  const places: TemporaryDatabase[] = [];
  let db: Database;
  let messages: MessageService;
  const open = async () => {
    const place = await makeDatabase();
    places.push(place);
    return openDatabase(place.place);
  };
  beforeAll(async () => {
    db = await open();
    messages = createMessages({ db, key, office: 'amt@dorf.example' });
  });
  afterAll(async () => {
    await db.destroy();
    for (const place of places) await place.remove();
  });

  let count = 0;
  /** A message with a key of its own. */
  const sent = (own: Partial<MessageInput> = {}, at = now) =>
    messages.send(
      { said: said(own), district: 'nord', locale: 'ar', key: `key-${++count}-of-a-form` },
      at,
    );
  const mails = async () => {
    const rows = await db.selectFrom('outbox').select(['kind', 'recipient']).execute();
    return rows.map(({ kind, recipient }) => `${kind} ${recipient}`).sort();
  };

  it('is found again by its code, however it is typed, and opens nothing else', async () => {
    const code = await sent();
    const found = await messages.find(code.toLowerCase().replaceAll('-', ' '), now);
    expect(found).toEqual({
      ...said(),
      ...{ code, district: 'nord', locale: 'ar', sentAt: now, doneAt: undefined },
      deleteAfter: after(180),
    });
    expect(await createRegistrations({ db, key }).find(code)).toBeUndefined();
  });

  it('is one, however often it is sent; the same form with other words is another', async () => {
    const words = said({ text: 'Einmal.' });
    const message = { said: words, district: '', locale: 'de', key: 'the-same-key' };
    const before = (await mails()).length;
    const codes = await Promise.all([1, 2, 3].map(() => messages.send(message, now)));
    codes.push(await messages.send(message, after(1)));
    expect(new Set(codes).size).toBe(1);
    expect((await mails()).length).toBe(before + 1);
    const anew = { ...message, key: 'a-form-shown-anew' };
    codes.push(await messages.send(anew, new Date(now.getTime() + 60_000)));
    expect(new Set(codes).size, 'whoever goes back has another key').toBe(1);
    const other = await messages.send({ ...message, said: said({ text: 'Und laut.' }) }, now);
    expect(codes).not.toContain(other);
  });

  it('is told to the office, and to its sender once a day', async () => {
    const contact = 'amina@dorf.example';
    const receipts = async () => (await mails()).filter((mail) => mail === `receipt ${contact}`);
    const first = await sent({ contact });
    await sent({ contact, text: 'Noch etwas.' }, after(0.5));
    expect(await receipts()).toHaveLength(1);
    await sent({ contact, text: 'Morgen.' }, after(2));
    expect(await receipts()).toHaveLength(2);
    // What nobody has sent yet goes with what it is about.
    await messages.remove(first, now);
    expect(await receipts()).toHaveLength(1);
    expect(await messages.find(first, now)).toBeUndefined();
    const silent = createMessages({ db, key });
    const before = await mails();
    await silent.send({ said: said(), district: '', locale: 'de', key: 'quiet' }, now);
    expect(await mails()).toEqual(before);
  });

  describe('what is due', () => {
    const by = 'nora@dorf.example';

    it('is what was done with four weeks ago; it can be opened again until then', async () => {
      const code = await sent({ text: 'Erledigt.' });
      expect(await messages.settle(code, { done: true, by }, after(1))).toBe(true);
      expect(await messages.settle(code, { done: true, by }, after(2)), 'a second click').toBe(
        false,
      );
      expect(await messages.find(code, after(2))).toMatchObject({
        doneAt: after(1),
        deleteAfter: after(29),
      });
      expect(await messages.settle(code, { done: false, by }, after(3))).toBe(true);
      const log = db.selectFrom('staff_log').select(['action', 'address']).orderBy('at');
      expect(await log.execute()).toEqual([
        { action: 'message-settled', address: by },
        { action: 'message-reopened', address: by },
      ]);
      expect(await messages.find(code, after(100))).toMatchObject({ doneAt: undefined });
      await messages.settle(code, { done: true, by }, after(4));
      expect(await messages.find(code, after(32)), 'not yet deleted').toBeUndefined();
      expect(await messages.deleteExpired(after(32))).toBe(1);
      expect(await messages.find(code, now)).toBeUndefined();
    });

    it('is what nobody has done with for half a year', async () => {
      const code = await sent({ text: 'Vergessen.' });
      expect((await messages.list(after(179))).map((one) => one.code)).toContain(code);
      expect((await messages.list(after(180))).map((one) => one.code)).not.toContain(code);
    });
  });

  it('is in the backup with its mails, and keeps its code', async () => {
    const code = await sent({ contact: 'bo@dorf.example' });
    const there = await open();
    expect(await isEmpty(there)).toBe(true);
    await restoreRows(there, await dumpRows(db));
    expect(await isEmpty(there)).toBe(false);
    const restored = createMessages({ db: there, key });
    expect(await restored.find(code, now)).toEqual(await messages.find(code, now));
    const kinds = there.selectFrom('outbox').select('kind').where('kind', '=', 'receipt');
    expect((await kinds.execute()).length).toBeGreaterThan(0);
    await there.destroy();
  });
});
