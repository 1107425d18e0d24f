import type { Plugin } from 'postcss';

/**
 * Fails the build on `var(--name)` without a definition, also where a fallback is given: KERN's
 * fallbacks are its light colours, so that a missing token shows only in the dark. A stylesheet
 * that defines nothing builds on another one and is left alone.
 */
export function undefinedProperties(): Plugin {
  return {
    postcssPlugin: 'undefined-properties',
    OnceExit(root, { result }) {
      const defined = new Set<string>();
      const used = new Set<string>();
      root.walkDecls(({ prop, value }) => {
        if (prop.startsWith('--')) defined.add(prop);
        for (const [, name] of value.matchAll(/var\(\s*(--[\w-]+)/g)) if (name) used.add(name);
      });
      if (defined.size === 0) return;
      const missing = [...used].filter((name) => !defined.has(name));
      if (missing.length > 0) {
        throw new Error(`${result.opts.from}: undefined custom properties ${missing.join(', ')}`);
      }
    },
  };
}
