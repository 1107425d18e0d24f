import type { OpenTo } from '#config/routes.ts';

/**
 * What the browser may do with our pages: only what comes from us, nothing inline, no framing,
 * no plugins. `data:` is for the small pictures inside stylesheets.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
];

const ONE_YEAR_IN_SECONDS = 31_536_000;

/**
 * The security headers of every answer, also of errors and of those that never reach Fastify.
 * One list of our own, because most answers are written before any plugin could add to them.
 * @param origin the public origin; https adds HSTS
 * @param openTo what other websites may do with the answer; nothing unless said
 */
export function securityHeaders(origin: string, openTo?: OpenTo): Record<string, string> {
  const ancestors = openTo === 'frames' ? '*' : "'none'";
  const policy = [...CONTENT_SECURITY_POLICY, `frame-ancestors ${ancestors}`];
  const headers: Record<string, string> = {
    'Content-Security-Policy': policy.join('; '),
    'X-Content-Type-Options': 'nosniff',
    // Not `no-referrer`: browsers would send `Origin: null` with our own forms.
    'Referrer-Policy': 'same-origin',
    'Permissions-Policy': 'geolocation=(self), camera=(), microphone=(), payment=(), usb=()',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': openTo ? 'cross-origin' : 'same-origin',
  };
  if (origin.startsWith('https:')) {
    headers['Strict-Transport-Security'] = `max-age=${ONE_YEAR_IN_SECONDS}`;
  }
  return headers;
}
