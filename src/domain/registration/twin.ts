/** For how long a second registration of the same name is taken for a mistake, in minutes. */
const TWIN_MINUTES = 30;

/** Since when a party must have registered to be taken for the same one. */
export const twinSince = (now: Date): Date => new Date(now.getTime() - TWIN_MINUTES * 60_000);
