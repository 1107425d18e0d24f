/** Leaves out made-up records where the operator has switched them off (`SHOW_EXAMPLES=false`). */
export function visible<Entry extends { data: { example?: boolean } }>(entries: Entry[]): Entry[] {
  return __SHOW_EXAMPLES__ ? entries : entries.filter(({ data }) => !data.example);
}
