import { readFileSync } from 'node:fs';
import postcss, { type AcceptedPlugin, type Root } from 'postcss';
import { beforeAll, describe, expect, it } from 'vitest';
import { smallerStylesheet } from '#config/stylesheet/plugin.ts';
import { logicalProperties } from '#config/stylesheet/logical-properties.ts';
import { townColours } from '#config/stylesheet/town-colours.ts';
import { compile } from './compiled.ts';

const SIDED = /^(?:margin|padding|border)-(?:left|right)|^(?:left|right)$/;

describe('the stylesheet as it is built', () => {
  let site: Root;

  beforeAll(async () => {
    const source = readFileSync('src/styles/site.scss', 'utf8');
    const css = compile(source, townColours('tests/fixtures/towns/zweibruck'));
    const plugins: AcceptedPlugin[] = [logicalProperties(), ...smallerStylesheet()];
    site = postcss.parse((await postcss(plugins).process(css, { from: 'site.scss' })).css);
  });

  const selectors = () => {
    const found: string[] = [];
    site.walkRules((rule) => void found.push(...rule.selectors));
    return found;
  };

  it('keeps the focus ring of everything', () => {
    expect(selectors()).toContain('*:focus-visible');
  });

  it('keeps what Markdown may contain, though it stands in no template', () => {
    expect(selectors()).toEqual(expect.arrayContaining(['.prose blockquote', '.prose table']));
  });

  it('has the colours of the districts', () => {
    expect(selectors()).toEqual(expect.arrayContaining(['[data-district=nord]']));
  });

  it('leaves out what no page uses', () => {
    expect(selectors().filter((selector) => selector.includes('kern-btn--x-small'))).toEqual([]);
  });

  it('knows no left and right, but for the tick in a checkbox', () => {
    const sided: string[] = [];
    site.walkDecls((declaration) => {
      const { parent } = declaration;
      const selector = parent && 'selector' in parent ? String(parent.selector) : '';
      if (SIDED.test(declaration.prop) && !selector.includes('checkbox')) {
        sided.push(`${selector} { ${declaration} }`);
      }
    });
    expect(sided.filter((line) => !line.includes('select-wrapper::after'))).toEqual([]);
  });
});
