import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fingerprint } from '#tools/setup/fingerprint.ts';

let folder: string;
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  mkdirSync(join(folder, 'districts'));
  write('districts/nord.yaml', 'name: Nord');
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('fingerprint', () => {
  it('does not change while nothing changes, whenever the files were written', () => {
    const before = fingerprint([folder], []);
    write('districts/nord.yaml', 'name: Nord');
    expect(fingerprint([folder], [])).toBe(before);
  });

  it('changes with a file deep inside, a new file, a new name and a removed file', () => {
    const prints = [fingerprint([folder], [])];
    write('districts/nord.yaml', 'name: Norden');
    prints.push(fingerprint([folder], []));
    write('districts/süd.yaml', 'name: Süd');
    prints.push(fingerprint([folder], []));
    rmSync(join(folder, 'districts/süd.yaml'));
    write('districts/suedstadt.yaml', 'name: Süd');
    prints.push(fingerprint([folder], []));
    rmSync(join(folder, 'districts'), { recursive: true });
    prints.push(fingerprint([folder], []));
    expect(new Set(prints).size).toBe(prints.length);
  });

  it('changes with a fact, such as a setting', () => {
    expect(fingerprint([folder], ['true'])).not.toBe(fingerprint([folder], ['false']));
  });

  it('takes a folder that is not there for empty until it appears', () => {
    const missing = join(folder, 'news');
    const before = fingerprint([missing], []);
    mkdirSync(missing);
    write('news/eins.md', 'Neu');
    expect(fingerprint([missing], [])).not.toBe(before);
  });
});
