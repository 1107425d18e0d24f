/** Sends a form as a browser does, and looks at the answer itself, not at where it leads. */
export function postForm(
  site: { url: string },
  path: string,
  fields: Record<string, string>,
  cookie = '',
): Promise<Response> {
  return fetch(site.url + path, {
    method: 'POST',
    headers: { Origin: site.url, Cookie: cookie },
    body: new URLSearchParams(fields),
    redirect: 'manual',
  });
}
