import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runStaffCommand } from '#tools/staff/command.ts';

const GAP = 'npm run staff -- add name@stadt.de --districts alle';

let dataDir = '';
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'staff-command-'));
});
afterEach(() => rm(dataDir, { recursive: true }));

const run = (line: string, known = ['nord', 'sued']) =>
  runStaffCommand(
    line.split(' '),
    { dataDir, databaseUrl: undefined, serverKey: undefined },
    known,
  );

describe('npm run staff', () => {
  it('says that nobody reads messages without a place, until somebody is there for all', async () => {
    expect(await run('list')).toContain(GAP);
    const added = await run('add nora@stadt.de --districts nord');
    expect(added).toMatch(/^Eingetragen: nora@stadt\.de für nord\./);
    expect(added).toContain('Nachrichten ohne Ort liest dann niemand');
    expect(await run('list')).toContain(GAP);
    expect(await run('add alma@stadt.de --districts alle')).not.toContain('Achtung');
    expect(await run('list')).toBe('alma@stadt.de: alle Bezirke\nnora@stadt.de: nord');
    expect(await run('remove alma@stadt.de')).toContain(GAP);
  });

  it('says nothing of it in a town without districts, where everybody reads them', async () => {
    expect(await run('list', [])).toBe('Noch ist niemand eingetragen.');
  });
});
