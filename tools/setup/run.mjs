import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. Every command runs there, wherever it was called from. */
export const projectRoot = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The environment for what the project starts: its own commands, and its own Node, come first.
 * @param {NodeJS.ProcessEnv} [base]
 * @returns {NodeJS.ProcessEnv}
 */
export function projectEnvironment(base = process.env) {
  const path = [resolve(projectRoot, 'node_modules/.bin'), base.PATH].join(delimiter);
  return { ...base, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' };
}

/**
 * Runs a command to its end and keeps what it prints.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, timeoutMs?: number }} [options]
 * @returns {Promise<{ code: number, output: string }>} code 127 if there is no such command; a
 *   command that takes longer than its time is ended, with code 1
 */
export function runQuietly(command, args, { env = projectEnvironment(), timeoutMs } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: projectRoot,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      // Not the option `timeout`: where there is no such command, its timer would keep us waiting.
      signal: timeoutMs ? AbortSignal.timeout(timeoutMs) : undefined,
    });
    let output = '';
    const keep = (chunk) => (output += chunk);
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => {
      done({ code: error.code === 'ENOENT' ? 127 : 1, output: `${output}\n${error}` });
    });
    child.on('close', (code) => done({ code: code ?? 1, output }));
  });
}

/**
 * Runs a command in the foreground: its input and output are ours, and so is its end. A signal
 * sent to us goes on to the command, which then ends in its own way.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, onStart?: (ended: AbortSignal) => void }} [options]
 * @returns {Promise<number>} the command's exit code
 */
export function runInForeground(command, args, { env = projectEnvironment(), onStart } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: projectRoot, env, stdio: 'inherit' });
    const ended = new AbortController();
    const stopForwarding = forwardSignals(child);
    child.on('error', fail);
    child.on('close', (code, signal) => {
      ended.abort();
      stopForwarding();
      done(code ?? (signal === 'SIGINT' ? 130 : 143));
    });
    onStart?.(ended.signal);
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function forwardSignals(child) {
  const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
  const forward = (signal) => {
    // Ctrl+C in a terminal reaches every process of the group; a second one would look impatient.
    if (signal === 'SIGINT' && process.stdin.isTTY) return;
    child.kill(signal);
  };
  for (const signal of signals) process.on(signal, forward);
  return () => signals.forEach((signal) => process.off(signal, forward));
}
