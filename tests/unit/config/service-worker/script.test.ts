import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  doorWorkerScript,
  retiredWorkerScript,
  untouchedPattern,
  workerScript,
} from '#config/service-worker/script.ts';

const facts = { version: 'one', prefixedLocales: ['en', 'ar'] };

describe('the worker', () => {
  it.each([
    ['/anmeldung/', true],
    ['/anmeldung/K7QM-2XRT/', true],
    ['/ar/anmeldung/K7QM-2XRT/', true],
    ['/konferenzen/nord-2027/anmeldung/', true],
    ['/en/konferenzen/nord-2027/anmeldung/', true],
    ['/api/finder', true],
    ['/termine.ics', true],
    ['/favicon.svg', true],
    ['/', false],
    ['/ar/', false],
    ['/bezirk-finden', false],
    ['/konferenzen/nord-2027/', false],
    ['/anmeldungen-frueher/', false],
  ])('leaves %s alone: %s', (address, left) => {
    expect(untouchedPattern(facts.prefixedLocales).test(address)).toBe(left);
  });

  it('leaves the same alone in a town with one language', () => {
    expect(untouchedPattern([]).test('/anmeldung/')).toBe(true);
    expect(untouchedPattern([]).test('/bezirke/')).toBe(false);
  });

  it('is JavaScript that every browser of today reads, and small', () => {
    for (const script of [workerScript(facts), retiredWorkerScript(), doorWorkerScript(facts)]) {
      expect(() => new Function(script)).not.toThrow();
      expect(brotliCompressSync(script).length).toBeLessThan(2000);
    }
  });
});

it('the worker of the door answers for lists at the door alone', () => {
  const [, pattern = ''] = /const DOOR = \/(.*)\/;/.exec(doorWorkerScript(facts)) ?? [];
  const door = new RegExp(pattern);
  expect(door.test('/intern/konferenzen/nord-2027/einlass/')).toBe(true);
  expect(door.test('/intern/konferenzen/nord-2027/anmeldungen/')).toBe(false);
  expect(door.test('/intern/konferenzen/nord-2027/einlass.json')).toBe(false);
});
