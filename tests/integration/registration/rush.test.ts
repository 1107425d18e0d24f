import { afterEach, beforeEach, expect, it } from 'vitest';
import { createStaff } from '#server/staff/staff.ts';
import { describeDatabases } from '#tests/support/databases.ts';
import { input, KEY, NOW, temporaryService, terms } from './support.ts';

const limit = { max: 3, windowMs: 60_000 };
const after = (seconds: number) => new Date(NOW.getTime() + seconds * 1000);
const decline = { conference: 'dorf-2027', name: 'Otto', locale: 'de' } as const;

describeDatabases((makeDatabase) => {
  let service: Awaited<ReturnType<typeof temporaryService>>;
  beforeEach(async () => {
    service = await temporaryService(makeDatabase, { limit });
  });
  afterEach(() => service.close());

  const register = (seconds: number, slug = 'dorf-2027') =>
    service.registrations.register(
      terms({ slug }),
      input({ conference: slug, name: `Familie ${seconds}` }),
      after(seconds),
    );

  it('a conference takes so many in a while, says when the next is taken, and takes it then', async () => {
    for (const seconds of [0, 10, 20]) {
      expect(await register(seconds)).toMatchObject({ outcome: 'created' });
    }
    expect(await register(30)).toEqual({ outcome: 'rush', retryAfter: 30 });
    const declined = await service.registrations.decline(terms(), decline, after(30));
    expect(declined).toEqual({ outcome: 'rush', retryAfter: 30 });
    expect(await register(30, 'anderes-dorf-2027')).toMatchObject({ outcome: 'created' });
    expect(await register(60)).toMatchObject({ outcome: 'created' });
    expect(await register(61)).toEqual({ outcome: 'rush', retryAfter: 9 });
  });

  it('what a coordinator registers for somebody on the telephone is always taken', async () => {
    for (const seconds of [0, 1, 2]) await register(seconds);
    const staff = createStaff({ db: service.db, key: KEY });
    const called = await staff.register('nora@dorf.example', terms(), input(), after(3));
    expect(called).toMatchObject({ outcome: 'created' });
  });

  it('the same submission again is answered as before, however many come', async () => {
    const said = input({ idempotencyKey: 'the-same-form' });
    const first = await service.registrations.register(terms(), said, NOW);
    for (const seconds of [1, 2]) await register(seconds);
    const again = await service.registrations.register(terms(), said, after(3));
    expect({ ...again, outcome: 'created' }).toEqual(first);
  });
});
