import type { Locale } from '#schemas/text.ts';
import { numberFormat } from './number-format.ts';

/** "3 kB", "1,2 MB": as people compare it, not to the byte. */
export function fileSize(bytes: number, locale: Locale): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  if (kilobytes < 1000) return `${kilobytes} kB`;
  return `${numberFormat(locale).format(Math.round(kilobytes / 100) / 10)} MB`;
}
