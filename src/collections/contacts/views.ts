import type { Address } from '#schemas/contact.ts';
import type { Municipality } from '#schemas/municipality.ts';
import type { Locale } from '#schemas/text.ts';
import { telephoneLink } from '#domain/contact/telephone.ts';
import { localize, type LocalText } from '#i18n/local-text.ts';

export interface PhoneView {
  /** As people write it: `0201 88-51419`. */
  display: string;
  /** As a phone dials it: `tel:+492018851419`. */
  href: string;
}

/** An office to write to or to call. */
export interface OfficeView {
  name: LocalText;
  /** The address, a line each. */
  lines: string[];
  phone?: PhoneView;
  email?: string;
  website?: string;
}

export function phoneView(display: string): PhoneView {
  return { display, href: telephoneLink(display) };
}

/** The lines of an address as they stand on a letter. */
export function addressLines(address: Address | undefined): string[] {
  const town = [address?.postalCode, address?.city].filter(Boolean).join(' ');
  return [address?.name, address?.street, town].filter(
    (line) => line !== undefined && line !== '',
  ) as string[];
}

export function officeView(office: Municipality['publisher'], locale: Locale): OfficeView {
  return {
    name: localize(office.name, locale),
    lines: addressLines(office.address),
    ...(office.phone && { phone: phoneView(office.phone) }),
    ...(office.email && { email: office.email }),
    ...(office.website && { website: office.website }),
  };
}
