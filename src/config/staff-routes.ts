import type { RouteDefinition } from './route-list.ts';

/** For nobody else, and for nobody without a session. */
const desk = { kind: 'personal', hidden: true, desk: true } as const;
/** The door to it. */
const door = { kind: 'personal', hidden: true } as const;

/** The coordinators' area. */
export const staffRoutes = {
  staffStart: { path: '/intern/', ...desk },
  staffSignIn: { path: '/intern/anmelden/', ...door },
  staffLink: { path: '/intern/anmelden/{code}/', ...door },
  /** Answers forms that came without a session, at their own addresses. */
  staffSignedOut: { path: '/intern/abgemeldet/', ...door },
  /** Stands in for what does not exist, or is none of theirs, at its own address. */
  staffNotFound: { path: '/intern/nicht-gefunden/', ...door },
  staffSignOut: { path: '/intern/abmelden/', ...desk },
  staffMessages: { path: '/intern/nachrichten/', ...desk },
  staffConference: { path: '/intern/konferenzen/{slug}/', ...desk },
  staffParties: { path: '/intern/konferenzen/{slug}/anmeldungen/', ...desk },
  staffExport: { path: '/intern/konferenzen/{slug}/anmeldungen.csv', ...desk },
  staffExportSheet: { path: '/intern/konferenzen/{slug}/anmeldungen.xlsx', ...desk },
  staffDoor: { path: '/intern/konferenzen/{slug}/einlass/', ...desk },
  /** What was tapped, from phones at the door. */
  staffDoorSync: { path: '/intern/konferenzen/{slug}/einlass.json', ...desk },
  /** The same page without a list, for phones without the internet; it holds nothing of anybody. */
  staffDoorShell: { path: '/intern/einlass/', kind: 'built', hidden: true },
  staffProfiles: { path: '/intern/konferenzen/{slug}/steckbriefe/', ...desk },
  staffProfilesExport: { path: '/intern/konferenzen/{slug}/steckbriefe.xlsx', ...desk },
  staffTypeProfile: { path: '/intern/konferenzen/{slug}/steckbriefe/neu/', ...desk },
  staffProfile: { path: '/intern/konferenzen/{slug}/steckbriefe/{number}/', ...desk },
  staffCorrectProfile: {
    path: '/intern/konferenzen/{slug}/steckbriefe/{number}/berichtigen/',
    ...desk,
  },
  staffProfileOffer: {
    path: '/intern/konferenzen/{slug}/steckbriefe/{number}/angebot.yaml',
    ...desk,
  },
  staffParty: { path: '/intern/konferenzen/{slug}/anmeldungen/{code}/', ...desk },
  staffCaller: { path: '/intern/konferenzen/{slug}/anmelden/', ...desk },
  staffLetters: { path: '/intern/konferenzen/{slug}/mails/', ...desk },
  staffLog: { path: '/intern/konferenzen/{slug}/protokoll/', ...desk },
} as const satisfies Record<string, RouteDefinition>;
