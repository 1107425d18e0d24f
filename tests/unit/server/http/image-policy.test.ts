import { expect, it } from 'vitest';
import { withImagesFrom } from '#server/http/image-policy.ts';
import { securityHeaders } from '#server/http/security-headers.ts';

const headers = securityHeaders('http://localhost');

it('lets pictures come from one more server, and nothing else', () => {
  const { 'Content-Security-Policy': policy = '', ...others } = withImagesFrom(
    'https://tiles.example',
    headers,
  );
  const { 'Content-Security-Policy': usual = '', ...usualOthers } = headers;
  expect(policy).toMatch(/img-src [^;]*https:\/\/tiles\.example/);
  expect(policy.replace(' https://tiles.example', '')).toBe(usual);
  expect(others).toEqual(usualOthers);
});

it('changes nothing for a page that shows only our own pictures', () => {
  expect(withImagesFrom(undefined, headers)).toEqual(headers);
});
