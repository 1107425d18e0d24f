/**
 * Stands for the public origin in what is built: only the server knows where the site is, and puts
 * its own in when it reads the built files. Nothing can be reached under it (RFC 2606).
 */
export const UNKNOWN_ORIGIN = 'https://origin.invalid';
