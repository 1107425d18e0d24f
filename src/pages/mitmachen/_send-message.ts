import { messagePlace, type MessagePlace } from '#collections/messages/place.ts';
import { messageValues, type MessageValues } from '#components/message/message-values.ts';
import { switchAsked } from '#config/language-switch.ts';
import { href } from '#config/routes.ts';
import { errorMessages, sentTooOften, type FieldMessage } from '#i18n/registration-errors.ts';
import { useTranslations } from '#i18n/translate.ts';
import { parseMessage, type MessageForm } from '#schemas/message.ts';
import type { Locale } from '#schemas/text.ts';
import { typed } from '#schemas/written.ts';

/** What the page of a form shows: empty, or as it was posted and not taken. */
export interface OpenMessageForm {
  /** As typed; undefined before anything was sent. */
  values: MessageValues | undefined;
  errors: FieldMessage[];
  /** The districts to choose from, where the place lies in several. */
  choices: MessagePlace['choices'];
  /** Whether a program may have sent it, so that it is to be sent once more. */
  again: boolean;
  status: number;
  /** The form's key. */
  key: string;
}

interface Context {
  request: Request;
  locals: App.Locals;
}

/**
 * Takes a message, if its form was sent: the way to the receipt, or what to put right. In another
 * language the form is shown again as it is.
 */
export async function openMessageForm(
  kind: MessageForm,
  { request, locals }: Context,
  locale: Locale,
): Promise<Response | OpenMessageForm> {
  const { forms, messages, now, wait } = locals;
  const empty = { values: undefined, errors: [], choices: [], again: false, status: 200 };
  if (request.method !== 'POST') return { ...empty, key: forms.key(now) };
  const form = await request.formData();
  const values = messageValues(form);
  const place = await messagePlace(values.place.trim(), values.district, locale);
  const show = (own: Partial<OpenMessageForm>): OpenMessageForm => {
    return { ...empty, values, choices: place.choices, key: forms.key(now, true), ...own };
  };
  const { asked, refused } = switchAsked(form);
  if (asked && !refused) return show({});
  const parsed = parseMessage(kind, form);
  const unclear = { field: 'district', code: 'message.error.place' } as const;
  const wrong = [
    ...(parsed.ok ? [] : parsed.errors),
    ...(place.district === undefined ? [unclear] : []),
  ];
  const t = useTranslations(locale);
  const errors = errorMessages(wrong, t);
  if (asked) return show({ errors });
  if (wait !== undefined) return show({ errors: sentTooOften('text', t), status: 429 });
  if (!parsed.ok || place.district === undefined) return show({ errors, status: 422 });
  const key = typed(form, 'key');
  if (!forms.isPlausible(form, key, now)) return show({ again: true, status: 422 });
  const message = { said: parsed.value, district: place.district, locale, key };
  const code = await messages.send(message, now);
  return new Response(null, {
    status: 303,
    headers: { Location: href('receipt', { code }, locale) },
  });
}
