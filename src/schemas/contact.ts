import * as z from 'zod';
import { line, text } from './text.ts';

const PHONE = 'Schreiben Sie die Nummer mit Vorwahl und einem Leerzeichen danach: 030 23125-014.';

/** A phone number as it is shown: `030 23125-014`. The number to dial is derived from it. */
export const phone = z
  .string()
  .regex(/^0[1-9]\d{1,4} \d[\d-]*\d$/, PHONE)
  .meta({
    title: 'Telefonnummer',
    description: 'Telefonnummer mit Vorwahl, wie sie angezeigt wird: 030 23125-014',
  });

export const email = z
  .email('Schreiben Sie eine E-Mail-Adresse wie info@stadt.de.')
  .meta({ title: 'E-Mail-Adresse', description: 'E-Mail-Adresse' });

export const website = z
  .url('Schreiben Sie eine Internetadresse mit https:// davor.')
  .meta({ title: 'Internetadresse', description: 'Internetadresse' });

const POSTCODE = 'Schreiben Sie fünf Ziffern in Anführungszeichen: "12345".';

/** A German postcode; quoted in YAML, or a leading zero would be lost. */
export const postcode = z
  .string(POSTCODE)
  .regex(/^\d{5}$/, POSTCODE)
  .meta({
    title: 'Postleitzahl',
    description: 'Postleitzahl in Anführungszeichen',
  });

export const address = z
  .strictObject({
    name: line.optional().describe('Name des Hauses oder der Dienststelle'),
    street: line.optional().describe('Straße und Hausnummer'),
    postalCode: postcode.optional(),
    city: line.optional().describe('Ort'),
  })
  .meta({ title: 'Anschrift', description: 'Anschrift' });

export type Address = z.infer<typeof address>;

/** An office to write to or to call. */
export const office = z
  .strictObject({
    name: text.describe('Name der Stelle'),
    address: address.optional(),
    phone: phone.optional(),
    email: email.optional(),
    website: website.optional(),
  })
  .meta({ title: 'Stelle' });
