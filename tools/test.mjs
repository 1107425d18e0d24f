// npm test: set up what the tests need, the browser included, then run all checks and tests.
// Runs under any Node from 18 and with nothing installed yet, so it has no dependencies.
import { enterProject } from './setup/enter.mjs';

process.exitCode = await enterProject('tools/setup/test.ts', process.argv.slice(2));
