import type { MessageKey } from '#i18n/translate.ts';
import { staffRoutes } from './staff-routes.ts';

/**
 * How a route is rendered: `built` once at build time, `dated` when first asked for and kept until
 * something on it changes, `personal` for one person and never kept, `data` for programs.
 */
export type RouteKind = 'built' | 'dated' | 'personal' | 'data';

/** `scripts` of other websites may read it; other websites may show it in their `frames`. */
export type OpenTo = 'scripts' | 'frames';

export interface RouteDefinition {
  /** The address without the language prefix; `{name}` stands for one segment. */
  path: string;
  kind: RouteKind;
  /** Query keys that change the answer; all others are ignored. */
  query?: readonly string[];
  /** Its name in the main menu. */
  menu?: MessageKey;
  /** Not for search engines. */
  hidden?: boolean;
  /** For those who are signed in: they work here, and may send as many forms as they need. */
  desk?: boolean;
  /** Who sends its form too often gets it again with everything in it; the page is told to wait. */
  keepsWords?: boolean;
  /** What other websites may do with it; nothing unless said. */
  openTo?: OpenTo;
}

/** How dates are filtered, and which page of a long list it is. */
const dateQuery = ['bezirk', 'thema', 'reihe', 'sprache', 'suche', 'seite'] as const;
/** A feed has all its dates at once. */
const feedQuery = ['bezirk', 'thema', 'reihe', 'sprache', 'suche'] as const;

