import { isIP } from 'node:net';
import * as z from 'zod';

/** How often something may happen. */
export interface Rate {
  max: number;
  windowMs: number;
}

const MS_PER = { min: 60_000, h: 3_600_000, d: 86_400_000 };

/** `30/h` */
export const rate = z.string().transform((value, context): Rate => {
  const [, max, unit] = /^(\d+)\/(min|h|d)$/.exec(value) ?? [];
  if (!max || Number(max) < 1) {
    return refuse(context, 'Bitte eine Anzahl je Minute, Stunde oder Tag schreiben: 30/h, 5/min.');
  }
  return { max: Number(max), windowMs: MS_PER[unit as keyof typeof MS_PER] };
});

/** A few seconds, or 0. */
export const seconds = z.string().transform((value, context) => {
  const number = Number(value);
  if (/^\d+$/.test(value) && number <= 60) return number;
  return refuse(context, 'Bitte eine Zahl von 0 bis 60 schreiben, zum Beispiel 2.');
});

/** A port to listen on; 0 lets the system choose a free one. */
export const port = z.string().transform((value, context) => {
  const number = Number(value);
  if (/^\d+$/.test(value) && number <= 65_535) return number;
  return refuse(context, 'Bitte eine Zahl von 0 bis 65535 schreiben, zum Beispiel 4321.');
});

/** `https://bezirke.example`, without path */
export const origin = z.string().transform((value, context) => {
  const advice = 'Bitte nur Protokoll und Namen schreiben: https://bezirke.example.de';
  if (!URL.canParse(value)) return refuse(context, advice);
  const url = new URL(value);
  const isPlain = value.replace(/\/$/, '').toLowerCase() === url.origin;
  return isPlain && /^https?:$/.test(url.protocol) ? url.origin : refuse(context, advice);
});

/** `postgres://user:password@host/database`; a folder with the server's socket as `?host=/run/postgresql` */
export const databaseAddress = z.string().transform((value, context) => {
  if (/^postgres(?:ql)?:\/\/[^/]*\/[^/?]+/.test(value)) return value;
  return refuse(
    context,
    'Bitte eine Adresse von PostgreSQL schreiben: postgres://benutzer:passwort@rechner/datenbank. Ohne die Variable gilt die eingebaute Datenbank in DATA_DIR.',
  );
});

/** `smtps://user:password@mail.example:465` */
export const smtpAddress = z.string().transform((value, context) => {
  if (URL.canParse(value) && /^smtps?:\/\/[^/]+/.test(value)) return value;
  return refuse(context, 'Bitte so schreiben: smtps://benutzer:passwort@mail.example.de:465');
});

/** `Name <name@example>`, or the address alone */
export const mailFrom = z.string().transform((value, context) => {
  if (/^(?:[^<>@\r\n]+<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/.test(value)) return value;
  return refuse(context, 'Bitte so schreiben: Integration in der Stadt <integration@example.de>');
});

/** `name@example` */
export const mailAddress = z.email('Bitte eine E-Mail-Adresse schreiben: integration@example.de');

/** `off`, or addresses and networks of proxies, separated by commas */
export const proxies = z.string().transform((value, context): string[] => {
  if (value === 'off') return [];
  const entries = value.split(',').map((entry) => entry.trim());
  if (entries.every(isProxy)) return entries;
  const advice = 'Bitte „off“ oder die Adressen der Proxys schreiben: 127.0.0.1, 10.0.0.0/8, ::1';
  return refuse(context, advice);
});

function isProxy(entry: string): boolean {
  if (/^(?:loopback|linklocal|uniquelocal)$/.test(entry)) return true;
  const [address = '', bits, ...rest] = entry.split('/');
  const family = isIP(address);
  if (family === 0 || rest.length > 0) return false;
  const most = family === 4 ? 32 : 128;
  return bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= most);
}

function refuse(context: z.RefinementCtx<string>, message: string): never {
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}
