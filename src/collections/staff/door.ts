import { localDateOf, localTimeOf } from '#domain/calendar/local-time.ts';
import { shownStatus } from '#domain/registration/state.ts';
import { countsFrom, standing, type CheckIn } from '#domain/staff/check-ins.ts';
import type { DoorList, DoorParty } from '#domain/staff/door-list.ts';
import { findParties } from '#domain/staff/party-list.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { useTranslations } from '#i18n/translate.ts';
import { formatsFor } from '#collections/formats.ts';
import { languageName } from '#collections/registration/language-names.ts';
import { getMunicipality } from '#collections/municipality.ts';
import type { StaffConference } from './conferences.ts';
import type { ListedParty } from './parties.ts';

/** The list at the door with its words: what a phone shows and keeps. */
export interface DoorView extends DoorList {
  /** The conference. */
  title: string;
  when: string;
  /** Where it is only for trying out: from when on it counts. */
  rehearsal?: string | undefined;
}

interface Known {
  parties: readonly ListedParty[];
  checkIns: readonly CheckIn[];
}

/** Who comes and who is there, for the door. */
export async function doorView(
  { conference, row, terms }: StaffConference,
  { parties, checkIns }: Known,
  now: Date,
): Promise<DoorView> {
  const t = useTranslations(defaultLocale);
  const said = standing(checkIns);
  const listed = parties.filter(
    ({ seat, code }) => seat !== 'released' || (said.get(code)?.people ?? 0) > 0,
  );
  const codes = new Set(listed.map(({ code }) => code));
  const from = countsFrom(terms.startsAt);
  return {
    title: conference.title.text,
    when: row.when,
    rehearsal:
      now < from ? t('staff.door.rehearsal', { from: await dateAndTime(from) }) : undefined,
    capacity: terms.capacity,
    parties: findParties(listed, '', defaultLocale).map((party) =>
      doorParty(party, said.get(party.code)),
    ),
    walkIns: [...said.values()]
      .filter(({ subject }) => !codes.has(subject))
      .map(({ subject, people, id }) => ({ id: subject, there: people, last: id })),
  };
}

/** "12. Mai 2027, 16:40 Uhr", to tell how new the list is. */
export async function dateAndTime(instant: Date): Promise<string> {
  const { timeZone } = await getMunicipality();
  return useTranslations(defaultLocale)('staff.door.asOf', {
    date: formatsFor(defaultLocale).date(localDateOf(instant, timeZone)),
    time: localTimeOf(instant, timeZone),
  });
}

const PLACES = { seated: 'seat', waiting: 'waiting', released: 'none' } as const;

/** No address, and nothing of what somebody needs: nobody at the door has to know. */
function doorParty(party: ListedParty, said: CheckIn | undefined): DoorParty {
  const t = useTranslations(defaultLocale);
  const { code, name, partySize: size, seat, contact, children, interpreters } = party;
  const status = shownStatus(seat, contact);
  const childcare = Object.values(children).reduce((sum, count) => sum + count, 0);
  const marks = [
    interpreters.map(languageName).join(', '),
    childcare > 0 ? t('staff.door.children', { count: childcare }) : '',
  ];
  return {
    ...{ code, name, size, place: PLACES[seat], there: said?.people ?? 0, last: said?.id },
    // Who waits stands in a list apart.
    status: status === 'pending' || status === 'released' ? t(`staff.door.status.${status}`) : '',
    marks: marks.filter(Boolean).join(' · '),
  };
}
