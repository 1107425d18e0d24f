import type { Letter } from '#domain/mail/letter.ts';
import type { LetterRequest } from '#domain/mail/letter-request.ts';

/** Letters as the content would write them, with just what the tests look at. */
export const plainLetter = async (request: LetterRequest): Promise<Letter> => ({
  ...{ lang: 'de', dir: 'ltr', paragraphs: [], facts: [], closing: [] },
  subject: request.kind,
  title: `${request.code} ${request.confirm?.token}`,
  links: [],
});
