import { endOfLocalDay } from '#domain/calendar/local-time.ts';
import { routes } from '#config/routes.ts';
import { locales } from '#i18n/locales.ts';
import { getMunicipality } from '#collections/municipality.ts';

/**
 * The text of `/.well-known/security.txt` (RFC 9116); undefined where the town names no contact.
 * @param origin where the site is
 */
export async function securityText(origin: string): Promise<string | undefined> {
  const { security, timeZone, locales: spoken } = await getMunicipality();
  if (!security) return undefined;
  const { email, website, expires } = security;
  const contacts = [email && `mailto:${email}`, website].filter((way) => way !== undefined);
  const fields = [
    ...contacts.map((way) => `Contact: ${way}`),
    `Expires: ${endOfLocalDay(expires, timeZone).toISOString()}`,
    `Preferred-Languages: ${[...new Set(spoken.map((code) => locales[code].lang))].join(', ')}`,
    `Canonical: ${origin}${routes.securityContact.path}`,
  ];
  return `${fields.join('\n')}\n`;
}
