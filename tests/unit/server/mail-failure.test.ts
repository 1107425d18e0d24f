import { describe, expect, it } from 'vitest';
import { failureOf } from '#server/mail/failure.ts';

const smtpError = (own: object) => Object.assign(new Error('550 <ana@dorf.example> unknown'), own);

describe('why a mail was not taken', () => {
  it.each([
    [
      { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 550, response: '550 5.1.1 <ana@x>' },
      { reason: 'EENVELOPE RCPT TO 550 5.1.1', final: true },
    ],
    [
      { code: 'EENVELOPE', command: 'RCPT TO', responseCode: 452, response: '452 full' },
      { reason: 'EENVELOPE RCPT TO 452', final: false },
    ],
    [
      { code: 'EAUTH', command: 'AUTH PLAIN', responseCode: 535, response: '535 5.7.8 wrong' },
      { reason: 'EAUTH AUTH PLAIN 535 5.7.8', final: false },
    ],
    [
      { code: 'ECONNREFUSED', command: 'CONN' },
      { reason: 'ECONNREFUSED CONN', final: false },
    ],
    [{}, { reason: 'Error', final: false }],
  ])('%j', (own, failure) => {
    expect(failureOf(smtpError(own))).toEqual(failure);
  });
});
