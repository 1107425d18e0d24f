import { once } from 'node:events';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '#storage/database.ts';
import { createRegistrations } from '#server/registrations.ts';
import { KEY } from './support.ts';
import { order, startWorkers } from './workers.ts';
import { describeDatabases, type TemporaryDatabase } from '#tests/support/databases.ts';

describeDatabases((makeDatabase) => {
  let temporary: TemporaryDatabase;
  beforeEach(async () => {
    temporary = await makeDatabase();
  });
  afterEach(() => temporary.remove());

  it('a server that is killed while people register has lost none whom it told', async () => {
    const [worker] = await startWorkers(temporary.place, 1);
    if (!worker) throw new Error('no worker');
    const told: string[] = [];
    const enough = new Promise<void>((resolve) => {
      worker.on('message', (code) => {
        told.push(String(code));
        if (told.length === 150) resolve();
      });
    });
    order(worker, { do: 'register-for-ever' });
    await enough;
    worker.kill('SIGKILL');
    await once(worker, 'exit');

    const db = await openDatabase(temporary.place);
    const registrations = createRegistrations({ db, key: KEY });
    const lost = [];
    for (const code of told) if (!(await registrations.find(code))) lost.push(code);
    expect(lost).toEqual([]);
    expect(new Set(told).size).toBe(told.length);
    expect((await registrations.seats()).get('dorf-2027')?.seatedPeople).toBe(100);
    await db.destroy();
  });

  it('servers that start together on a new database make its tables once', async () => {
    const workers = await startWorkers(temporary.place, 4);
    for (const worker of workers) worker.kill();
    const db = await openDatabase(temporary.place);
    expect(await db.selectFrom('registrations').selectAll().execute()).toEqual([]);
    await db.destroy();
  });
});
