import postcss, { type AcceptedPlugin } from 'postcss';
import { describe, expect, it } from 'vitest';
import { constantProperties } from '#config/stylesheet/constant-properties.ts';
import { logicalProperties } from '#config/stylesheet/logical-properties.ts';
import { undefinedProperties } from '#config/stylesheet/undefined-properties.ts';
import { unusedStates } from '#config/stylesheet/unused-states.ts';

async function run(plugin: AcceptedPlugin, css: string): Promise<string> {
  const result = await postcss([plugin]).process(css, { from: undefined });
  return result.css.replace(/\s+/g, ' ').trim();
}

describe('logical properties', () => {
  it('turns left and right into start and end', async () => {
    const css = '.a { margin-left: 1px; border-right: 2px solid; float: left }';
    expect(await run(logicalProperties(), css)).toBe(
      '.a { margin-inline-start: 1px; border-inline-end: 2px solid; float: inline-start }',
    );
  });

  it('splits a padding whose sides differ, also with properties and fallbacks in it', async () => {
    const css = '.a { padding: 1px var(--r, 2px) 3px calc(4px + 1px) }';
    expect(await run(logicalProperties(), css)).toBe(
      '.a { padding-block: 1px 3px; padding-inline: calc(4px + 1px) var(--r, 2px) }',
    );
  });

  it('leaves a padding alone whose sides are the same', async () => {
    const css = '.a { padding: 1px 2px 3px 2px }';
    expect(await run(logicalProperties(), css)).toBe(css);
  });
});

describe('constant properties', () => {
  it('writes what never changes into its places, through several names', async () => {
    const css =
      ':root { --kern-4: 4px; --kern-gap: var(--kern-4) } .a { gap: var(--kern-gap, 9px) }';
    expect(await run(constantProperties(), css)).toBe(':root {} .a { gap: 4px }');
  });

  it('keeps what the screen changes, and the names that are not from KERN', async () => {
    const css =
      ':root { --kern-h: 2em; --ink: #000 } @media print { :root { --kern-h: 1em } } .a { font-size: var(--kern-h, 9px); color: var(--ink) }';
    expect(await run(constantProperties(), css)).toBe(css.replace(', 9px', ''));
  });
});

describe('undefined properties', () => {
  it('end the build, also with a fallback', async () => {
    const css = ':root { --ink: #000 } .a { color: var(--inc, red); fill: var(--ink) }';
    await expect(run(undefinedProperties(), css)).rejects.toThrow('--inc');
  });

  it('are no matter in a stylesheet that builds on another', async () => {
    const css = '.a { color: var(--ink) }';
    expect(await run(undefinedProperties(), css)).toBe(css);
  });
});

describe('unused states', () => {
  it('leaves out disabled and read-only, and keeps what is not disabled', async () => {
    const css =
      '.a:disabled, .a[readonly] { color: red } .b:not(:disabled):hover, .b[disabled] { color: blue }';
    expect(await run(unusedStates(), css)).toBe('.b:not(:disabled):hover { color: blue }');
  });
});
