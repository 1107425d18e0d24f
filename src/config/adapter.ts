import type { AstroIntegration } from 'astro';

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
          supportedAstroFeatures: { staticOutput: 'stable', hybridOutput: 'stable', serverOutput: 'stable' },
        });
      },
    },
  };
}
