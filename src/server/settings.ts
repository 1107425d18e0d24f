import * as z from 'zod';
import { buildTarget, type BuildTarget } from '#config/build-target.ts';
import {
  databaseAddress,
  mailAddress,
  mailFrom,
  origin,
  port,
  proxies,
  rate,
  seconds,
  smtpAddress,
  type Rate,
} from './setting-types.ts';
import { MIN_KEY_LENGTH } from './server-key.ts';
import { StartProblem, WRONG_SETTINGS } from './start-problem.ts';

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof logLevels)[number];

/** How the server is to run. */
export interface Settings {
  port: number;
  /** The address to listen on. */
  host: string;
  /** Undefined: only this machine, under its loopback names. */
  publicOrigin: string | undefined;
  /** The only folder written to. */
  dataDir: string;
  /** Address of a PostgreSQL database, with its password. Undefined: SQLite in `dataDir`. */
  databaseUrl: string | undefined;
  /**
   * Where mails go, with the password, and whom they are from; without an address: files in
   * `dataDir`. Whom to tell of messages; undefined: nobody.
   */
  mail: { smtpUrl: string | undefined; from: string; messagesTo: string | undefined };
  /** Undefined: the one that lies in `dataDir`, made at the first start. */
  serverKey: string | undefined;
  /** Proxies whose `X-Forwarded-For` counts: addresses, networks, `loopback` and the like. */
  trustedProxies: string[];
  /**
   * Of one address: forms and registrations sent; codes tried that do not exist. And how long a
   * person needs at least to fill a form in.
   */
  limits: { posts: Rate; conference: Rate; codes: Rate; formSeconds: number };
  logLevel: LogLevel;
  /** What was built, and where it lies. */
  target: BuildTarget;
}

const folder = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/, 'Bitte den Namen eines Ordners unter content/ schreiben: essen');
const yesOrNo = z.enum(['true', 'false'], 'Bitte true oder false schreiben.');
const level = z.enum(logLevels, `Bitte eines davon schreiben: ${logLevels.join(', ')}.`);
const serverKey = z
  .string()
  .min(
    MIN_KEY_LENGTH,
    `Bitte mindestens ${MIN_KEY_LENGTH} zufällige Zeichen schreiben, zum Beispiel aus: openssl rand -hex 32`,
  );

const variables = z.object({
  PORT: port.default(4321),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_ORIGIN: origin.optional(),
  MUNICIPALITY: folder.optional(),
  DATA_DIR: z.string().default('data'),
  DATABASE_URL: databaseAddress.optional(),
  SMTP_URL: smtpAddress.optional(),
  MAIL_FROM: mailFrom.optional(),
  MESSAGES_TO: mailAddress.optional(),
  SERVER_KEY: serverKey.optional(),
  SHOW_EXAMPLES: yesOrNo.optional(),
  OFFLINE_PAGE: yesOrNo.optional(),
  TRUST_PROXY: proxies.default([]),
  RATE_LIMIT_RSVP: rate.default({ max: 30, windowMs: 3_600_000 }),
  RATE_LIMIT_CONFERENCE: rate.default({ max: 600, windowMs: 3_600_000 }),
  RATE_LIMIT_CODES: rate.default({ max: 20, windowMs: 3_600_000 }),
  FORM_SECONDS: seconds.default(2),
  LOG_LEVEL: level.default('info'),
});

const environment = variables.refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
  path: ['MAIL_FROM'],
  error: 'Bitte den Absender der Mails nennen, wenn SMTP_URL gesetzt ist.',
});

type Variables = z.output<typeof variables>;

/** Mails that are only files may be from anybody. */
function senderOf({ MAIL_FROM, PUBLIC_ORIGIN }: Variables): string {
  return MAIL_FROM ?? `portal@${PUBLIC_ORIGIN ? new URL(PUBLIC_ORIGIN).hostname : 'localhost'}`;
}

/** The names of all variables that the server looks at. */
export const settingNames = Object.keys(variables.shape);

/** Their values never appear in a message. */
const SECRET = new Set(['SERVER_KEY', 'DATABASE_URL', 'SMTP_URL']);

type Environment = Record<string, string | undefined>;

/**
 * Reads the settings from the environment; an empty variable counts as not set.
 * @throws {StartProblem} naming all variables that are wrong, and what to write instead
 */
export function readSettings(given: Environment): Settings {
  const env = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== ''));
  const result = environment.safeParse(env);
  if (!result.success) throw new StartProblem(describe(result.error, env), WRONG_SETTINGS);
  const { data } = result;
  return {
    port: data.PORT,
    host: data.HOST,
    publicOrigin: data.PUBLIC_ORIGIN,
    dataDir: data.DATA_DIR,
    databaseUrl: data.DATABASE_URL,
    mail: { smtpUrl: data.SMTP_URL, from: senderOf(data), messagesTo: data.MESSAGES_TO },
    serverKey: data.SERVER_KEY,
    trustedProxies: data.TRUST_PROXY,
    limits: {
      posts: data.RATE_LIMIT_RSVP,
      conference: data.RATE_LIMIT_CONFERENCE,
      codes: data.RATE_LIMIT_CODES,
      formSeconds: data.FORM_SECONDS,
    },
    logLevel: data.LOG_LEVEL,
    target: buildTarget(env),
  };
}

function describe(error: z.ZodError, env: Environment): string {
  const lines = error.issues.map(({ path, message }) => {
    const name = String(path[0]);
    const value = SECRET.has(name) || env[name] === undefined ? '' : ` (jetzt: „${env[name]}“)`;
    return `  ${name}${value}: ${message}`;
  });
  return ['Der Server kann so nicht starten. Diese Einstellungen stimmen nicht:', ...lines].join(
    '\n',
  );
}
