import type { APIRoute } from 'astro';
import { href } from '#config/routes.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { forgetSession, goTo, secretOf } from '#server/staff/session.ts';

export const prerender = false;

export const POST: APIRoute = async (context) => {
  await context.locals.staff.signOut(secretOf(context));
  forgetSession(context);
  const answer = goTo(href('staffSignIn', {}, defaultLocale));
  // The list that the door has on its phone.
  answer.headers.set('Clear-Site-Data', '"storage"');
  return answer;
};

/** Somebody has typed the address: nothing is ended by only looking. */
export const GET: APIRoute = () => goTo(href('staffStart', {}, defaultLocale));
