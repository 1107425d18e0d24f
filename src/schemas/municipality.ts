import * as z from 'zod';
import { address, email, phone } from './contact.ts';
import { interpreterCode } from './interpreter.ts';
import { line, localeCodes, text } from './text.ts';

/** What the operator has yet to say; `npm run report` lists it and the page shows it as such. */
export const PLACEHOLDER = 'vom Betreiber zu ergänzen';

const office = z.strictObject({
  name: text.describe('Name der Stelle'),
  address: address.optional(),
  phone: phone.optional(),
  email: email.optional(),
  website: z.url().optional().describe('Internetadresse'),
});

const hexColour = z.string().regex(/^#[0-9a-f]{6}$/, 'eine Farbe wie #1c3c80');

const legal = z.strictObject({
  representative: line.describe('wer die Stadt nach § 5 DDG vertritt'),
  vatId: line.optional().describe('Umsatzsteuer-Identifikationsnummer'),
  supervisoryAuthority: line.describe('Aufsichtsbehörde'),
  editorResponsible: line.describe('verantwortlich für den Inhalt (§ 18 MStV)'),
  dataProtectionOfficer: office.describe('Datenschutzbeauftragte*r'),
  dataProtectionAuthority: office.describe('Datenschutz-Aufsichtsbehörde des Landes'),
});

/** `municipality.yaml`: what is true of the whole town. */
export const municipality = z.strictObject({
  name: line.describe('Name der Stadt, zum Beispiel Essen'),
  officialName: line.describe('amtlicher Name, zum Beispiel Stadt Essen'),
  siteName: text.describe('Name der Website unter dem Stadtnamen'),
  description: text.describe('ein Satz darüber, wozu es die Website gibt'),
  locales: z
    .array(z.enum(localeCodes))
    .min(1)
    .refine((codes) => codes[0] === 'de', 'die erste Sprache ist de')
    .describe('Sprachen der Website, Deutsch zuerst'),
  timeZone: line.describe('Zeitzone, zum Beispiel Europe/Berlin'),
  colours: z
    .strictObject({
      action: hexColour.optional().describe('Farbe für Knöpfe und Verweise'),
      actionDark: hexColour.optional().describe('dieselbe im dunklen Modus'),
    })
    .default({})
    .describe('Farben der Stadt; die der Bezirke stehen bei den Bezirken'),
  publisher: office.describe('wer die Website herausgibt'),
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
        url: z.url().optional().describe('Verweis'),
      }),
    )
    .default([])
    .describe('Quellenangaben, die auf der Website stehen müssen'),
  navigation: z
    .array(line)
    .default([])
    .describe('Textseiten im Hauptmenü, mit dem Namen ihrer Datei'),
});

export type Municipality = z.infer<typeof municipality>;
