import type { LinkedNode } from './node.ts';

/** A postal address; what is not known is missing. */
export interface LinkedAddress {
  street?: string | undefined;
  postalCode?: string | undefined;
  city?: string | undefined;
}

export interface LinkedOffice {
  name: string;
  url?: string | undefined;
  address?: LinkedAddress | undefined;
  /** As a phone dials it, `+492018851419`. */
  telephone?: string | undefined;
  email?: string | undefined;
  /** For whom it is there, such as a district. */
  areas?: readonly string[];
}

/** A public office to call or to write to. */
export function officeNode({ areas = [], ...office }: LinkedOffice): LinkedNode {
  const { name, url, address, telephone, email } = office;
  return {
    '@type': 'GovernmentOffice',
    name,
    url,
    address: addressNode(address),
    telephone,
    email,
    areaServed:
      areas.length > 0
        ? areas.map((area) => ({ '@type': 'AdministrativeArea', name: area }))
        : undefined,
  };
}

/** Undefined where nothing is known. */
export function addressNode(address: LinkedAddress | undefined): LinkedNode | undefined {
  const { street, postalCode, city } = address ?? {};
  if (!street && !postalCode && !city) return undefined;
  return {
    '@type': 'PostalAddress',
    streetAddress: street,
    postalCode,
    addressLocality: city,
    addressCountry: 'DE',
  };
}
