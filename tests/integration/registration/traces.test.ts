import { globSync, readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { temporarySqlite } from '#tests/support/databases.ts';
import { input, NOW, temporaryService, terms } from './support.ts';

const DAY = 24 * 60 * 60 * 1000;
const SECRETS = ['Zerlinde Unverwechselbar', 'zerlinde@example.org', 'geheimer-schluessel'];
const dorf = terms();

let service: Awaited<ReturnType<typeof temporaryService>>;
let code: string;
beforeEach(async () => {
  service = await temporaryService(temporarySqlite);
  const [name = '', email, idempotencyKey] = SECRETS;
  const said = input({ name, email, idempotencyKey });
  const outcome = await service.registrations.register(dorf, said, NOW);
  code = 'code' in outcome ? outcome.code : '';
});
afterEach(() => service.close());

/** What can be found of it in the files of the database, the log included. */
function found(): string[] {
  const files = globSync(`${service.place}*`).map((file) => readFileSync(file, 'latin1'));
  return SECRETS.filter((secret) => files.some((content) => content.includes(secret)));
}

it('a registration lies in the files as long as it is kept', () => {
  expect(found()).toEqual(SECRETS);
});

it('a party that deletes its data leaves nothing of it in the files', async () => {
  await service.registrations.erase(code, dorf, NOW);
  expect(found()).toEqual([]);
});

it('nothing is left in the files after the time is over', async () => {
  const due = new Date(dorf.endsAt.getTime() + 28 * DAY);
  await service.registrations.deleteExpired([dorf], due);
  expect(found()).toEqual([]);
});
