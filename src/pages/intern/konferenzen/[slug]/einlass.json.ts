import type { APIRoute } from 'astro';
import { sentCheckIns } from '#schemas/check-in.ts';
import { loadDoor } from './_door.ts';
import { openStaffConference } from './_open-conference.ts';

export const prerender = false;

/**
 * Takes what a phone was told at the door, and answers with the list as it is now, unless the phone
 * has it already: `{ version, asOf, view? }`.
 */
export const POST: APIRoute = async (context) => {
  const { request, url, locals } = context;
  // Astro compares the origin of forms alone.
  if (request.headers.get('origin') !== url.origin) return fail(403);
  const open = await openStaffConference(context);
  if (open instanceof Response) return fail(open.status === 404 ? 404 : 401);
  const sent = sentCheckIns.safeParse(await request.json());
  if (!sent.success) return fail(422);
  const { checkIns, known } = sent.data;
  await locals.staff.checkIn(open.page.terms, checkIns, open.member.address, locals.now);
  const { view, version, asOf } = await loadDoor(locals, open);
  return Response.json({ version, asOf, ...(version !== known && { view }) });
};

/** Everything but POST. */
export const ALL: APIRoute = () => new Response(null, { status: 405, headers: { Allow: 'POST' } });

/** For a script: pages with words would be lost on it. */
const fail = (status: number) => Response.json({}, { status });
