import type { APIRoute } from 'astro';
import { sentCheckIns } from '#schemas/check-in.ts';
import { readJson } from '#server/http/request-body.ts';
import { findMember } from '#server/staff/session.ts';
import { loadDoor } from './_door.ts';
import { conferenceFor } from './_open-conference.ts';

export const prerender = false;

/**
 * Takes what a phone was told at the door, and answers with the list as it is now, unless the phone
 * has it already: `{ version, asOf, view? }`.
 */
export const POST: APIRoute = async (context) => {
  const { request, url, locals } = context;
  // Astro compares the origin of forms alone.
  if (request.headers.get('origin') !== url.origin) return fail(403);
  const member = await findMember(context);
  if (!member) return fail(401);
  const open = await conferenceFor(member, context);
  if (!open) return fail(404);
  const data = await readJson(request);
  if (!data) return fail(400);
  const sent = sentCheckIns.safeParse(data);
  if (!sent.success) return fail(422);
  const { checkIns, known } = sent.data;
  await locals.staff.checkIn(open.page.terms, checkIns, member.address, locals.now);
  const { view, version, asOf } = await loadDoor(locals, open);
  return Response.json({ version, asOf, ...(version !== known && { view }) });
};

/** Everything but POST. */
export const ALL: APIRoute = () => new Response(null, { status: 405, headers: { Allow: 'POST' } });

/** The words are the server's: JSON, since a script asks. */
const fail = (status: number) => new Response(null, { status });
