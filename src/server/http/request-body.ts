import { splitLocale } from '#config/routes.ts';

/** More than any form of ours needs. */
export const LARGEST_BODY_BYTES = 64 * 1024;

const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data'];
const JSON_ONLY = ['application/json'];

/** Whether an address takes bodies of this kind: forms for pages, JSON for `/api/…` and `….json`. */
export function isAcceptedType(pathname: string, contentType: string | undefined): boolean {
  const essence = contentType?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const isForPrograms = /^\/api\/|\.json$/.test(splitLocale(pathname).path);
  const accepted = isForPrograms ? JSON_ONLY : FORMS;
  return accepted.includes(essence);
}

/**
 * Whether the body is what its type says. Pages read it with `formData()` and `json()`, which throw
 * on anything else; that would be an error 500 for a fault of the client's.
 */
export async function isReadableBody(body: Buffer, contentType: string): Promise<boolean> {
  const isJson = /^application\/json\b/i.test(contentType.trim());
  const headers = { 'Content-Type': contentType };
  const copy = new Response(new Uint8Array(body), { headers });
  try {
    await (isJson ? copy.json() : copy.formData());
    return true;
  } catch {
    return false;
  }
}
