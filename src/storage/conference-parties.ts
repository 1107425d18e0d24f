import type { Session } from './conference-lock.ts';
import { recordOf, type RegistrationRecord } from './registration-record.ts';

/** All parties of a conference in order of arrival, also those that have no place any more. */
export async function conferenceParties(
  session: Session,
  conference: string,
): Promise<RegistrationRecord[]> {
  const rows = await session
    .selectFrom('registrations')
    .selectAll()
    .where('conference', '=', conference)
    .orderBy('arrived')
    .execute();
  return rows.map(recordOf);
}
