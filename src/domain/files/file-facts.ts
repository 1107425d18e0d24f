/** "PDF" of `ergebnisse.pdf`. */
export function fileType(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).toUpperCase();
}

/**
 * A size as people read it: "340 kB", "1,2 MB". Decimal units, as file managers on phones show them.
 * @param bytes size of the file
 * @param format writes a number in the language of the page
 */
export function fileSize(bytes: number, format: (value: number) => string): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  if (kilobytes < 1000) return `${format(kilobytes)} kB`;
  return `${format(Math.round(bytes / 100_000) / 10)} MB`;
}
