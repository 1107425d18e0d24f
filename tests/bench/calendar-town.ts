import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentRootOf, MADE_TOWNS } from '#tests/support/towns.ts';

const DISTRICTS = ['nord', 'sued'];
const KINDS = ['meeting', 'course', 'festival', 'talk', 'sport'];
const THEMES = ['meeting', 'language', 'work', 'health', 'sport', 'culture'];
const DAYS = 730;
const DAY = 24 * 60 * 60 * 1000;

/** The first day of the events, half a year before the sites of the tests are asked. */
const FIRST = Date.parse('2026-06-01T12:00Z');

/**
 * Zweibruck with many events, spread evenly over two years; the same ones each time.
 * @returns the name of the town, for `serveSite`
 */
export function townWithEvents(count: number): string {
  const town = `termine-${count}`;
  const folder = resolve(MADE_TOWNS, town);
  rmSync(folder, { recursive: true, force: true });
  cpSync(resolve(contentRootOf('zweibruck'), 'zweibruck'), folder, { recursive: true });
  mkdirSync(resolve(folder, 'events'), { recursive: true });
  for (let number = 0; number < count; number += 1) {
    writeFileSync(resolve(folder, 'events', `termin-${number}.md`), eventFile(number, count));
  }
  return town;
}

function eventFile(number: number, count: number): string {
  const day = new Date(FIRST + Math.floor((number * DAYS) / count) * DAY);
  const pick = (list: string[]) => list[number % list.length];
  const hour = 9 + (number % 10);
  return `---
title: Termin ${number} in der Nachbarschaft
summary: Ein Nachmittag mit Gesprächen, Nummer ${number}.
example: true
kind: ${pick(KINDS)}
themes: [${pick(THEMES)}]
districts: [${pick(DISTRICTS)}]
date: ${day.toISOString().slice(0, 10)}
start: '${String(hour).padStart(2, '0')}:00'
end: '${hour + 2}:00'
place:
  name: Haus Nummer ${number % 50}
  quarter: altmarkt
languages: [de]
signUp: none
---

Kommen Sie vorbei, allein oder mit anderen.
`;
}
