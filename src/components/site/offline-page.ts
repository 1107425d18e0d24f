/** Lets the browser keep a page for the time without the internet, once everything else is there. */
if (__OFFLINE_PAGE__ && import.meta.env.PROD && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    // Refused in private windows and the like: then nothing is kept.
    navigator.serviceWorker.register('/sw.js').catch(() => undefined);
  });
}
