import { href } from '#config/routes.ts';
import { defaultLocale } from '#i18n/locales.ts';
import type { MessageView } from '#domain/messages/message-view.ts';
import type { MessageService } from '#server/messages.ts';
import { goTo } from '#server/staff/session.ts';

interface Context {
  request: Request;
  locals: { messages: MessageService; now: Date };
}

/**
 * Marks a message as done, or opens it again, if it is one of those that somebody reads.
 * @param by address of whoever is signed in
 */
export async function settleMessage(
  { request, locals }: Context,
  own: { open: MessageView[]; done: MessageView[] },
  by: string,
): Promise<Response> {
  const form = await request.formData();
  const done = form.get('action') === 'settle';
  const code = form.get('code');
  const message = [...own.open, ...own.done].find((one) => one.code === code);
  if (!message) return new Response(null, { status: 404 });
  await locals.messages.settle(message.code, { done, by }, locals.now);
  return goTo(`${href('staffMessages', {}, defaultLocale)}?${done ? 'erledigt' : 'offen'}`);
}
