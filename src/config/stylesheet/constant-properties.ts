import type { Declaration, Plugin, Root } from 'postcss';

/** `var(--name)` or `var(--name, fallback)`, the fallback with at most one level of brackets. */
const REFERENCE = /var\(\s*(--[\w-]+)\s*(?:,(?:[^()]|\([^()]*\))*)?\)/g;

/**
 * Writes those of KERN's custom properties that never change into the places that use them, and
 * drops fallbacks, since every property is defined. KERN names each measure three times over; what
 * varies with the screen stays a property, and so do this site's own, on which the stylesheet of
 * the live map builds. Makes the stylesheet an eighth smaller.
 */
export function constantProperties(): Plugin {
  return {
    postcssPlugin: 'constant-properties',
    OnceExit(root) {
      const constants = collectConstants(root);
      root.walkDecls((declaration) => {
        if (constants.has(declaration.prop)) declaration.remove();
        else declaration.value = resolve(declaration.value, constants);
      });
    },
  };
}

/** KERN's properties that are set in `:root` alone, whatever the screen or mode; the last one counts. */
function collectConstants(root: Root): Map<string, string> {
  const constants = new Map<string, string>();
  const varying = new Set<string>();
  root.walkDecls(/^--kern-/, (declaration) => {
    if (isGlobal(declaration)) constants.set(declaration.prop, declaration.value);
    else varying.add(declaration.prop);
  });
  for (const name of varying) constants.delete(name);
  return constants;
}

function isGlobal({ parent }: Declaration): boolean {
  return (
    parent?.type === 'rule' &&
    'selector' in parent &&
    parent.selector === ':root' &&
    parent.parent?.type === 'root'
  );
}

function resolve(value: string, constants: Map<string, string>): string {
  return value.replace(REFERENCE, (_, name: string) => {
    const constant = constants.get(name);
    return constant === undefined ? `var(${name})` : resolve(constant, constants);
  });
}