/** The one list of addresses behind navigation, page cache and tests. */
export const routes = {
  start: { path: '/', kind: 'dated' },
  districts: { path: '/bezirke/', kind: 'dated', query: ['karte'], menu: 'nav.districts' },
  district: { path: '/bezirke/{slug}/', kind: 'dated' },
  quarter: { path: '/stadtteile/{slug}/', kind: 'dated' },
  finder: { path: '/bezirk-finden', kind: 'dated', query: ['q', 'stadtteil'], hidden: true },
  search: { path: '/suche', kind: 'personal', query: ['q', 'seite'], hidden: true },
  dates: { path: '/termine/', kind: 'dated', query: dateQuery, menu: 'nav.dates' },
  archive: { path: '/termine/archiv/', kind: 'dated' },
  archiveYear: { path: '/termine/archiv/{year}/', kind: 'dated' },
  /** A month, 2027-03, or one of its days, 2027-03-04. */
  datesOfMonth: { path: '/termine/{month}/', kind: 'dated', query: dateQuery },
  offers: {
    path: '/angebote/',
    kind: 'dated',
    query: ['bezirk', 'stadtteil', 'thema', 'sprache', 'tag', 'seite'],
    menu: 'nav.offers',
  },
  contacts: { path: '/kontakte/', kind: 'built', menu: 'nav.contacts' },
  conference: { path: '/konferenzen/{slug}/', kind: 'dated' },
  register: {
    path: '/konferenzen/{slug}/anmeldung/',
    kind: 'personal',
    hidden: true,
    keepsWords: true,
  },
  beginProfile: {
    path: '/konferenzen/{slug}/steckbrief/',
    kind: 'personal',
    hidden: true,
    keepsWords: true,
  },
  poster: { path: '/konferenzen/{slug}/plakat/', kind: 'dated', hidden: true },
  lookup: { path: '/anmeldung/', kind: 'personal', hidden: true },
  registration: { path: '/anmeldung/{code}/', kind: 'personal', hidden: true },
  confirm: { path: '/anmeldung/{code}/bestaetigen/{token}/', kind: 'personal', hidden: true },
  profile: { path: '/steckbrief/{code}/', kind: 'personal', hidden: true, keepsWords: true },
  participate: { path: '/mitmachen/', kind: 'personal', keepsWords: true },
  receipt: { path: '/mitmachen/{code}/', kind: 'personal', hidden: true },
  ...staffRoutes,
  event: { path: '/veranstaltungen/{slug}/', kind: 'dated' },
  series: { path: '/reihen/{slug}/', kind: 'dated' },
  advice: { path: '/beratung/', kind: 'built' },
  funding: { path: '/foerderung/', kind: 'dated' },
  documents: { path: '/dokumente/', kind: 'built' },
  links: { path: '/links/', kind: 'built' },
  newsItem: { path: '/aktuelles/{slug}/', kind: 'built' },
  news: { path: '/aktuelles/', kind: 'built' },
  file: { path: '/dateien/{file}', kind: 'built', hidden: true },
  imprint: { path: '/impressum/', kind: 'built' },
  privacy: { path: '/datenschutz/', kind: 'built' },
  accessibility: { path: '/barrierefreiheit/', kind: 'built' },
  reportBarrier: { path: '/barriere-melden/', kind: 'personal', keepsWords: true },
  overview: { path: '/inhalt/', kind: 'built' },
  openData: { path: '/daten/', kind: 'dated' },
  embed: { path: '/einbetten/', kind: 'built', hidden: true, openTo: 'frames' },
  components: { path: '/bausteine/', kind: 'built', hidden: true },
  offline: { path: '/offline/', kind: 'dated', hidden: true },
  manifest: { path: '/manifest.webmanifest', kind: 'built', hidden: true },
  subscribe: { path: '/kalender-abonnieren/', kind: 'dated', query: feedQuery },
  page: { path: '/{slug}/', kind: 'built' },
  sitePicture: { path: '/bild.png', kind: 'built', hidden: true },
  conferencePicture: { path: '/konferenzen/{slug}/bild.png', kind: 'built', hidden: true },
  seriesPicture: { path: '/reihen/{slug}/bild.png', kind: 'built', hidden: true },
  sitemapIndex: { path: '/sitemap-index.xml', kind: 'data', hidden: true },
  sitemap: { path: '/sitemap-{locale}.xml', kind: 'data', hidden: true },
  robots: { path: '/robots.txt', kind: 'data', hidden: true },
  securityContact: { path: '/.well-known/security.txt', kind: 'data', hidden: true },
  rsvpApi: { path: '/api/rsvp', kind: 'personal', hidden: true },
  finderApi: {
    path: '/api/finder',
    kind: 'data',
    query: ['q'],
    hidden: true,
    openTo: 'scripts',
  },
  quartersTopology: {
    path: '/api/quarters.topojson',
    kind: 'built',
    hidden: true,
    openTo: 'scripts',
  },
  quartersApi: { path: '/api/quarters.geojson', kind: 'built', hidden: true, openTo: 'scripts' },
  quartersTable: { path: '/api/quarters.csv', kind: 'built', hidden: true, openTo: 'scripts' },
  districtsApi: { path: '/api/districts.json', kind: 'built', hidden: true, openTo: 'scripts' },
  calendar: {
    path: '/termine.ics',
    kind: 'data',
    query: feedQuery,
    hidden: true,
    openTo: 'scripts',
  },
  atom: { path: '/termine.xml', kind: 'data', query: feedQuery, hidden: true, openTo: 'scripts' },
  newsAtom: { path: '/aktuelles.xml', kind: 'data', hidden: true },
  stepsAtom: { path: '/{slug}/schritte.xml', kind: 'data', hidden: true },
  districtCalendar: {
    path: '/bezirke/{slug}/termine.ics',
    kind: 'data',
    query: feedQuery,
    hidden: true,
    openTo: 'scripts',
  },
  districtAtom: {
    path: '/bezirke/{slug}/termine.xml',
    kind: 'data',
    query: feedQuery,
    hidden: true,
    openTo: 'scripts',
  },
  seriesCalendar: {
    path: '/reihen/{slug}/termine.ics',
    kind: 'data',
    query: feedQuery,
    hidden: true,
    openTo: 'scripts',
  },
  seriesAtom: {
    path: '/reihen/{slug}/termine.xml',
    kind: 'data',
    query: feedQuery,
    hidden: true,
    openTo: 'scripts',
  },
  conferenceFile: {
    path: '/konferenzen/{slug}/termin.ics',
    kind: 'data',
    hidden: true,
    openTo: 'scripts',
  },
  eventFile: {
    path: '/veranstaltungen/{slug}/termin.ics',
    kind: 'data',
    hidden: true,
    openTo: 'scripts',
  },
  meetingFile: {
    path: '/veranstaltungen/{slug}/{day}.ics',
    kind: 'data',
    hidden: true,
    openTo: 'scripts',
  },
  eventsApi: {
    path: '/api/events.json',
    kind: 'data',
    query: feedQuery,
    hidden: true,
    openTo: 'scripts',
  },
  catalogue: { path: '/api/dcat.jsonld', kind: 'data', hidden: true, openTo: 'scripts' },
} as const satisfies Record<string, RouteDefinition>;

export type RouteId = keyof typeof routes;
