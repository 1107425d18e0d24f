import type { APIContext } from 'astro';
import { goTo } from '#server/staff/session.ts';
import type { OpenConference } from './_open-conference.ts';

/**
 * Sends mails that could not be delivered once more, one or all, or drops one, as the form says. What
 * somebody else has seen to meanwhile is not there any more, and the page says so.
 */
export async function takeLetters(
  { locals, request, url }: Pick<APIContext, 'locals' | 'request' | 'url'>,
  { member, slug }: OpenConference,
): Promise<Response> {
  const form = await request.formData();
  const { now, staff } = locals;
  const [retry, drop] = [form.get('retry'), form.get('drop')];
  if (typeof drop === 'string') {
    const dropped = await staff.dropLetter(member.address, slug, drop, now);
    return goTo(`${url.pathname}?${dropped ? 'erledigt' : 'nicht-da'}`);
  }
  if (typeof retry !== 'string') return goTo(url.pathname);
  const id = retry === 'all' ? undefined : retry;
  const count = await staff.retryLetters(member.address, slug, id, now);
  return goTo(`${url.pathname}?${count > 0 ? 'noch-einmal' : 'nicht-da'}`);
}
