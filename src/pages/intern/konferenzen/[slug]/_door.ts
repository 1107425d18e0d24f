import type { APIContext } from 'astro';
import { dateAndTime, doorView } from '#collections/staff/door.ts';
import { href } from '#config/routes.ts';
import { lastOf } from '#domain/staff/door-list.ts';
import { defaultLocale } from '#i18n/locales.ts';
import { pressedButton } from '#schemas/check-in.ts';
import { etagOf } from '#server/pages/etags.ts';
import { goTo } from '#server/staff/session.ts';
import type { OpenConference } from './_open-conference.ts';

type Locals = Pick<APIContext, 'locals'>['locals'];

/** The list at the door as it is now, and the version by which a phone knows whether it has it. */
export async function loadDoor({ staff, now }: Locals, { page, slug }: OpenConference) {
  const known = {
    parties: await staff.parties(slug),
    checkIns: await staff.checkIns(page.terms, now),
  };
  const view = await doorView(page, known, now);
  const version = etagOf(Buffer.from(JSON.stringify(view)));
  return { view, version, asOf: await dateAndTime(now) };
}

/** Somebody without scripts has pressed a button of the list, and comes back to where it was. */
export async function checkInByForm(
  locals: Locals,
  open: OpenConference,
  said: string,
): Promise<Response> {
  const { member, page, slug } = open;
  const pressed = pressedButton.safeParse(said);
  const { view } = await loadDoor(locals, open);
  if (pressed.success) {
    const seen = lastOf(view, pressed.data.subject);
    const checkIn = { id: crypto.randomUUID(), ...pressed.data, age: 0, seen };
    await locals.staff.checkIn(page.terms, [checkIn], member.address, locals.now);
  }
  const place = view.parties.findIndex(({ code }) => code === pressed.data?.subject) + 1;
  const row = place > 0 ? `gruppe-${place}` : 'ohne-anmeldung';
  return goTo(`${href('staffDoor', { slug }, defaultLocale)}#${row}`);
}
