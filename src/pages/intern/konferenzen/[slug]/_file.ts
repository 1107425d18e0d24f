import type { APIRoute } from 'astro';
import type { StaffAction } from '#domain/staff/actions.ts';
import { openStaffConference, type OpenConference } from './_open-conference.ts';

/** A file to keep. */
export interface StaffFile {
  body: BodyInit;
  name: string;
  type: string;
}

/** Nothing that browsers show or search engines know. */
export function download({ body, name, type }: StaffFile): Response {
  return new Response(body, {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
      'X-Robots-Tag': 'noindex, nofollow',
    },
  });
}

/**
 * The endpoint of a file about a whole conference: for those who work with it, and logged.
 * @param action by which it stands in the log
 */
export function fileOfConference(
  action: StaffAction,
  make: (open: OpenConference, locals: App.Locals) => Promise<StaffFile>,
): APIRoute {
  return async (context) => {
    const open = await openStaffConference(context);
    if (open instanceof Response) return open;
    const { now, staff } = context.locals;
    const file = await make(open, context.locals);
    await staff.log({ by: open.member.address, action, conference: open.slug }, now);
    return download(file);
  };
}
