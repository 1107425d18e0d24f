const POLICY = 'Content-Security-Policy';

/**
 * The same headers for a page that may also show pictures of one other server, such as the tiles of
 * a street map.
 */
export function withImagesFrom(
  imageOrigin: string | undefined,
  headers: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const policy = headers[POLICY];
  if (!imageOrigin || !policy) return headers;
  return { ...headers, [POLICY]: policy.replace("img-src 'self'", `$& ${imageOrigin}`) };
}
