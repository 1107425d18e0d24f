import { nameKey } from '#domain/finder/name.ts';
import type { Rule } from '#tools/content/entry.ts';
import { quote } from '#tools/content/nearest.ts';

/** No street stands twice, not even with other capitals, hyphens or cut short. */
export const streetsOnce: Rule = ({ streets }) => {
  if (!streets) return [];
  const first = new Map<string, string>();
  return Object.keys(streets.data).flatMap((name) => {
    const key = nameKey(name);
    const other = first.get(key);
    if (other === undefined) first.set(key, name);
    if (other === undefined) return [];
    const message = `Diese Straße steht schon als ${quote(other)} da. Nennen Sie dort alle Stadtteile und löschen Sie diese Zeile.`;
    return [{ entry: streets, path: [name], message }];
  });
};
