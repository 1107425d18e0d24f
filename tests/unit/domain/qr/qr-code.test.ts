import jsqr from 'jsqr';
import { describe, expect, it } from 'vitest';
import { drawQrCode, type QrCode } from '#domain/qr/qr-code.ts';

const PIXELS = 4;

/** What a camera sees: the strokes of the path on white. */
function photograph({ size, d }: QrCode): Uint8ClampedArray {
  const side = size * PIXELS;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x0, y, steps] of d.matchAll(/M(\d+) ([\d.]+)([^M]*)/g)) {
    let x = Number(x0);
    for (const [, step, length] of (steps ?? '').matchAll(/([hm])(\d+)/g)) {
      if (step === 'h')
        darken(pixels, side, { x, y: Math.floor(Number(y)), width: Number(length) });
      x += Number(length);
    }
  }
  return pixels;
}

function darken(
  pixels: Uint8ClampedArray,
  side: number,
  { x, y, width }: { x: number; y: number; width: number },
): void {
  for (let row = y * PIXELS; row < (y + 1) * PIXELS; row++) {
    const from = (row * side + x * PIXELS) * 4;
    for (let at = from; at < from + width * PIXELS * 4; at++) if (at % 4 !== 3) pixels[at] = 0;
  }
}

function read(code: QrCode): string | undefined {
  const side = code.size * PIXELS;
  return jsqr(photograph(code), side, side)?.data;
}

describe('the QR code', () => {
  it.for([
    'https://zweibruck.example/konferenzen/nord-2027/',
    'https://integration.eine-stadt-mit-langem-namen.example/ar/konferenzen/ii-viii-ix-2027/',
    'http://localhost:4321/',
  ])('is read as %s', (address) => {
    expect(read(drawQrCode(address))).toBe(address);
  });

  it('keeps the quiet zone that readers need', () => {
    const { size, d } = drawQrCode('https://zweibruck.example/');
    const starts = [...d.matchAll(/M(\d+) ([\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(Math.min(...starts.flat())).toBe(4);
    expect(Math.max(...starts.map(([, y]) => y ?? 0))).toBe(size - 4.5);
  });
});
