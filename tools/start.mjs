// npm start, npm run build, npm run import:… and their like: set up what is missing, then do it.
// Runs under any Node from 18 and with nothing installed yet, so it has no dependencies.
import { enterProject } from './setup/enter.mjs';

process.exitCode = await enterProject('tools/setup/start.ts', process.argv.slice(2), {
  settingsFile: '.env',
});
