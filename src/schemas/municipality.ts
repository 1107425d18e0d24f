import * as z from 'zod';
import { accessibilityStatement } from './accessibility.ts';
import { backgroundMap } from './background-map.ts';
import { office, website } from './contact.ts';
import { interpreterCode } from './interpreter.ts';
import { openData } from './open-data.ts';
import { security } from './security.ts';
import { line, localeCodes, text } from './text.ts';

const hexColour = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, 'Schreiben Sie eine Farbe in Anführungszeichen: "#205090".')
  .meta({ title: 'Farbe' });

function isTimeZone(name: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('de', { timeZone: name }));
  } catch {
    return false;
  }
}

const legal = z.strictObject({
  representative: line.describe('wer die Stadt nach § 5 DDG vertritt'),
  vatId: line.optional().describe('Umsatzsteuer-Identifikationsnummer'),
  supervisoryAuthority: line.describe('Aufsichtsbehörde'),
  editorResponsible: line.describe('verantwortlich für den Inhalt (§ 18 MStV)'),
  publicTaskLaw: line
    .optional()
    .describe('Landesrecht, nach dem die Stadt Anmeldungen verarbeitet, zum Beispiel § 3 DSG NRW'),
  dataProtectionOfficer: office.describe('Datenschutzbeauftragte*r'),
  dataProtectionAuthority: office.describe('Datenschutz-Aufsichtsbehörde des Landes'),
  accessibility: accessibilityStatement.describe('Erklärung zur Barrierefreiheit'),
});

/** `municipality.yaml`: what is true of the whole town. */
export const municipality = z.strictObject({
  name: line.describe('Name der Stadt, zum Beispiel Musterstadt'),
  officialName: line.describe('amtlicher Name, zum Beispiel Stadt Musterstadt'),
  siteName: text.describe('Name der Website unter dem Stadtnamen'),
  description: text.describe('ein Satz darüber, wozu es die Website gibt'),
  locales: z
    .array(z.enum(localeCodes))
    .min(1)
    .refine((codes) => codes[0] === 'de', 'Nennen Sie de als erste Sprache.')
    .describe('Sprachen der Website, Deutsch zuerst'),
  checkedTranslations: z
    .array(z.enum(localeCodes))
    .default([])
    .describe(
      'Sprachen, deren Übersetzung ein Mensch geprüft hat; die anderen tragen einen Hinweis',
    ),
  timeZone: line
    .refine(isTimeZone, 'Schreiben Sie den Namen einer Zeitzone: Europe/Berlin.')
    .describe('Zeitzone, zum Beispiel Europe/Berlin'),
  colours: z
    .strictObject({
      action: hexColour.optional().describe('Farbe für Knöpfe und Verweise'),
      actionDark: hexColour.optional().describe('dieselbe im dunklen Modus'),
    })
    .default({})
    .describe('Farben der Stadt; die der Bezirke stehen bei den Bezirken'),
  map: z
    .strictObject({
      background: backgroundMap
        .optional()
        .describe('Straßenkarte im Hintergrund, die Besucher*innen selbst laden können'),
    })
    .default({})
    .describe('was die Karte außer den Grenzen zeigt'),
  publisher: office.describe(
    'wer die Website herausgibt; der Name steht im Kopf und im Fuß jeder Seite',
  ),
  fallbackContact: office.describe('wen man anruft, wenn es keine Ansprechperson gibt'),
  pressContact: office.optional().describe('Kontakt für die Presse'),
  interpreterLanguages: z
    .array(interpreterCode)
    .describe('Sprachen, die man bei einer Anmeldung wünschen kann'),
  registration: z
    .strictObject({
      maxPartySize: z
        .int()
        .min(1)
        .max(50)
        .default(12)
        .describe('größte Gruppe bei einer Anmeldung'),
    })
    .default({ maxPartySize: 12 })
    .describe('Voreinstellungen für Anmeldungen'),
  legal: legal.describe('Angaben für Impressum und Datenschutz'),
  credits: z
    .array(
      z.strictObject({
        text: line.describe('Wortlaut'),
        url: website.optional().describe('Adresse, zu der der Verweis führt'),
      }),
    )
    .default([])
    .describe('Quellenangaben, die auf der Website stehen müssen'),
  openData: openData
    .default({ licence: 'dl-de/by-2-0' })
    .describe('wie die Stadt ihre Daten zur Weiterverwendung anbietet'),
  security: security
    .optional()
    .describe('wem man eine Sicherheitslücke der Website meldet (security.txt)'),
  feedAuthority: line
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'Schreiben Sie einen Namen wie stadt.de.')
    .optional()
    .describe(
      'Internetname, der in den Kennungen der abonnierten Termine steht; einmal gewählt, ändern Sie ihn nie, sonst haben alle Abonnent*innen jeden Termin doppelt',
    ),
  navigation: z
    .array(line)
    .default([])
    .describe('Textseiten im Hauptmenü, mit dem Namen ihrer Datei'),
  footer: z
    .array(line)
    .default([])
    .describe('Textseiten, die nur in der Fußzeile stehen, etwa zur Gebärdensprache'),
});

export type Municipality = z.infer<typeof municipality>;
