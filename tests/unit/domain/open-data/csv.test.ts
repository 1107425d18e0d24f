import { describe, expect, test } from 'vitest';
import { csv } from '#domain/open-data/csv.ts';

describe('a table as CSV', () => {
  test('has a header line, and every line ends as RFC 4180 asks', () => {
    expect(csv(['name', 'number'], [['Hafen', 3]])).toBe('name,number\r\nHafen,3\r\n');
  });

  test('keeps what is not known empty', () => {
    expect(csv(['a', 'b', 'c'], [[undefined, false, 'x']])).toBe('a,b,c\r\n,false,x\r\n');
  });

  test.each([
    ['Am Markt 1, 12300 Ort', '"Am Markt 1, 12300 Ort"'],
    ['das „alte“ "Rathaus"', '"das „alte“ ""Rathaus"""'],
    ['erste\nzweite', '"erste\nzweite"'],
  ])('encloses what would break the columns: %j', (value, cell) => {
    expect(csv(['a'], [[value]])).toBe(`a\r\n${cell}\r\n`);
  });

  test.each([
    '=1+1',
    '+49 201',
    '-Süd',
    '@SUM(A1)',
    '\tx',
    '\rx',
    '\nx',
    '＝1',
    '＋1',
    '－1',
    '＠A',
  ])('does not let %j run as a formula', (value) => {
    expect(csv(['a'], [[value]])).toBe(`a\r\n"'${value}"\r\n`);
  });

  test('has semicolons where they are asked for, and encloses those in a value', () => {
    expect(csv(['a', 'b'], [['x;y', 1]], ';')).toBe('a;b\r\n"x;y";1\r\n');
  });

  test('leaves numbers what they are, below zero too', () => {
    expect(csv(['a'], [[-3]])).toBe('a\r\n-3\r\n');
  });
});
