import { expect, it } from 'vitest';
import { securityHeaders } from '#server/http/security-headers.ts';

it('allows nothing inline, from elsewhere or in a frame', () => {
  const policy = securityHeaders('http://localhost')['Content-Security-Policy'];
  expect(policy).toContain("default-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe-|\*|https?:/);
});

it('keeps the referrer of our own forms, without which the origin check would refuse them', () => {
  expect(securityHeaders('http://localhost')['Referrer-Policy']).toBe('same-origin');
});

it('asks for https only where there is https', () => {
  expect(securityHeaders('https://a.example')).toHaveProperty('Strict-Transport-Security');
  expect(securityHeaders('http://localhost')).not.toHaveProperty('Strict-Transport-Security');
});
