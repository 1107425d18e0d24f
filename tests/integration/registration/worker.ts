import { openDatabase } from '#storage/database.ts';
import { createComposer } from '#server/mail/compose.ts';
import { sendDueMails } from '#server/mail/mailer.ts';
import { smtpTransport } from '#server/mail/transport.ts';
import { createRegistrations } from '#server/registration/registrations.ts';
import { plainLetter } from '#tests/integration/mail/plain-letter.ts';
import { input, KEY, NOW, terms } from './support.ts';

/**
 * A server process without its network: opens the database named by its argument, says `ready`,
 * and does what it is told.
 */
export type Order =
  /** Registers parties of these sizes, fifty at a time, and answers with their codes in this order. */
  | { do: 'register'; name: string; sizes: number[]; capacity: number }
  /** Registers a party with a mail address, and answers with it and its code. */
  | { do: 'register-party'; party: string; capacity: number; now: string }
  /** Sends mails by SMTP as soon as they are due, for ever. */
  | { do: 'send-mails'; smtpUrl: string; now: string };

/** What is told of a party that has registered. */
export interface Told {
  party: string;
  code: string;
}

const [place = ''] = process.argv.slice(2);
const db = await openDatabase(place);
const registrations = createRegistrations({ db, key: KEY });

const AT_ONCE = 50;

async function register(own: Parameters<typeof input>[0], capacity: number, now = NOW) {
  const outcome = await registrations.register(terms({ capacity }), input(own), now);
  return 'code' in outcome ? outcome.code : outcome.outcome;
}

async function registerAll({ name, sizes, capacity }: Order & { do: 'register' }) {
  const codes: string[] = [];
  for (let first = 0; first < sizes.length; first += AT_ONCE) {
    const some = sizes.slice(first, first + AT_ONCE).map((partySize, index) => ({
      ...{ name: `${name}-${first + index}`, partySize },
    }));
    codes.push(...(await Promise.all(some.map((own) => register(own, capacity)))));
  }
  return codes;
}

async function registerParty({ party, capacity, now }: Order & { do: 'register-party' }) {
  const own = { name: party, email: `${party}@example.org`, idempotencyKey: `key-of-${party}` };
  return { party, code: await register(own, capacity, new Date(now)) } satisfies Told;
}

async function sendMails({ smtpUrl, now }: Order & { do: 'send-mails' }) {
  const transport = smtpTransport(smtpUrl, 'Portal <portal@dorf.example>');
  const compose = createComposer({
    ...{ db, key: KEY, letter: plainLetter, origin: () => 'https://dorf.example' },
    terms: async () => terms(),
    messageLetter: () => Promise.reject(new Error('No message has been sent')),
  });
  const report = (failure: unknown) => process.stderr.write(`${JSON.stringify(failure)}\n`);
  const look = () => sendDueMails({ db, transport, compose, report, now: () => new Date(now) });
  for (;;) {
    await look();
    await new Promise(setImmediate);
  }
}

process.on('message', async (order: Order) => {
  if (order.do === 'register') process.send?.(await registerAll(order));
  else if (order.do === 'register-party') process.send?.(await registerParty(order));
  else await sendMails(order);
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
