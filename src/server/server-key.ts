import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

const FILE = 'server.key';

/** Shorter ones could be found by trying. */
export const MIN_KEY_LENGTH = 32;

function writeDraft(file: string, key: string) {
  const handle = openSync(file, 'wx', 0o600);
  writeSync(handle, `${key}\n`);
  fsyncSync(handle);
  closeSync(handle);
}

/** Makes a new key known under `file`, unless another process has been faster. */
function make(file: string) {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeDraft(draft, randomBytes(32).toString('base64url'));
  try {
    // Unlike a rename, a link does not replace a key that is there; and it is whole at once.
    linkSync(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    unlinkSync(draft);
  }
}

function stored(file: string) {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The key that lies in the data folder, if one does. */
export const storedKey = (dataDir: string): string | undefined => stored(join(dataDir, FILE));

/** Puts another key in the place of the one in the data folder. */
export function replaceKey(dataDir: string, key: string): void {
  mkdirSync(dataDir, { recursive: true });
  const file = join(dataDir, FILE);
  writeDraft(`${file}.new`, key);
  renameSync(`${file}.new`, file);
}

function fromFile(dataDir: string): string {
  const file = join(dataDir, FILE);
  const known = stored(file);
  if (known !== undefined) return known;
  mkdirSync(dataDir, { recursive: true });
  make(file);
  return readFileSync(file, 'utf8').trim();
}

/**
 * The key that signs codes and tokens: the setting `SERVER_KEY`, else `server.key` in the data
 * folder, made when first needed and readable by its owner alone. Codes given out stop working
 * when it is lost.
 * @throws when the key has fewer than 32 characters; the message does not contain it
 */
export function serverKey(setting: string | undefined, dataDir: string): Buffer {
  const key = setting ?? fromFile(dataDir);
  if (key.length < MIN_KEY_LENGTH) {
    const where = setting === undefined ? join(dataDir, FILE) : 'SERVER_KEY';
    throw new Error(`${where} must have at least ${MIN_KEY_LENGTH} characters.`);
  }
  return Buffer.from(key, 'utf8');
}
