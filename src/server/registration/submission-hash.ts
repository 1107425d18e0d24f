import { createHmac } from 'node:crypto';

/**
 * Tells whether two submissions say the same; the order of keys in what was sent does not matter.
 * Names and needs could be found from a plain hash by trying them, hence the key.
 */
export function submissionHash(key: Buffer, input: object): string {
  const said = Object.entries(input)
    .filter(([field, value]) => field !== 'idempotencyKey' && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHmac('sha256', key)
    .update(`submission ${JSON.stringify(said)}`)
    .digest('base64url');
}
