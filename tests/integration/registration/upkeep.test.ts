import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createMessages } from '#server/messages.ts';
import { createProfiles } from '#server/profiles/profiles.ts';
import { createStaff } from '#server/staff/staff.ts';
import { startUpkeep, UPKEEP_INTERVAL, type UpkeepOptions } from '#server/upkeep.ts';
import { describeDatabases } from '#tests/support/databases.ts';
import { input, KEY, NOW, temporaryService, terms } from './support.ts';

const HOUR = 60 * 60 * 1000;
const dorf = terms();
const NOTHING = { forgotten: 0, reminded: 0, deleted: 0, deletedProfiles: 0, deletedMessages: 0 };

describeDatabases((makeDatabase) => {
  let service: Awaited<ReturnType<typeof temporaryService>>;
  let now: Date;
  beforeEach(async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    now = NOW;
    service = await temporaryService(makeDatabase);
  });
  afterEach(async () => {
    vi.useRealTimers();
    await service.close();
  });

  /** Starts what a server starts, and collects what it reports. */
  function start(own: Partial<UpkeepOptions> = {}) {
    const reports: object[] = [];
    const stop = startUpkeep({
      ...{ db: service.db, registrations: service.registrations },
      profiles: createProfiles({ db: service.db, key: KEY }),
      messages: createMessages({ db: service.db, key: KEY }),
      staff: createStaff({ db: service.db, key: KEY }),
      ends: async () => [dorf],
      conferences: async () => [dorf],
      mailFolder: join(tmpdir(), 'no-such-folder'),
      now: () => now,
      report: (result) => void reports.push(result),
      ...own,
    });
    return { reports, stop };
  }

  it('is done by one of several servers, and by another when that one is gone', async () => {
    const first = start();
    await first.stop();
    const second = start();
    await second.stop();
    expect([first.reports, second.reports]).toEqual([[NOTHING], []]);
    now = new Date(NOW.getTime() + 2 * UPKEEP_INTERVAL);
    const third = start();
    await third.stop();
    expect(third.reports).toEqual([NOTHING]);
  });

  it('runs again and again, and does what has become due', async () => {
    const email = 'amina@example.org';
    await service.registrations.register(dorf, input({ email }), NOW);
    const reports: object[] = [];
    let reported = Promise.withResolvers<void>();
    const { stop } = start({
      report: (result) => {
        reports.push(result);
        reported.resolve();
      },
    });
    for (const later of [48 * HOUR, dorf.endsAt.getTime() - NOW.getTime() + 28 * 24 * HOUR]) {
      await reported.promise;
      reported = Promise.withResolvers();
      now = new Date(NOW.getTime() + later);
      vi.advanceTimersByTime(UPKEEP_INTERVAL);
    }
    await reported.promise;
    await stop();
    expect(reports).toEqual([NOTHING, { ...NOTHING, forgotten: 1 }, { ...NOTHING, deleted: 1 }]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('reports what went wrong, and goes on', async () => {
    const error = new Error('no content');
    const { reports, stop } = start({ conferences: () => Promise.reject(error) });
    expect(vi.getTimerCount()).toBe(1);
    await stop();
    expect(reports).toEqual([{ error }]);
  });
});
