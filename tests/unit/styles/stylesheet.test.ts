import postcss, { type AcceptedPlugin, type Root } from 'postcss';
import { beforeAll, describe, expect, it } from 'vitest';
import { stylesheetKinds, type StylesheetKind } from '#config/stylesheet/kinds.ts';
import { smallerStylesheet } from '#config/stylesheet/plugin.ts';
import { logicalProperties } from '#config/stylesheet/logical-properties.ts';
import { townColours } from '#config/stylesheet/town-colours.ts';
import { compile } from './compiled.ts';

const SIDED = /^(?:margin|padding|border)-(?:left|right)|^(?:left|right)$/;

const town = townColours('tests/fixtures/towns/zweibruck');
const built = new Map<StylesheetKind, Root>();

beforeAll(async () => {
  const css = compile("@use 'site';", town);
  const plugins: AcceptedPlugin[] = [logicalProperties(), ...smallerStylesheet()];
  for (const kind of stylesheetKinds) {
    const from = `src/styles/kinds/${kind}.scss`;
    built.set(kind, postcss.parse((await postcss(plugins).process(css, { from })).css));
  }
});

function selectorsOf(kind: StylesheetKind): string[] {
  const found: string[] = [];
  built.get(kind)?.walkRules((rule) => void found.push(...rule.selectors));
  return found;
}

describe.each(stylesheetKinds)('the stylesheet of the kind „%s“', (kind) => {
  it('keeps the focus ring of everything', () => {
    expect(selectorsOf(kind)).toContain('*:focus-visible');
  });

  it('keeps what Markdown may contain, though it stands in no template', () => {
    expect(selectorsOf(kind)).toEqual(
      expect.arrayContaining(['.prose blockquote', '.prose table']),
    );
  });

  it('sets scripts from right to left in more room', () => {
    expect(selectorsOf(kind)).toContain('html[dir=rtl] body');
  });

  it('has the colours of the districts', () => {
    expect(selectorsOf(kind)).toEqual(expect.arrayContaining(['[data-district=nord]']));
  });

  it('leaves out what no page uses', () => {
    expect(selectorsOf(kind).filter((selector) => selector.includes('kern-btn--x-small'))).toEqual(
      [],
    );
  });

  it('knows no left and right, but for the tick in a checkbox', () => {
    const sided: string[] = [];
    built.get(kind)?.walkDecls((declaration) => {
      const { parent } = declaration;
      const selector = parent && 'selector' in parent ? String(parent.selector) : '';
      if (SIDED.test(declaration.prop) && !selector.includes('checkbox')) {
        sided.push(`${selector} { ${declaration} }`);
      }
    });
    expect(sided.filter((line) => !line.includes('select-wrapper::after'))).toEqual([]);
  });

  it('defines what the map builds on that comes later', () => {
    const defined = new Set<string>();
    built.get(kind)?.walkDecls(/^--/, ({ prop }) => void defined.add(prop));
    const used = compile("@use 'map-live';", town).match(/(?<=var\()--[\w-]+/g) ?? [];
    expect(used.filter((name) => !defined.has(name))).toEqual([]);
  });
});

describe('what one kind of page needs', () => {
  it.each<[StylesheetKind, string]>([
    ['text', '.contacts'],
    ['finder', '.suggestions'],
    ['town', 'map-explorer.is-live .town-map'],
    ['list', '.grid__day'],
    ['occasion', '.programme li'],
    ['form', '.code__value'],
    ['frame', '.embed'],
  ])('stands in its stylesheet: %s, %s', (kind, selector) => {
    expect(selectorsOf(kind)).toContain(selector);
  });

  it.each<[StylesheetKind, string]>([
    ['text', '.grid__day'],
    ['town', '.programme li'],
    ['list', '.code__value'],
    ['occasion', '.suggestions'],
  ])('stands not in that of another: %s, %s', (kind, selector) => {
    expect(selectorsOf(kind)).not.toContain(selector);
  });
});
