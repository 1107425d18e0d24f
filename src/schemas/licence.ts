import * as z from 'zod';

/** A licence under which data may be used: its name, its words, and what the German catalogue calls it. */
export interface Licence {
  name: string;
  /** Where its words stand. */
  url: string;
  /** Its name in DCAT-AP.de, which takes no other (http://dcat-ap.de/def/licenses). */
  uri: string;
}

/** The open licences that German authorities use, by the names that people write. */
export const licences = {
  'dl-de/by-2-0': {
    name: 'Datenlizenz Deutschland – Namensnennung – Version 2.0',
    url: 'https://www.govdata.de/dl-de/by-2-0',
    uri: 'http://dcat-ap.de/def/licenses/dl-by-de/2.0',
  },
  'dl-de/zero-2-0': {
    name: 'Datenlizenz Deutschland – Zero – Version 2.0',
    url: 'https://www.govdata.de/dl-de/zero-2-0',
    uri: 'http://dcat-ap.de/def/licenses/dl-zero-de/2.0',
  },
  'cc-by/4.0': {
    name: 'Creative Commons Namensnennung 4.0 International',
    url: 'https://creativecommons.org/licenses/by/4.0/deed.de',
    uri: 'http://dcat-ap.de/def/licenses/cc-by/4.0',
  },
  'cc-zero': {
    name: 'Creative Commons Zero 1.0',
    url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.de',
    uri: 'http://dcat-ap.de/def/licenses/cc-zero',
  },
} as const satisfies Record<string, Licence>;

export type LicenceCode = keyof typeof licences;

const codes = Object.keys(licences) as LicenceCode[];

export const licenceCode = z
  .enum(codes, `Bitte eines davon schreiben: ${codes.join(', ')}.`)
  .meta({ title: 'Lizenz' });

export function isLicenceCode(name: string): name is LicenceCode {
  return Object.hasOwn(licences, name);
}
