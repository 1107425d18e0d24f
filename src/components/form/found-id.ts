/** The id of the heading above what a filter has found, where its form leads. */
export const FOUND_ID = 'ergebnis';
