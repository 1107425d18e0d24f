import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import { localePrefix, splitLocale } from '#config/routes.ts';
import { variantFor, type StoredAnswer } from '#server/pages/stored-answer.ts';
import { isForPrograms } from './request-body.ts';
import { splitTarget } from './request-target.ts';

/** What stands in for a page of the site's own (`/404`, `/en/429`), where there is none. */
const sentences: Record<number, string> = {
  400: 'Diese Anfrage konnten wir nicht lesen.',
  401: 'Sie sind nicht mehr angemeldet.',
  403: 'Das ist hier nicht erlaubt.',
  404: 'Diese Seite gibt es nicht.',
  405: 'Das geht an dieser Adresse nicht.',
  408: 'Das hat zu lange gedauert. Bitte versuchen Sie es noch einmal.',
  413: 'Das ist zu viel auf einmal. Bitte kürzen Sie Ihre Angaben.',
  414: 'Diese Adresse ist zu lang.',
  415: 'In dieser Form können wir die Angaben nicht lesen.',
  421: 'Unter diesem Namen gibt es hier keine Website.',
  422: 'Etwas an diesen Angaben stimmt nicht.',
  429: 'Das waren sehr viele Versuche. Bitte versuchen Sie es später noch einmal.',
  431: 'Diese Anfrage ist zu lang.',
  500: 'Das tut uns leid: Hier ist etwas schiefgegangen. Bitte versuchen Sie es später noch einmal.',
  503: 'Gerade ist sehr viel los. Bitte versuchen Sie es gleich noch einmal.',
};

/** Says in German what went wrong; for a status without words of its own, its English name. */
export function errorSentence(status: number): string {
  return sentences[status] ?? STATUS_CODES[status] ?? 'Fehler';
}

type Headers = Record<string, string>;

/** Answers with an error: a page for people, a list of messages for programs. Never cached. */
export type SendError = (
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  extra?: Headers,
) => void;

/**
 * @param pages prerendered error pages, see `BuiltSite.errorPages`
 * @param headers sent with every answer
 */
export function createErrorAnswers(
  pages: ReadonlyMap<string, StoredAnswer>,
  headers: Readonly<Headers>,
): SendError {
  return (request, response, status, extra = {}) => {
    const { body, ...own } = bodyFor(pages, request, status);
    response.writeHead(status, {
      ...headers,
      'Cache-Control': 'no-store',
      ...own.headers,
      'Content-Length': String(body.length),
      ...extra,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

interface ErrorBody {
  body: Buffer;
  headers: Headers;
}

function bodyFor(
  pages: ReadonlyMap<string, StoredAnswer>,
  request: IncomingMessage,
  status: number,
): ErrorBody {
  const { pathname } = splitTarget(request.url ?? '/');
  if (isForPrograms(pathname)) {
    const body = Buffer.from(
      JSON.stringify({ errors: [{ field: '', message: errorSentence(status) }] }),
    );
    return { body, headers: { 'Content-Type': 'application/json; charset=utf-8' } };
  }
  const { locale } = splitLocale(pathname);
  const page = pages.get(`${localePrefix(locale)}/${status}`) ?? pages.get(`/${status}`);
  if (!page) {
    const body = Buffer.from(`${errorSentence(status)}\n`);
    return { body, headers: { 'Content-Type': 'text/plain; charset=utf-8' } };
  }
  const variant = variantFor(page, request.headers['accept-encoding']);
  return { body: variant.body, headers: { ...variant.content, Vary: 'Accept-Encoding' } };
}
