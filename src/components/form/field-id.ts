/**
 * The id of a field, so that the error summary can lead to it. A group has the id on its first
 * choice, where the focus belongs.
 */
export function fieldId(name: string): string {
  return `feld-${name}`;
}

/** The ids of what describes a field, for `aria-describedby`; undefined where there is nothing. */
export function describedBy(
  name: string,
  { hint, error }: { hint?: string | undefined; error?: string | undefined },
): string | undefined {
  const ids = [hint && `${fieldId(name)}-hinweis`, error && `${fieldId(name)}-fehler`];
  return ids.filter(Boolean).join(' ') || undefined;
}
