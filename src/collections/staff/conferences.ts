import { deleteAfter } from '#domain/registration/retention.ts';
import type { ConferenceTerms } from '#domain/registration/terms.ts';
import { worksWith } from '#domain/staff/access.ts';
import type { Locale } from '#schemas/text.ts';
import { getConferencePage, type ConferencePage } from '#collections/conferences/pages.ts';
import { conferenceRecords } from '#collections/conferences/records.ts';
import type { SeatCounts } from '#collections/registration/seats.ts';

interface Asked {
  now: Date;
  locale: Locale;
  seats: SeatCounts;
}

/** A conference for which people register on the site. */
export type StaffConference = ConferencePage & { terms: ConferenceTerms };

/**
 * A conference, for somebody who works with it.
 * @param districts theirs, see `worksWith`
 * @returns undefined also where it is none of theirs
 */
export async function getStaffConference(
  slug: string | undefined,
  districts: readonly string[],
  asked: Asked,
): Promise<StaffConference | undefined> {
  const page = await getConferencePage(slug, asked);
  if (!page?.terms || !worksWith(districts, page.conference.entry.data.districts)) return undefined;
  return { ...page, terms: page.terms };
}

/** All conferences that somebody works with, as long as their registrations are kept. */
export async function staffConferences(districts: readonly string[], asked: Asked) {
  const slugs = [...(await conferenceRecords()).keys()];
  const found = await Promise.all(slugs.map((slug) => getStaffConference(slug, districts, asked)));
  const kept = found
    .filter((page) => page !== undefined)
    .filter(({ terms }) => deleteAfter(terms.endsAt) > asked.now)
    .toSorted((a, b) => a.terms.startsAt.getTime() - b.terms.startsAt.getTime());
  const isPast = ({ terms }: StaffConference) => terms.endsAt <= asked.now;
  return { upcoming: kept.filter((page) => !isPast(page)), past: kept.filter(isPast).reverse() };
}
