/**
 * Why a mail could not be delivered, as far as somebody can do something about it: no such address,
 * a full mailbox, refused by the other side, our own mail server, or not known.
 */
export type FailureCause = 'address' | 'full' | 'refused' | 'ours' | 'unknown';

/** Codes of our side: the mail never left the house. */
const OURS = /^(?:EAUTH|ECONNECTION|ETIMEDOUT|ESOCKET|EDNS|ETLS)\b/;

/**
 * Reads the reason of a dead letter: `EENVELOPE RCPT TO 550 5.1.1`. The enhanced code says more than
 * the reply code (RFC 3463; RFC 5321, 4.2.2).
 */
export function failureCause(reason: string): FailureCause {
  if (OURS.test(reason)) return 'ours';
  const enhanced = /\b[245]\.(\d{1,3}\.\d{1,3})$/.exec(reason)?.[1];
  const reply = /\b([45]\d\d)\b/.exec(reason)?.[1];
  if (enhanced === '2.2' || reply === '452' || reply === '552') return 'full';
  if (enhanced?.startsWith('1.')) return 'address';
  if (enhanced) return 'refused';
  const aboutAddress = reason.includes('RCPT TO') && ['550', '551', '553'].includes(reply ?? '');
  if (aboutAddress) return 'address';
  return reply ? 'refused' : 'unknown';
}
