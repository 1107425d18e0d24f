import { defineConfig, passthroughImageService } from 'astro/config';
import { portalAdapter } from './src/config/adapter.ts';
import { buildTarget } from './src/config/build-target.ts';

const target = buildTarget(process.env);

export default defineConfig({
  output: 'static',
  trailingSlash: 'ignore',
  outDir: target.outDir,
  cacheDir: target.cacheDir,
  adapter: portalAdapter(),
  session: false,
  image: { service: passthroughImageService() },
  // The content security policy allows neither inline styles nor data: scripts.
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  vite: {
    build: { assetsInlineLimit: 0 },
    define: { 'import.meta.env.SHOW_EXAMPLES': JSON.stringify(target.showExamples) },
  },
});
