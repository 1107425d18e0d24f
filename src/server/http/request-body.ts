import { splitLocale } from '#config/routes.ts';

/**
 * A form that is much too long still comes back with what was typed. In most scripts a letter is six or
 * nine bytes in it, so that four answers of the longest kind are already 72 kB.
 */
export const LARGEST_BODY_BYTES = 512 * 1024;
/** More than any program needs. */
const LARGEST_JSON_BYTES = 64 * 1024;

/** Whether a body of so many bytes may be sent to an address. */
export const isAcceptedLength = (pathname: string, bytes: number): boolean =>
  bytes <= (isForPrograms(pathname) ? LARGEST_JSON_BYTES : LARGEST_BODY_BYTES);

const FORMS = ['application/x-www-form-urlencoded', 'multipart/form-data'];
const JSON_ONLY = ['application/json'];

/** Whether programs ask here, and are answered in JSON: `/api/…` and `….json`, in any language. */
export const isForPrograms = (pathname: string): boolean =>
  /^\/api\/|\.json$/.test(splitLocale(pathname).path);

/** Whether an address takes bodies of this kind: forms for pages, JSON from programs. */
export function isAcceptedType(pathname: string, contentType: string | undefined): boolean {
  const essence = contentType?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const accepted = isForPrograms(pathname) ? JSON_ONLY : FORMS;
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

/** The body of a program's request as a JSON object; undefined where it is anything else. */
export async function readJson(request: Request): Promise<object | undefined> {
  const data: unknown = await request.json().catch(() => undefined);
  return typeof data === 'object' && data !== null && !Array.isArray(data) ? data : undefined;
}
