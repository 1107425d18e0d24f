import type { Session } from './conference-lock.ts';

/** What two parties have in common that are taken for the same one. */
export interface Twin {
  conference: string;
  name: string;
  email?: string | null | undefined;
}

/**
 * Whether a party of exactly this name has registered since, and still comes. Its size may be
 * another: that is what people go back to correct. If it has left an address, so that it may be
 * asked about only by who knows that, it is a twin only with the same.
 */
export async function hasTwin(
  session: Session,
  { conference, name, email = null }: Twin,
  since: Date,
): Promise<boolean> {
  const twin = await session
    .selectFrom('registrations')
    .select('id')
    .where('conference', '=', conference)
    .where('seat', '!=', 'released')
    .where('name', '=', name)
    .where((its) => its.or([its('email', 'is', null), its('email', '=', email)]))
    .where('created_at', '>=', since.toISOString())
    .limit(1)
    .executeTakeFirst();
  return twin !== undefined;
}
