import type { ReleaseReason } from '#domain/registration/state.ts';
import { childBands } from '#schemas/registration-fields.ts';
import { type Translate, wordFor } from './translate.ts';

/** What a party said, as stored. */
interface Party {
  name: string;
  email?: string | undefined;
  partySize: number;
  children: Record<(typeof childBands)[number], number>;
  interpreters: string[];
  access: string[];
  releaseReason?: ReleaseReason | undefined;
}

/** One line of "this is what you said". */
export interface Fact {
  label: string;
  value: string;
}

/** What a party said, in words; what it left open is left out. */
export function registrationFacts(party: Party, t: Translate): Fact[] {
  const named = (prefix: string, codes: string[]) =>
    codes.map((code) => wordFor(t, prefix, code)).join(t('list.separator'));
  const children = childBands
    .filter((band) => party.children[band] > 0)
    .map((band) => `${t(`register.children.${band}`)}: ${party.children[band]}`);
  const name = { label: t('registration.fact.name'), value: party.name };
  // Whoever only says that they cannot come gives a name and no more.
  if (party.releaseReason === 'declined') return [name];
  const facts = [
    name,
    { label: t('registration.fact.partySize'), value: String(party.partySize) },
    { label: t('registration.fact.children'), value: children.join(t('list.separator')) },
    { label: t('registration.fact.interpreters'), value: named('language', party.interpreters) },
    { label: t('registration.fact.access'), value: named('register.access', party.access) },
    { label: t('registration.fact.email'), value: party.email ?? '' },
  ];
  return facts.filter(({ value }) => value !== '');
}
