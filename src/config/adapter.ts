import type { AstroIntegration } from 'astro';

/**
 * Tells Astro how its bundle is used: by our own server, through what `src/entry.ts` exports.
 * Prerendered pages go to `client/`, the bundle for all others to `server/`.
 */
export function portalAdapter(): AstroIntegration {
  return {
    name: 'portal-adapter',
    hooks: {
      'astro:config:done': ({ setAdapter }) => {
        setAdapter({
          name: 'portal-adapter',
          entrypointResolution: 'auto',
          serverEntrypoint: new URL('../entry.ts', import.meta.url),
          adapterFeatures: { buildOutput: 'server', middlewareMode: 'classic' },
          supportedAstroFeatures: {
            staticOutput: 'stable',
            hybridOutput: 'stable',
            serverOutput: 'stable',
          },
        });
      },
    },
  };
}
