import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serverKey } from '#server/server-key.ts';
import { temporaryFolder } from '#tests/integration/registration/support.ts';

describe('the server key', () => {
  let temporary: ReturnType<typeof temporaryFolder>;
  let dataDir: string;
  beforeEach(() => {
    temporary = temporaryFolder();
    dataDir = join(temporary.folder, 'data');
  });
  afterEach(() => temporary.remove());

  it('is the setting, if there is one, and then leaves no file', () => {
    expect(serverKey('a key of thirty-two characters and some', dataDir).toString()).toBe(
      'a key of thirty-two characters and some',
    );
    expect(readdirSync(temporary.folder)).toEqual([]);
  });

  it('is made once and stays the same', () => {
    const key = serverKey(undefined, dataDir);
    expect(key.length).toBeGreaterThanOrEqual(43);
    expect(serverKey(undefined, dataDir)).toEqual(key);
    expect(readdirSync(dataDir)).toEqual(['server.key']);
  });

  it('is readable by its owner alone', () => {
    serverKey(undefined, dataDir);
    expect(statSync(join(dataDir, 'server.key')).mode & 0o777).toBe(0o600);
  });

  it('is the same for two servers that start at the same moment', async () => {
    const program = `import { serverKey } from '#server/server-key.ts';
      process.stdout.write(serverKey(undefined, ${JSON.stringify(dataDir)}).toString());`;
    const keys = await Promise.all(
      [1, 2, 3].map(async () => {
        const child = spawn(process.execPath, ['--input-type=module', '-e', program]);
        const [key] = await Promise.all([text(child.stdout), once(child, 'exit')]);
        return key;
      }),
    );
    const stored = readFileSync(join(dataDir, 'server.key'), 'utf8').trim();
    expect(keys).toEqual([stored, stored, stored]);
  });

  it('is refused when it is short, without being shown', () => {
    expect(() => serverKey('geheim', dataDir)).toThrow(/^SERVER_KEY must have at least 32/);
    serverKey(undefined, dataDir);
    writeFileSync(join(dataDir, 'server.key'), 'geheim');
    expect(() => serverKey(undefined, dataDir)).toThrow(/server\.key must have at least 32/);
  });
});
