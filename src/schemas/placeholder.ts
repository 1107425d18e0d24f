/** What the operator has yet to say; `npm run report` lists it and the page shows it as such. */
export const PLACEHOLDER = 'vom Betreiber zu ergänzen';
