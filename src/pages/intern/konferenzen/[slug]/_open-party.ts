import type { APIContext } from 'astro';
import {
  getRegisteredConference,
  type RegisteredConference,
} from '#collections/registration/conferences.ts';
import { staffDeeds, type DeedRow } from '#collections/staff/deeds.ts';
import { staffActions } from '#domain/staff/actions.ts';
import { defaultLocale } from '#i18n/locales.ts';
import type { RegistrationView } from '#server/registration/registrations.ts';
import { goTo } from '#server/staff/session.ts';
import { changeRegistration, type Refused } from '#pages/anmeldung/_change-registration.ts';
import { openStaffConference, type OpenConference } from './_open-conference.ts';
import { takeUndo } from './_take-undo.ts';

/** What a coordinator's page about a party shows. */
export interface OpenParty extends OpenConference {
  /** Without what the party needs at the place: that is nobody's to read here. */
  view: RegistrationView;
  registered: RegisteredConference;
  /** A change that was not made. */
  refused: Refused | undefined;
  /** What was done to it last, if that can be taken back. */
  latest: DeedRow | undefined;
}

/** More was not done to a conference in the time in which somebody notices a mistake. */
const LATEST_DEEDS = 100;

/**
 * Loads a party for a coordinator, and changes, cancels or takes back where a form was posted.
 * @returns an answer of its own once something was done, and for who or what does not belong here
 */
export async function openParty(context: APIContext): Promise<OpenParty | Response> {
  const open = await openStaffConference(context);
  if (open instanceof Response) return open;
  const { locals, params, request, url } = context;
  const { now, registrations, staff } = locals;
  const found = await registrations.find(params['code'] ?? '');
  const view = found && { ...found, access: [], accessConsent: false };
  const asked = { now, locale: defaultLocale, seats: await registrations.seats() };
  const registered = view?.conference === open.slug && (await getRegisteredConference(view, asked));
  if (!registered) return new Response(null, { status: 404 });
  const deeds = await staffDeeds(await staff.deeds(open.page.terms, LATEST_DEEDS, now));
  const latest = latestDeed(deeds.filter(({ code }) => code === view.code));
  const shown = { ...open, view, registered, latest };
  if (request.method !== 'POST') return { ...shown, refused: undefined };

  const form = await request.formData();
  const undone = await takeUndo(context, open, form);
  if (undone) return undone;
  const by = open.member.address;
  const acting: Parameters<typeof changeRegistration>[0] = {
    change: (...asFor) => staff.change(by, ...asFor),
    cancel: (...asFor) => staff.cancel(by, ...asFor),
    resend: registrations.resend,
  };
  const action = { form, view, registered, locale: defaultLocale, now };
  const answer = await changeRegistration(acting, action);
  if ('done' in answer) return goTo(`${url.pathname}?${answer.done}`);
  return { ...shown, refused: answer };
}

/**
 * What was done last, if it can be taken back: not something older, which nobody means straight
 * after. Of two at the same instant, the one that can only have come after the other.
 */
function latestDeed(deeds: readonly DeedRow[]): DeedRow | undefined {
  const rank = ({ action }: DeedRow) => staffActions.indexOf(action);
  const [last] = deeds.toSorted(
    (a, b) => b.datetime.localeCompare(a.datetime) || rank(b) - rank(a),
  );
  return last?.canUndo ? last : undefined;
}
