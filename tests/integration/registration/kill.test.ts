import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '#storage/database.ts';
import { describeDatabases } from '#tests/support/databases.ts';
import { seededRandom } from '#tests/support/random.ts';
import { startSmtp, type TestSmtp } from '#tests/support/smtp-server.ts';
import { killRounds } from './kill-rounds.ts';
import { temporaryService } from './support.ts';
import { startWorkers } from './workers.ts';

/** The short run shows that it works at all; fifty moments are needed to meet the unlucky ones. */
const ROUNDS = process.env['FULL'] === '1' ? 50 : 2;
const FEWEST = 20;
const MOST = 100;
const CAPACITY = 40;

describeDatabases((makeDatabase) => {
  let service: Awaited<ReturnType<typeof temporaryService>>;
  let smtp: TestSmtp;
  beforeEach(async () => {
    service = await temporaryService(makeDatabase);
    smtp = await startSmtp();
  });
  afterEach(async () => {
    await smtp.down();
    await service.close();
  });

  it(
    `servers killed ${ROUNDS} times while people register lose none whom they told, and no mail`,
    { timeout: 60_000 + ROUNDS * 30_000 },
    async () => {
      const { db, place, registrations } = service;
      const draw = seededRandom(20270304);
      const rounds = killRounds(db, { place, smtpUrl: smtp.url, capacity: CAPACITY });
      for (let round = 1; round <= ROUNDS; round++) {
        await rounds.killAfter(FEWEST + draw(MOST - FEWEST));
        if (round % 10 === 0) process.stdout.write(`  ${round} kills, ${rounds.told.size} told\n`);
      }
      await rounds.finish();

      // Everybody is there, and once, whether their first try was answered or not.
      const lost: string[] = [];
      for (const [party, code] of rounds.told) {
        if ((await registrations.find(code))?.name !== party) lost.push(party);
      }
      expect(lost).toEqual([]);
      const rows = await db.selectFrom('registrations').select('name').execute();
      expect(rows.map(({ name }) => name).sort()).toEqual([...rounds.asked].sort());
      expect((await registrations.seats()).get('dorf-2027')?.seatedPeople).toBe(CAPACITY);

      // Everybody has the mail, and again only if it was on its way when a server was killed.
      const copies = new Map<string, string[]>();
      for (const { to, messageId } of smtp.taken) {
        const party = to?.[0]?.address?.split('@')[0] ?? '';
        copies.set(party, [...(copies.get(party) ?? []), messageId?.replace(/^<|@.*$/g, '') ?? '']);
      }
      expect([...copies.keys()].sort()).toEqual([...rounds.asked].sort());
      for (const [party, [id = '', ...again]] of copies) {
        expect(new Set([id, ...again]).size, party).toBe(1);
        const killedWith = rounds.onTheirWay.filter((ids) => ids.includes(id));
        expect(again.length, party).toBeLessThanOrEqual(killedWith.length);
      }
    },
  );

  it('servers that start together on a new database make its tables once', async () => {
    const { place, remove } = await makeDatabase();
    const workers = await startWorkers(place, 4);
    for (const worker of workers) worker.kill();
    const db = await openDatabase(place);
    expect(await db.selectFrom('registrations').selectAll().execute()).toEqual([]);
    await db.destroy();
    await remove();
  });
});
