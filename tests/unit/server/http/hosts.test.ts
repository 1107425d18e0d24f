import { describe, expect, it } from 'vitest';
import { ownOrigin, placeOf } from '#server/http/hosts.ts';

describe('hosts', () => {
  it('are the loopback names as long as no public origin is set', () => {
    const place = placeOf(undefined, 4321);
    expect(place.origin).toBe('http://localhost:4321');
    for (const host of ['localhost:4321', '127.0.0.1:4321', '[::1]:4321', 'LOCALHOST:4321']) {
      expect(ownOrigin(place, host, '1.1'), host).toBeDefined();
    }
    for (const host of ['localhost', 'localhost:80', 'evil.example:4321', '']) {
      expect(ownOrigin(place, host, '1.1'), host).toBeUndefined();
    }
  });

  it('each have their own origin, as browsers name it with a form', () => {
    const place = placeOf(undefined, 4321);
    expect(ownOrigin(place, '127.0.0.1:4321', '1.1')).toBe('http://127.0.0.1:4321');
    const behindProxy = placeOf('https://bezirke.example', 4321);
    expect(ownOrigin(behindProxy, 'bezirke.example', '1.1')).toBe('https://bezirke.example');
  });

  it('are only the one of the public origin when it is set', () => {
    const place = placeOf('https://bezirke.example', 4321);
    expect(ownOrigin(place, 'bezirke.example', '1.1')).toBeDefined();
    expect(ownOrigin(place, 'Bezirke.Example:443', '1.1')).toBeDefined();
    expect(ownOrigin(place, 'localhost:4321', '1.1')).toBeUndefined();
    expect(ownOrigin(place, 'bezirke.example:8443', '1.1')).toBeUndefined();
  });

  it('need the port where the origin has one of its own', () => {
    const place = placeOf('http://bezirke.example:8080', 4321);
    expect(ownOrigin(place, 'bezirke.example:8080', '1.1')).toBeDefined();
    expect(ownOrigin(place, 'bezirke.example', '1.1')).toBeUndefined();
  });

  it('may be missing in HTTP/1.0, which has none', () => {
    const place = placeOf('https://bezirke.example', 4321);
    expect(ownOrigin(place, undefined, '1.0')).toBeDefined();
    expect(ownOrigin(place, undefined, '1.1')).toBeUndefined();
    expect(ownOrigin(place, 'evil.example', '1.0')).toBeUndefined();
  });
});
