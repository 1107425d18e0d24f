/**
 * The `tel:` link of a phone number as people write it, in international form (E.164 digits after
 * the plus, RFC 3966): `0201 88-51419` → `tel:+492018851419`.
 * @param display a number that begins with its area code, or with `+`
 * @param countryCode digits of the country whose leading zero is dropped; Germany is 49
 */
export function telephoneLink(display: string, countryCode = '49'): string {
  const digits = display.replace(/\D/g, '');
  if (display.trim().startsWith('+')) return `tel:+${digits}`;
  return `tel:+${countryCode}${digits.replace(/^0/, '')}`;
}
