import { describe, expect, it } from 'vitest';
import { backgroundMap } from '#schemas/background-map.ts';

const rest = { provider: 'Kartendienst', credit: '© Kartendienst' };
const isFine = (url: string) => backgroundMap.safeParse({ url, ...rest }).success;

describe('address of the tiles', () => {
  it('has one fixed server and the three places of a tile', () => {
    expect(isFine('https://tiles.example/grey/{z}/{y}/{x}.png')).toBe(true);
  });

  it.each([
    'http://tiles.example/{z}/{x}/{y}.png',
    'https://{s}.tiles.example/{z}/{x}/{y}.png',
    "https://tiles.example; script-src 'unsafe-inline'/{z}/{x}/{y}.png",
    'https://tiles.example/{z}/{x}.png',
  ])('refuses %s', (url) => {
    expect(isFine(url)).toBe(false);
  });
});
