import { defaultLocale } from '#i18n/locales.ts';
import type { CoordinatorView } from '#collections/contacts/coordinators.ts';
import { fallbackOffice } from '#collections/contacts/offices.ts';

/** The person to call, as the pages show her to everybody; JSON leaves out what is not known. */
export interface PublicContact {
  /** Missing while the post is vacant. */
  name: string | undefined;
  vacant: boolean;
  role: string | undefined;
  /** The address, a line each. */
  office: string[];
  phone: string | undefined;
  email: string | undefined;
  /** Year or month of the information: `2021`, `2026-09`. */
  asOf: string;
  /** Only on made-up contacts. */
  example: true | undefined;
}

export function publicContact(coordinator: CoordinatorView | undefined): PublicContact | undefined {
  if (!coordinator) return undefined;
  const { name, vacant, role, office, phone, email, asOf, example } = coordinator;
  return {
    name,
    vacant,
    role: role?.text,
    office,
    phone: phone?.display,
    email,
    asOf,
    example: example || undefined,
  };
}

/** The office to call where a post is vacant or has no phone. */
export async function publicFallback() {
  const { name, lines, phone, email } = await fallbackOffice(defaultLocale);
  return { name: name.text, office: lines, phone: phone?.display, email };
}
