/**
 * What a phone at the door keeps: the list as it last came, for twelve hours, and what was tapped and
 * not sent yet. Every step opens the database anew, so that signing out can delete it at any time.
 * Imports nothing: the worker is made of the same lines.
 */

const DATABASE = 'einlass';
const LISTS = 'lists';
const TAPS = 'taps';
const LONGEST_MS = 12 * 60 * 60 * 1000;

interface KeptList {
  /** Milliseconds by the clock of the phone. */
  savedAt: number;
  /** As it came, see `DoorAnswer`. */
  answer: unknown;
}

export interface Tap {
  /** The address of the list that it belongs to. */
  list: string;
  id: string;
  /** Whom it is about: a code, or people without one. */
  subject: string;
  people: number;
  /** The check-in that was shown when it was tapped. */
  seen: string | undefined;
  /** The list that was shown was not for trying out. */
  counts?: boolean;
  /** Milliseconds by the clock of the phone. */
  at: number;
}

/** In the order in which they were tapped. */
export type KeptTap = Tap & { key: number };

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(LISTS);
      request.result.createObjectStore(TAPS, { keyPath: 'key', autoIncrement: true });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** Does something in one transaction. Resolves when it is on the disk. */
async function within<Result>(
  name: string,
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await open();
  try {
    return await new Promise<Result>((resolve, reject) => {
      const transaction = database.transaction(name, mode);
      const request = act(transaction.objectStore(name));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

export async function keepList(list: string, answer: unknown, now: number): Promise<void> {
  const kept: KeptList = { savedAt: now, answer };
  await within(LISTS, 'readwrite', (store) => store.put(kept, list));
}

/** The list as it last came, if that is not too long ago. */
export async function keptList<Answer>(list: string, now: number): Promise<Answer | undefined> {
  await forgetOldLists(now);
  const kept: KeptList | undefined = await within(LISTS, 'readonly', (store) => store.get(list));
  return kept?.answer as Answer | undefined;
}

/** Deletes the lists that have been on this phone for too long. */
export async function forgetOldLists(now: number): Promise<void> {
  await within(LISTS, 'readwrite', (store) => {
    const request = store.openCursor();
    request.onsuccess = () => {
      const cursor = request.result;
      if (!cursor) return;
      const { savedAt } = cursor.value as KeptList;
      // A clock that was put back must not keep anything for ever.
      if (Math.abs(now - savedAt) >= LONGEST_MS) cursor.delete();
      cursor.continue();
    };
    return request;
  });
}

export async function keepTap(tap: Tap): Promise<void> {
  await within(TAPS, 'readwrite', (store) => store.add(tap));
}

/** What was tapped and not sent yet, the first first. */
export function keptTaps(): Promise<KeptTap[]> {
  return within(TAPS, 'readonly', (store) => store.getAll() as IDBRequest<KeptTap[]>);
}

/** Forgets what has arrived. */
export async function forgetTaps(taps: readonly KeptTap[]): Promise<void> {
  await within(TAPS, 'readwrite', (store) => {
    for (const { key } of taps) store.delete(key);
    return store.count();
  });
}

/** Deletes everything. */
export function forgetAll(): Promise<void> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
    request.onblocked = () => resolve();
  });
}
