import { kindOfPage, type StylesheetKind } from '#config/stylesheet/kinds.ts';
import finder from '#styles/kinds/finder.scss?url';
import form from '#styles/kinds/form.scss?url';
import frame from '#styles/kinds/frame.scss?url';
import list from '#styles/kinds/list.scss?url';
import occasion from '#styles/kinds/occasion.scss?url';
import poster from '#styles/kinds/poster.scss?url';
import showcase from '#styles/kinds/showcase.scss?url';
import staff from '#styles/kinds/staff.scss?url';
import text from '#styles/kinds/text.scss?url';
import town from '#styles/kinds/town.scss?url';

const stylesheets: Record<StylesheetKind, string> = {
  ...{ text, finder, town, list, occasion, poster, form, staff, showcase, frame },
};

/** Where the one stylesheet of the page at an address is, in any language. */
export function stylesheetOf(pathname: string): string {
  return stylesheets[kindOfPage(pathname)];
}
