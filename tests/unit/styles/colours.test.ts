import { describe, expect, it } from 'vitest';
import { colours } from '#config/colours.ts';
import { compile, propertiesOf } from './compiled.ts';
import { contrast } from '#config/contrast.ts';

const everyHue = Object.fromEntries(
  Array.from({ length: 72 }, (_, step) => [`h${step}`, step * 5]),
);
const town = { hues: everyHue, action: colours.action, actionDark: colours.actionDark };
const css = compile("@use 'theme'; @use 'districts';", town);

describe.each(['light', 'dark'] as const)('in the %s mode', (scheme) => {
  const page = propertiesOf(css, ':root', scheme);
  const colour = (name: string, of = page) => of.get(name) ?? `${name} is missing`;
  const districts = Object.keys(everyHue).map((slug) =>
    propertiesOf(css, `[data-district=${slug}]`, scheme),
  );

  it('reads on a district of any hue with more than 7:1', () => {
    const ratios = districts.map((of) => contrast(colour('--ink'), colour('--district-fill', of)));
    expect(Math.min(...ratios)).toBeGreaterThan(7);
  });

  it('reads on the strong tone of any hue, and the strong tone on the quiet one', () => {
    const onStrong = districts.map((of) =>
      contrast(colour('--paper'), colour('--district-strong', of)),
    );
    const strongOnFill = districts.map((of) =>
      contrast(colour('--district-strong', of), colour('--district-fill', of)),
    );
    expect(Math.min(...onStrong)).toBeGreaterThan(7);
    expect(Math.min(...strongOnFill)).toBeGreaterThan(4.5);
  });

  it.each(['--ink', '--ink-soft', '--action', '--danger', '--warning', '--success'])(
    'reads %s on paper and band',
    (name) => {
      expect(contrast(colour(name), colour('--paper'))).toBeGreaterThan(4.5);
      expect(contrast(colour(name), colour('--band'))).toBeGreaterThan(4.5);
    },
  );

  it('sees the focus line on every ground, or the ring around it', () => {
    const fills = districts.map((of) => colour('--district-fill', of));
    const grounds = [colour('--paper'), colour('--band'), ...fills];
    const visible = grounds.map((ground) =>
      Math.max(contrast(colour('--focus-line'), ground), contrast(colour('--focus'), ground)),
    );
    expect(Math.min(...visible)).toBeGreaterThan(3);
  });
});

describe('the colour a town acts with', () => {
  it('ends the build, in German and with the figure, where it cannot be read', () => {
    const pale = { ...town, hues: {}, action: '#ffcc00' };
    expect(() => compile("@use 'theme';", pale)).toThrow(/colours\.action .*1\.4:1/);
  });

  it('may be given for the dark mode alone', () => {
    const green = compile("@use 'theme';", { ...town, hues: {}, actionDark: '#88ddbb' });
    expect(propertiesOf(green, ':root', 'dark').get('--action')).toBe('#88ddbb');
    expect(propertiesOf(green, ':root', 'light').get('--action')).toBe(colours.action);
  });
});
