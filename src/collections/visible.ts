/** Leaves out made-up records where the operator has switched them off (`SHOW_EXAMPLES=false`). */
export function visible<Entry extends { data: { example?: boolean } }>(entries: Entry[]): Entry[] {
  return import.meta.env.SHOW_EXAMPLES ? entries : entries.filter(({ data }) => !data.example);
}
