import { openDatabase } from '#storage/database.ts';
import { createRegistrations } from '#server/registrations.ts';
import { input, KEY, NOW, terms } from './support.ts';

/**
 * A server process without its network: opens the database named by its argument, says `ready`,
 * and does what it is told.
 */
export type Order =
  /** Registers parties of these sizes, fifty at a time, and answers with their codes in this order. */
  | { do: 'register'; name: string; sizes: number[]; capacity: number }
  /** Registers parties for ever, eight at a time, and tells each code as soon as it has it. */
  | { do: 'register-for-ever' };

const [place = ''] = process.argv.slice(2);
const registrations = createRegistrations({ db: await openDatabase(place), key: KEY });

const AT_ONCE = 50;

async function register(name: string, partySize: number, capacity: number) {
  const outcome = await registrations.register(
    terms({ capacity }),
    input({ name, partySize }),
    NOW,
  );
  return 'code' in outcome ? outcome.code : outcome.outcome;
}

async function forEver(name: string) {
  for (let count = 0; ; count++) process.send?.(await register(`${name}-${count}`, 1, 100));
}

process.on('message', async (order: Order) => {
  if (order.do === 'register') {
    const { name, sizes, capacity } = order;
    const codes: string[] = [];
    for (let first = 0; first < sizes.length; first += AT_ONCE) {
      const some = sizes.slice(first, first + AT_ONCE);
      codes.push(
        ...(await Promise.all(
          some.map((size, index) => register(`${name}-${first + index}`, size, capacity)),
        )),
      );
    }
    process.send?.(codes);
  } else {
    await Promise.all(Array.from({ length: 8 }, (_, index) => forEver(`line-${index}`)));
  }
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
