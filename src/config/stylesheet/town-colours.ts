import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { colours as own } from '#config/colours.ts';
import { district } from '#schemas/district.ts';
import { municipality } from '#schemas/municipality.ts';

/** What the stylesheet takes from a town. */
export interface TownColours {
  /** Hue of each district on the colour circle, by its slug. */
  hues: Record<string, number>;
  /** Colours of buttons and links, `#rrggbb`. */
  action: string;
  actionDark: string;
}

const hueOnly = z.object({ hue: district.shape.hue });
const coloursOnly = z.object({ colours: municipality.shape.colours });

/** Reads the colours from the content: `districts/*.yaml` and `municipality.yaml`. */
export function townColours(contentDir: string): TownColours {
  const { colours } = coloursOnly.parse(readYaml(join(contentDir, 'municipality.yaml')));
  const folder = join(contentDir, 'districts');
  const files = existsSync(folder) ? readdirSync(folder).filter((f) => f.endsWith('.yaml')) : [];
  const hues = files
    .toSorted()
    .map((file) => [basename(file, '.yaml'), hueOnly.parse(readYaml(join(folder, file))).hue]);
  return {
    hues: Object.fromEntries(hues),
    action: colours.action ?? own.action,
    actionDark: colours.actionDark ?? own.actionDark,
  };
}

/** The colours as a Sass module. */
export function townColoursModule({ hues, action, actionDark }: TownColours): string {
  const entries = Object.entries(hues).map(([slug, hue]) => `"${slug}": ${hue}`);
  return [
    `$hues: (${entries.join(', ')});`,
    `$paper: ${own.paper};`,
    `$paper-dark: ${own.paperDark};`,
    `$band: ${own.band};`,
    `$band-dark: ${own.bandDark};`,
    `$action: ${action};`,
    `$action-dark: ${actionDark};`,
  ].join('\n');
}

function readYaml(file: string): unknown {
  return parse(readFileSync(file, 'utf8'));
}
