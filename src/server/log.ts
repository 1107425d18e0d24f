import { pino, stdTimeFunctions, type Logger } from 'pino';
import { routeOf } from '#config/routes.ts';
import type { LogLevel } from './settings.ts';

export type Log = Logger;

/**
 * JSON lines on standard output. What is logged of a request is its route, never its address:
 * addresses hold codes and search words, and sometimes names.
 * @param stream where the lines go; standard output if not given
 */
export function createLog(level: LogLevel, stream?: { write(line: string): void }): Log {
  const options = {
    level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: describeError },
  };
  return stream ? pino(options, stream) : pino(options);
}

/** The route behind an address, such as `/anmeldung/{code}/`; `unknown` when it is none of ours. */
export function routeName(pathname: string | undefined): string {
  if (pathname === undefined) return 'unknown';
  return routeOf(pathname)?.route.path ?? 'unknown';
}

/** Only what locates a fault: other properties of an error may hold what somebody typed. */
function describeError(error: unknown): object {
  if (!(error instanceof Error)) return { message: typeof error };
  const { name, message, stack } = error;
  const code = 'code' in error ? { code: String(error.code) } : {};
  return { type: name, message, stack, ...code };
}
