import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { Refusal } from './refusal.ts';

function contentNumbers(folder: string): Map<number, string> {
  const quarters = join(folder, 'quarters');
  if (!existsSync(quarters)) return new Map();
  const files = readdirSync(quarters).filter((file) => /\.ya?ml$/.test(file));
  return new Map(
    files.map((file) => {
      const { number, name } = parse(readFileSync(join(quarters, file), 'utf8')) ?? {};
      return [Number(number), String(name)];
    }),
  );
}

/**
 * Refuses a reference that lacks a quarter of the content.
 * @param folder `content/<municipality>`
 * @throws Refusal naming the quarters that are missing
 */
export function refuseLostQuarters(folder: string, numbers: readonly number[]): void {
  const missing = [...contentNumbers(folder)].filter(([number]) => !numbers.includes(number));
  if (missing.length === 0) return;
  const names = missing.map(([number, name]) => `${name} (${number})`).join(', ');
  throw new Refusal([`In der Datei fehlen Stadtteile, die es in ${folder} gibt: ${names}`]);
}
