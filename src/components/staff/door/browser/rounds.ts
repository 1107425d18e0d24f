/** How often the list is asked for while somebody looks at it, to see what others have tapped. */
const LOOK_MS = 15_000;
const LONGEST_WAIT_MS = 30_000;

/**
 * Does something again and again, one after the other: at once when it is asked for, when the network
 * comes back and when somebody looks at the page again; every few seconds while somebody does; ever
 * more rarely while it fails.
 * @param round resolves to whether it went well, and whether there is more to do at once
 * @returns asks for a round
 */
export function startRounds(round: () => Promise<{ well: boolean; more: boolean }>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRunning = false;
  let isAskedFor = false;
  let failures = 0;

  async function run() {
    clearTimeout(timer);
    isAskedFor = isRunning;
    if (isRunning) return;
    isRunning = true;
    const { well, more } = await round().catch(() => ({ well: false, more: false }));
    isRunning = false;
    failures = well ? 0 : failures + 1;
    if (well && (more || isAskedFor)) return void run();
    const wait = well ? LOOK_MS : Math.min(1000 * 2 ** failures, LONGEST_WAIT_MS);
    timer = setTimeout(next, wait);
  }

  /** Nobody looks: what is tapped later comes with the next look. */
  function next() {
    if (document.visibilityState === 'visible' || failures > 0) void run();
  }

  addEventListener('online', () => void run());
  document.addEventListener('visibilitychange', next);
  void run();
  return () => void run();
}
