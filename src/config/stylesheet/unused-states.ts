import type { Plugin } from 'postcss';

/** States and parts of KERN's controls that this site does not use: it disables nothing. */
const UNUSED =
  /(?<!:not\()(?:\[(?:disabled|readonly|aria-disabled)|:disabled)|:has\([^)]*(?:disabled|kern-sr-only|kern-label__optional)|type="?file/;

/** Leaves out the rules for them, which PurgeCSS cannot judge. */
export function unusedStates(): Plugin {
  return {
    postcssPlugin: 'unused-states',
    Rule(rule) {
      const used = rule.selectors.filter((selector) => !UNUSED.test(selector));
      if (used.length === 0) rule.remove();
      else if (used.length < rule.selectors.length) rule.selectors = used;
    },
  };
}
