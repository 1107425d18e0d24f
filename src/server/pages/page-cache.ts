/** Keeps the most recently used values until they expire, within a bound of bytes. */
export interface PageCache<Value> {
  get(key: string, now: Date): Value | undefined;
  set(key: string, value: Value, until: Date): void;
  readonly bytes: number;
  readonly size: number;
}

interface Entry<Value> {
  value: Value;
  until: number;
}

/** What an entry costs besides its bodies: key, headers, bookkeeping. */
const OVERHEAD_BYTES = 2048;

/** @param maxBytes a value larger than this is not kept at all */
export function createPageCache<Value extends { bytes: number }>(
  maxBytes: number,
): PageCache<Value> {
  // A Map remembers the order of insertion: the first key is the one unused for longest.
  const entries = new Map<string, Entry<Value>>();
  let bytes = 0;
  const costOf = (value: Value) => value.bytes + OVERHEAD_BYTES;

  function drop(key: string): void {
    const entry = entries.get(key);
    if (entry && entries.delete(key)) bytes -= costOf(entry.value);
  }

  return {
    get(key, now) {
      const entry = entries.get(key);
      if (!entry) return undefined;
      if (entry.until <= now.getTime()) {
        drop(key);
        return undefined;
      }
      entries.delete(key);
      entries.set(key, entry);
      return entry.value;
    },
    set(key, value, until) {
      drop(key);
      if (costOf(value) > maxBytes) return;
      entries.set(key, { value, until: until.getTime() });
      bytes += costOf(value);
      for (const oldest of entries.keys()) {
        if (bytes <= maxBytes) break;
        drop(oldest);
      }
    },
    get bytes() {
      return bytes;
    },
    get size() {
      return entries.size;
    },
  };
}
