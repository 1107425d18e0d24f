import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fieldRows } from '#tools/content/field-table.ts';
import { describedSchemas, fillManual, MANUAL_FILE } from '#tools/content/manual.ts';

describe("editors' manual", () => {
  it('has the tables that the schemas give (node tools/content/make-manual.ts)', async () => {
    const manual = await readFile(MANUAL_FILE, 'utf8');
    expect(await fillManual(manual)).toBe(manual);
  });

  it('describes every folder', async () => {
    const manual = await readFile(MANUAL_FILE, 'utf8');
    for (const name of describedSchemas.keys())
      expect(manual).toContain(`<!-- Felder: ${name} -->`);
  });

  it.each([...describedSchemas])('finds every field of %s described', (_, schema) => {
    const rows = fieldRows(schema);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.filter(({ description }) => description === '')).toEqual([]);
  });
});
