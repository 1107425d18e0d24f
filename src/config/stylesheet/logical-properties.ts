import type { Declaration, Plugin } from 'postcss';

const properties: Record<string, string> = {
  'margin-left': 'margin-inline-start',
  'margin-right': 'margin-inline-end',
  'padding-left': 'padding-inline-start',
  'padding-right': 'padding-inline-end',
  'border-left': 'border-inline-start',
  'border-right': 'border-inline-end',
};
const flowValues: Record<string, string> = { left: 'inline-start', right: 'inline-end' };

/**
 * KERN is written for left-to-right: this gives its margins, paddings, borders and floats their
 * direction-independent names. Positions stay as they are, since KERN uses them to draw the tick
 * in a checkbox, which looks the same in every script.
 */
export function logicalProperties(): Plugin {
  return {
    postcssPlugin: 'logical-properties',
    Declaration(declaration) {
      const { prop, value } = declaration;
      if (properties[prop]) declaration.prop = properties[prop];
      if ((prop === 'float' || prop === 'clear') && flowValues[value]) {
        declaration.value = flowValues[value];
      }
      if (prop === 'padding') splitPadding(declaration);
    },
  };
}

/** `padding: top right bottom left` with different sides becomes block and inline paddings. */
function splitPadding(declaration: Declaration): void {
  const [top, right, bottom, left, ...rest] =
    declaration.value.match(/(?:[^\s(]|\([^)]*\))+/g) ?? [];
  if (!top || !right || !bottom || !left || rest.length > 0 || right === left) return;
  declaration.cloneBefore({ prop: 'padding-block', value: `${top} ${bottom}` });
  declaration.cloneBefore({ prop: 'padding-inline', value: `${left} ${right}` });
  declaration.remove();
}
