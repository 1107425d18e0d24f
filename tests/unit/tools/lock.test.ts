import { describe, expect, it } from 'vitest';
import { withLock } from '#tools/setup/lock.mjs';

describe('withLock', () => {
  it('lets one work at a time, and the next when the one before failed', async () => {
    const events: string[] = [];
    const work = (name: string, fails: boolean) => () =>
      withLock(`test-${process.pid}`, async () => {
        events.push(`${name} begins`);
        await new Promise((done) => setImmediate(done));
        events.push(`${name} ends`);
        if (fails) throw new Error(name);
      });
    await Promise.allSettled([work('a', true)(), work('b', false)()]);
    const [first, second] = events[0] === 'a begins' ? ['a', 'b'] : ['b', 'a'];
    expect(events).toEqual([
      `${first} begins`,
      `${first} ends`,
      `${second} begins`,
      `${second} ends`,
    ]);
  });
});
