import type { RegistrationView } from '#server/registration/registrations.ts';
import { childBands, type ChildBand } from '#schemas/registration-fields.ts';

/** What stands in the fields of the form: as typed, also where it is wrong. */
export interface PartyValues {
  name: string;
  email: string;
  partySize: string;
  children: Record<ChildBand, string>;
  interpreters: string[];
  access: string[];
  accessConsent: boolean;
}

/** The form as it was sent, so that nobody types anything twice. */
export function valuesFromForm(form: FormData): PartyValues {
  const text = (name: string) => String(form.get(name) ?? '');
  const list = (name: string) => form.getAll(name).map(String);
  return {
    name: text('name'),
    email: text('email'),
    partySize: text('partySize'),
    children: perBand((band) => text(`children-${band}`)),
    interpreters: list('interpreters'),
    access: list('access'),
    accessConsent: form.has('accessConsent'),
  };
}

/** A stored registration, to be changed. */
export function valuesFromRegistration(view: RegistrationView): PartyValues {
  const { name, email = '', partySize, children, interpreters, access, accessConsent } = view;
  const shown = perBand((band) => (children[band] > 0 ? String(children[band]) : ''));
  return {
    ...{ name, email, interpreters, access, accessConsent },
    partySize: String(partySize),
    children: shown,
  };
}

function perBand(value: (band: ChildBand) => string): Record<ChildBand, string> {
  const entries = childBands.map((band) => [band, value(band)]);
  return Object.fromEntries(entries) as Record<ChildBand, string>;
}
