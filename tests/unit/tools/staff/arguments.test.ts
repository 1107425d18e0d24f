import { describe, expect, it } from 'vitest';
import { readOrder } from '#tools/staff/arguments.ts';

const read = (line: string) => readOrder(line.split(' '), ['nord', 'sued']);

describe('npm run staff', () => {
  it('understands what the operator wants', () => {
    expect(read('add Nora@Stadt.de --districts nord,sued')).toEqual({
      action: 'add',
      address: 'nora@stadt.de',
      districts: ['nord', 'sued'],
    });
    expect(read('add nora@stadt.de --districts alle')).toMatchObject({ districts: ['*'] });
    expect(read('add nora@stadt.de --districts Alle')).toMatchObject({ districts: ['*'] });
    expect(read('remove nora@stadt.de')).toEqual({ action: 'remove', address: 'nora@stadt.de' });
    expect(read('list')).toEqual({ action: 'list' });
  });

  it.each([
    ['add nora@stadt.de', 'So geht es'],
    ['add nora@stadt.de --districts', 'So geht es'],
    ['add nora --districts nord', 'keine E-Mail-Adresse'],
    ['add nora@stadt.de --districts nord,west', 'west'],
    ['add nora@stadt.de --districts nord,Alle', '--districts alle oder nur die einzelnen'],
    ['add nora@stadt.de --districts alle,nord,sued', 'zum Beispiel: --districts nord,sued'],
    ['add nora@stadt.de --districts west', 'nord, sued, alle'],
    ['entfernen nora@stadt.de', 'So geht es'],
  ])('says what is wrong with: %s', (line, message) => {
    expect(() => read(line)).toThrow(message);
  });
});
