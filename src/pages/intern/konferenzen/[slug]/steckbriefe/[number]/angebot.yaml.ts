import type { APIRoute } from 'astro';
import { offerFile } from '#collections/offers/drafts.ts';
import { canBecomeOffer } from '#domain/profile/offer-draft.ts';
import { download } from '#pages/intern/konferenzen/[slug]/_file.ts';
import { openProfile } from './_open-profile.ts';

export const prerender = false;

export const GET: APIRoute = async (context) => {
  const open = await openProfile(context);
  if (open instanceof Response) return open;
  const { slug, page, profile, member } = open;
  if (!canBecomeOffer(profile)) return new Response(null, { status: 404 });
  const { now, staff } = context.locals;
  const { name, text } = offerFile(profile, page);
  const deed = { by: member.address, action: 'profile-to-offer', conference: slug } as const;
  await staff.log({ ...deed, subject: profile.number }, now);
  return download({ body: text, name, type: 'application/yaml; charset=utf-8' });
};
