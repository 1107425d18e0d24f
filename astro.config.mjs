import { defineConfig, passthroughImageService } from 'astro/config';
import { portalAdapter } from './src/config/adapter.ts';
import { buildTarget } from './src/config/build-target.ts';
import { localeRoutes } from './src/config/locale-routes.ts';
import { serviceWorker } from './src/config/service-worker/integration.ts';
import { stylesheet } from './src/config/stylesheet/plugin.ts';
import { UNKNOWN_ORIGIN } from './src/config/unknown-origin.ts';

const target = buildTarget(process.env);

export default defineConfig({
  site: UNKNOWN_ORIGIN,
  output: 'static',
  trailingSlash: 'ignore',
  outDir: target.outDir,
  cacheDir: target.cacheDir,
  adapter: portalAdapter(),
  integrations: [localeRoutes(target.contentDir), serviceWorker(target)],
  session: false,
  image: { service: passthroughImageService() },
  // The content security policy allows neither inline styles nor data: scripts.
  build: { format: 'directory', inlineStylesheets: 'never', concurrency: 4 },
  devToolbar: { enabled: false },
  vite: {
    plugins: [stylesheet(target.contentDir)],
    build: { assetsInlineLimit: 0 },
    define: {
      __SHOW_EXAMPLES__: JSON.stringify(target.showExamples),
      __OFFLINE_PAGE__: JSON.stringify(target.offlinePage),
    },
  },
});
