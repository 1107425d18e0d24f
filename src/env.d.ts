import type { Search } from '#domain/search/types.ts';
import type { Services } from '#server/services.ts';

declare global {
  namespace App {
    /** What the server hands to every rendering; `src/middleware.ts` fills it in under `astro dev`. */
    interface Locals extends Services {
      /** The instant for which the page is rendered. Pages never read the clock themselves. */
      now: Date;
      /**
       * The page's word to the server. A page that sets `validUntil` may be kept and shared until
       * that instant; a page that does not is personal: `Cache-Control: no-store`, never kept.
       * `imageOrigin` is the one other server from which a kept page may show pictures.
       */
      page: { validUntil?: Date; imageOrigin?: string | undefined };
      /**
       * Seconds to wait, where the visitor has sent too many forms: the page must not take this one,
       * and shows it again. Only told to routes that say `keepsWords`.
       */
      wait?: number | undefined;
      /** Finds pages, dates, people, offers by what somebody typed. */
      search: Search;
    }
  }

  /**
   * Whether content marked `example: true` is part of the site; settled when it is built. Not a key
   * of `import.meta.env`: there Astro would put the environment's string, and 'false' is true.
   */
  const __SHOW_EXAMPLES__: boolean;

  /** Whether browsers keep a page to show without the internet; settled when it is built. */
  const __OFFLINE_PAGE__: boolean;
}
