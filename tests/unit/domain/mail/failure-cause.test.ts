import { expect, it } from 'vitest';
import { failureCause } from '#domain/mail/failure-cause.ts';

it.each([
  ['EENVELOPE RCPT TO 550 5.1.1', 'address'],
  ['EENVELOPE RCPT TO 553', 'address'],
  ['EENVELOPE RCPT TO 552 5.2.2', 'full'],
  ['EENVELOPE RCPT TO 452', 'full'],
  ['EENVELOPE RCPT TO 550 5.7.1', 'refused'],
  ['EMESSAGE DATA 554', 'refused'],
  ['EAUTH AUTH PLAIN 535 5.7.8', 'ours'],
  ['ECONNECTION CONN', 'ours'],
  ['Error', 'unknown'],
  ['', 'unknown'],
])('%s: %s', (reason, cause) => {
  expect(failureCause(reason)).toBe(cause);
});
