import { routeOf, type RouteId } from '#config/routes.ts';

/**
 * The kinds of pages that are more than text to read, with the routes of their pages. Each kind has
 * one stylesheet, `src/styles/kinds/<kind>.scss`, with the rules that its pages use and no others,
 * so that a new kind of page makes no other one slower.
 */
const routesByKind = {
  /** The question where one lives, and its answers. */
  finder: ['start', 'finder'],
  /** Districts and quarters. */
  town: ['districts', 'district', 'quarter'],
  /** Long lists with filters. */
  list: ['dates', 'datesOfMonth', 'archiveYear', 'subscribe', 'offers'],
  /** What takes place. */
  occasion: ['conference', 'event', 'series'],
  /** To be pinned up. */
  poster: ['poster'],
  /** What is filled in, and what comes of it. */
  form: [
    'register',
    'lookup',
    'registration',
    'confirm',
    'beginProfile',
    'profile',
    'participate',
    'receipt',
    'reportBarrier',
  ],
  /** The coordinators' area. */
  staff: [
    ...[
      'staffStart',
      'staffSignIn',
      'staffLink',
      'staffSignedOut',
      'staffNotFound',
      'staffMessages',
    ],
    ...['staffConference', 'staffParties'],
    ...['staffProfiles', 'staffTypeProfile', 'staffProfile', 'staffCorrectProfile'],
    ...['staffParty', 'staffCaller', 'staffLetters', 'staffLog'],
    ...['staffDoor', 'staffDoorShell'],
  ],
  /** All components. */
  showcase: ['components'],
  /** What other websites show. */
  frame: ['embed'],
} as const satisfies Record<string, readonly RouteId[]>;

/** All other pages are text: contacts, news, errors and whatever names no kind. */
export type StylesheetKind = 'text' | keyof typeof routesByKind;

const kinds = new Map<RouteId, StylesheetKind>(
  Object.entries<readonly RouteId[]>(routesByKind).flatMap(([kind, routes]) =>
    routes.map((id) => [id, kind as StylesheetKind] as const),
  ),
);

export const stylesheetKinds: readonly StylesheetKind[] = ['text', ...new Set(kinds.values())];

/** The kind of the page at an address, in any language. */
export function kindOfPage(pathname: string): StylesheetKind {
  const found = routeOf(pathname);
  return (found && kinds.get(found.id)) ?? 'text';
}
