import { expect, it } from 'vitest';
import { createOutbox } from '#components/staff/door/browser/outbox.ts';

it('a tap that the server refuses is left aside, and holds up no other', () => {
  const outbox = createOutbox();
  const arrived: string[] = [];
  let kept = Array.from({ length: 120 }, (_, number) => ({ id: `tap-${number}` }));
  const [, wrong = { id: '' }] = kept;
  let requests = 0;
  for (let more = true; more && requests < 200; requests += 1) {
    const next = outbox.next(kept);
    more = next.more;
    if (next.sent.includes(wrong)) {
      outbox.refuse(next.sent);
      more = true;
      continue;
    }
    arrived.push(...next.sent.map(({ id }) => id));
    kept = kept.filter((tap) => !next.sent.includes(tap));
  }
  expect(kept).toEqual([wrong]);
  expect(outbox.isRefused(wrong)).toBe(true);
  expect(new Set(arrived).size).toBe(119);
  expect(outbox.next(kept)).toEqual({ sent: [], more: false });
});
