import * as z from 'zod';
import { email, website } from './contact.ts';
import { localDate } from './time.ts';

/** `/.well-known/security.txt` (RFC 9116): to whom one tells that the website has a weak spot. */
export const security = z
  .strictObject({
    email: email.optional(),
    website: website.optional().describe('Seite mit einem Formular oder mit Regeln für Meldungen'),
    expires: localDate.describe(
      'bis wann die Angaben gelten; höchstens ein Jahr im Voraus, vorher prüfen und neu setzen',
    ),
  })
  .refine(({ email: mail, website: page }) => mail !== undefined || page !== undefined, {
    message: 'Nennen Sie email oder website, wenigstens eines von beiden.',
    when: ({ value }) => typeof value === 'object' && value !== null,
  });
