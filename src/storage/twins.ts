import type { Session } from './conference-lock.ts';

/** What two parties have in common that are taken for the same one. */
export interface Twin {
  conference: string;
  name: string;
  email?: string | undefined;
  partySize: number;
}

/** Whether a party with exactly this name, size and address has registered since, and still comes. */
export async function hasTwin(
  session: Session,
  { conference, name, email, partySize }: Twin,
  since: Date,
): Promise<boolean> {
  const twin = await session
    .selectFrom('registrations')
    .select('id')
    .where('conference', '=', conference)
    .where('seat', '!=', 'released')
    .where('name', '=', name)
    .where('party_size', '=', partySize)
    .where('email', email === undefined ? 'is' : '=', email ?? null)
    .where('created_at', '>=', since.toISOString())
    .limit(1)
    .executeTakeFirst();
  return twin !== undefined;
}
