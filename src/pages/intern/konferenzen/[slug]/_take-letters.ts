import type { APIContext } from 'astro';
import { goTo } from '#server/staff-session.ts';
import type { OpenConference } from './_open-conference.ts';

/** Sends mails that could not be delivered once more, one or all, or drops one, as the form says. */
export async function takeLetters(
  { locals, request, url }: Pick<APIContext, 'locals' | 'request' | 'url'>,
  { member, slug }: OpenConference,
): Promise<Response> {
  const form = await request.formData();
  const { now, staff } = locals;
  const [retry, drop] = [form.get('retry'), form.get('drop')];
  if (typeof drop === 'string') {
    await staff.dropLetter(member.address, slug, drop, now);
    return goTo(`${url.pathname}?erledigt`);
  }
  if (typeof retry !== 'string') return goTo(url.pathname);
  const id = retry === 'all' ? undefined : retry;
  await staff.retryLetters(member.address, slug, id, now);
  return goTo(`${url.pathname}?noch-einmal`);
}
