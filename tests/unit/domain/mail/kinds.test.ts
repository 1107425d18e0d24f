import { describe, expect, it } from 'vitest';
import { isStillTrue, isWrittenTo, mailKinds, type MailSubject } from '#domain/mail/kinds.ts';

const conference = {
  cancelled: false,
  startsAt: new Date('2027-03-04T16:00:00Z'),
  endsAt: new Date('2027-03-04T19:00:00Z'),
};
const subject: MailSubject = {
  seat: 'seated',
  contact: 'verified',
  sameAddress: true,
  conference,
};
const released = { seat: 'released', releaseReason: 'cancelled' } as const;
const calledOff = { conference: { ...conference, cancelled: true } };
const now = new Date('2027-03-03T16:00:00Z');

/** Kinds that are still true of a party that is like this. */
const kindsFor = (own: Partial<MailSubject>, at = now) =>
  mailKinds.filter((kind) => isStillTrue(kind, { ...subject, ...own }, at));

describe('what is still true when it is sent', () => {
  it.each([
    ['comes', {}, ['changed', 'restored', 'promoted', 'reminder', 'moved']],
    ['has not confirmed', { contact: 'unverified' }, ['confirm', 'promoted', 'reminder', 'moved']],
    ['waits', { seat: 'waiting' }, ['changed', 'restored', 'moved']],
    ['has cancelled', released, ['cancelled']],
    ['has another address', { sameAddress: false }, []],
    ['would have come to what is called off', calledOff, ['changed', 'restored', 'called-off']],
  ] satisfies [string, Partial<MailSubject>, string[]][])('to a party that %s', (_, own, kinds) => {
    expect(kindsFor(own)).toEqual(kinds);
  });

  it('is nothing after the conference, and no reminder once it has begun', () => {
    expect(kindsFor({}, conference.startsAt)).not.toContain('reminder');
    expect(kindsFor({}, conference.endsAt)).toEqual([]);
  });
});

describe('who is written to', () => {
  it('is nobody without an address', () => {
    expect(mailKinds.filter((kind) => isWrittenTo(kind, 'none'))).toEqual([]);
  });

  it('is a stranger only to confirm, and when places or dates change', () => {
    expect(mailKinds.filter((kind) => !isWrittenTo(kind, 'unverified'))).toEqual([
      'changed',
      'cancelled',
      'restored',
      'reminder',
    ]);
  });
});
