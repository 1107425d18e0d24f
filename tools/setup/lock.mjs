import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectRoot } from './run.mjs';

const HEARTBEAT_MS = 1000;
/** A holder that has not been heard of for so long was ended in the middle of its work. */
const DEAD_AFTER_MS = 10 * HEARTBEAT_MS;

/**
 * Lets only one process at a time do a piece of work; the others wait for it. Whoever waited looks
 * first whether anything is left to do.
 * @template T
 * @param {string} name of the work, a file name
 * @param {() => Promise<T>} work must leave the event loop free, or its lock looks abandoned
 * @returns {Promise<T>}
 */
export async function withLock(name, work) {
  const folder = resolve(projectRoot, '.cache/locks');
  const file = resolve(folder, `${name}.lock`);
  mkdirSync(folder, { recursive: true });
  while (!take(file)) {
    if (isAbandoned(file)) rmSync(file, { force: true });
    else await wait(HEARTBEAT_MS / 4);
  }
  const heartbeat = setInterval(() => touch(file), HEARTBEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, `${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** @param {string} file */
function touch(file) {
  if (statSync(file, { throwIfNoEntry: false })) utimesSync(file, new Date(), new Date());
}

/** @param {string} file */
function isAbandoned(file) {
  const state = statSync(file, { throwIfNoEntry: false });
  return state !== undefined && Date.now() - state.mtimeMs > DEAD_AFTER_MS;
}
