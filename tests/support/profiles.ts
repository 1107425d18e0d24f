import { postForm } from './post-form.ts';
import type { ServedSite } from './serve-site.ts';

/** Hands in a profile by the form of the website. @returns its code */
export async function handIn(
  site: ServedSite,
  fields: Record<string, string>,
  conference = 'nord-2027',
): Promise<string> {
  const form = { action: 'finish', ...fields };
  const answer = await postForm(site, `/konferenzen/${conference}/steckbrief/`, form);
  const [, code] = /\/steckbrief\/([^/]+)\//.exec(answer.headers.get('location') ?? '') ?? [];
  if (!code) throw new Error(`The profile was not taken: ${answer.status}`);
  return code;
}
