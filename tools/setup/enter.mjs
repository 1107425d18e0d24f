import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { ensureDependencies, findProjectNode } from './dependencies.mjs';
import { reportProblems } from './problem.mjs';
import { projectRoot, runInForeground } from './run.mjs';

/**
 * The way from whatever Node this machine has into the project: installs the dependencies where
 * they are missing, then runs a script under the project's own Node.
 * @param {string} script path within the project
 * @param {string[]} args
 * @param {{ settingsFile?: string }} [options] a file with environment variables, read if it exists
 * @returns {Promise<number>} the script's exit code
 */
export function enterProject(script, args, { settingsFile } = {}) {
  return reportProblems(async () => {
    await ensureDependencies();
    const node = await findProjectNode();
    const hasSettings = settingsFile && existsSync(resolve(projectRoot, settingsFile));
    const flags = hasSettings ? [`--env-file=${settingsFile}`] : [];
    return runInForeground(node, [...flags, script, ...args]);
  });
}
