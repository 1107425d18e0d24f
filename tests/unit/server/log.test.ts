import { expect, it } from 'vitest';
import { createLog, routeName } from '#server/log.ts';

it('names the route, never the address with its code', () => {
  expect(routeName('/anmeldung/ABCD-EFGH/')).toBe('/anmeldung/{code}/');
  expect(routeName('/en/anmeldung/ABCD-EFGH/')).toBe('/anmeldung/{code}/');
  expect(routeName('/Ana.Beispiel@example.org/x/')).toBe('unknown');
  expect(routeName(undefined)).toBe('unknown');
});

it('logs where an error came from, not what it carries', () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line) => lines.push(line) });
  log.error({ err: Object.assign(new TypeError('kaputt'), { input: 'Ana Beispiel' }) }, 'failed');
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    level: 'error',
    msg: 'failed',
    err: { type: 'TypeError', message: 'kaputt', stack: expect.stringContaining('log.test.ts') },
  });
  expect(lines[0]).not.toContain('Ana');
});
