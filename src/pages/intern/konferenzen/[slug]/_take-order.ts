import type { APIContext } from 'astro';
import { interpreterCode, interpreterStates } from '#schemas/interpreter.ts';
import { goTo } from '#server/staff/session.ts';
import type { OpenConference } from './_open-conference.ts';
import { takeUndo } from './_take-undo.ts';

/** Says how far an interpreter is ordered, or takes that back, as the form of the page says. */
export async function takeOrder(
  context: Pick<APIContext, 'locals' | 'request' | 'url'>,
  open: OpenConference,
): Promise<Response> {
  const { locals, request, url } = context;
  const form = await request.formData();
  const undone = await takeUndo(context, open, form);
  if (undone) return undone;
  const language = interpreterCode.safeParse(form.get('language'));
  const state = interpreterStates.find((known) => known === form.get('state'));
  // Only a form that is not ours names something else.
  if (!language.success || !state) return goTo(url.pathname);
  const order = { language: language.data, state };
  const by = open.member.address;
  await locals.staff.orderInterpreter(by, open.page.terms, order, locals.now);
  return goTo(`${url.pathname}?gespeichert#sprachmittler`);
}
