import type { APIContext } from 'astro';
import { goTo } from '#server/staff/session.ts';
import type { OpenConference } from './_open-conference.ts';

/**
 * Takes back what the form of a page names, and shows the page again with what came of it.
 * @returns undefined where the form is about something else
 */
export async function takeUndo(
  { locals, url }: Pick<APIContext, 'locals' | 'url'>,
  { member, page }: OpenConference,
  form: FormData,
): Promise<Response | undefined> {
  const id = form.get('undo');
  if (typeof id !== 'string') return undefined;
  const outcome = await locals.staff.undo(member.address, id, page.terms, locals.now);
  return goTo(`${url.pathname}?rueckgaengig=${outcome}`);
}
