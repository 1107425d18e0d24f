import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readSettings, settingNames } from '#server/settings.ts';

const example = readFileSync('.env.example', 'utf8');
const manual = readFileSync('docs/betrieb.md', 'utf8');
const exampleLines = [...example.matchAll(/^#?([A-Z_]+)=(.*)$/gm)].map(
  ([, name = '', value = '']): [string, string] => [name, value],
);
/** What .env.example writes there is an example. */
const NO_DEFAULT = ['PUBLIC_ORIGIN', 'DATABASE_URL', 'SMTP_URL', 'MAIL_FROM', 'MESSAGES_TO'];

describe('the settings', () => {
  it('are all in .env.example and in the manual', () => {
    expect(exampleLines.map(([name]) => name).sort()).toEqual(settingNames.toSorted());
    for (const name of settingNames) expect(manual, name).toContain(`\`${name}\``);
  });

  it('have the defaults that .env.example says they have', () => {
    const written = exampleLines.filter(([name]) => !NO_DEFAULT.includes(name));
    expect(readSettings(Object.fromEntries(written))).toEqual(readSettings({}));
  });
});
