/** The server's way into the Astro bundle, built into `dist/<municipality>/server/entry.mjs`. */
import { createApp } from 'astro/app/entrypoint';
import { getFinder } from '#collections/finder/finder.ts';
import { allOccasions } from '#collections/calendar/occasions.ts';

export { dataLinks } from '#collections/open-data/sets.ts';
export { messageLetter } from '#collections/messages/letters.ts';
export { registrationLetter } from '#collections/registration/letters.ts';
export { allRegistrationTerms, registrationTerms } from '#collections/registration/terms.ts';
export { searchSources } from '#collections/search/documents.ts';
export { signInLetter } from '#collections/staff/letters.ts';
export { allProfileTerms } from '#collections/profiles/terms.ts';

const app = createApp({ streaming: false });

// Index and calendar take a moment: better now than while the first visitor waits.
void getFinder();
void allOccasions();

// Errors go to the caller, who logs them with the request's id and answers with the error page
// that it has in memory; Astro would log in a form of its own and fetch the page by the network.
app.logger.setDestination({ write() {} });
app.renderError = async (_request, { status, error, response }) => {
  if (error) throw error;
  return response ?? new Response(null, { status });
};

/** The visitor's address is the server's business; pages that asked for it would get this. */
const WITHHELD = 'withheld';

/** Whether a page or endpoint that is rendered on demand answers at this address. */
export function matches(request: Request): boolean {
  return app.match(request) !== undefined;
}

/**
 * Renders a page or endpoint.
 * @throws whatever the page throws
 */
export function render(request: Request, locals: App.Locals): Promise<Response> {
  return app.render(request, { locals, clientAddress: WITHHELD, addCookieHeader: true });
}
