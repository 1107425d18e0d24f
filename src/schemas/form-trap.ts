/** A field of public forms that nobody sees; programs fill in whatever they find. */
export const TRAP_FIELD = 'website';
