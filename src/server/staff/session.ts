import type { APIContext } from 'astro';
import { href } from '#config/routes.ts';
import { defaultLocale } from '#i18n/locales.ts';
import type { StaffMember } from './staff.ts';

/** The area and its links are German. */
const locale = defaultLocale;
const COOKIE = 'intern';
/** Only this area ever gets to see the cookie. */
const PATH = '/intern/';

type Context = Pick<APIContext, 'cookies' | 'locals' | 'url'>;
type Sent = Context & Pick<APIContext, 'request' | 'rewrite'>;

/** The secret of the session that the browser has. */
export const secretOf = ({ cookies }: Pick<Context, 'cookies'>): string | undefined =>
  cookies.get(COOKIE)?.value;

/** Who is signed in, if anybody is. */
export const findMember = (context: Context): Promise<StaffMember | undefined> =>
  context.locals.staff.find(secretOf(context), context.locals.now);

/**
 * Who is signed in; everybody else is sent to the door. Who has sent a form gets it back instead, to
 * send it again: a session ends while somebody types. Astro has compared its origin by then.
 */
export async function requireStaff(context: Sent): Promise<StaffMember | Response> {
  const member = await findMember(context);
  if (member) return member;
  if (context.request.method === 'POST') return context.rewrite(href('staffSignedOut', {}, locale));
  return goTo(href('staffSignIn', {}, locale));
}

/** Lasts as long as the browser is open, and never longer than the server says. */
export function keepSession({ cookies, url }: Context, secret: string): void {
  const secure = url.protocol === 'https:';
  cookies.set(COOKIE, secret, { path: PATH, httpOnly: true, sameSite: 'lax', secure });
}

export function forgetSession({ cookies }: Pick<Context, 'cookies'>): void {
  cookies.delete(COOKIE, { path: PATH });
}

/** Shows another page after something was done. */
export function goTo(address: string): Response {
  return new Response(null, { status: 303, headers: { Location: address } });
}
