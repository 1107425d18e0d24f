/** The steps that run at the moment, with when they began. Several may run side by side. */
const running = new Map();

/**
 * A duration as people read it.
 * @param {number} milliseconds
 * @returns {string} such as "0,4 s", "41 s", "2 min 05 s"
 */
export function duration(milliseconds) {
  if (milliseconds < 9950) return `${(milliseconds / 1000).toFixed(1).replace('.', ',')} s`;
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  return `${Math.floor(seconds / 60)} min ${String(seconds % 60).padStart(2, '0')} s`;
}

/**
 * Runs one step and shows its title, that it goes on, and how long it took.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const display = process.stdout.isTTY ? inTerminal : inLog;
  const started = Date.now();
  running.set(title, started);
  display.begin(title);
  const timer = setInterval(display.goOn, display.heartbeatMs, title);
  const end = (mark) => {
    clearInterval(timer);
    running.delete(title);
    display.end(`${mark} ${title} (${duration(Date.now() - started)})`);
  };
  try {
    const result = await work();
    end('✓');
    return result;
  } catch (error) {
    end('✗');
    throw error;
  }
}

/** The last line of a terminal counts the seconds of all running steps. */
const inTerminal = {
  heartbeatMs: 1000,
  begin: () => inTerminal.goOn(),
  goOn: () => {
    const text = `  ${[...running.keys()].map(withSeconds).join('  ·  ')}`;
    process.stdout.write(`\r\x1b[2K${text.slice(0, process.stdout.columns - 1)}`);
  },
  end: (line) => {
    process.stdout.write(`\r\x1b[2K${line}\n`);
    if (running.size > 0) inTerminal.goOn();
  },
};

/** A log gets a line at the beginning, one now and then, and one at the end. */
const inLog = {
  heartbeatMs: 20_000,
  begin: (title) => process.stdout.write(`  ${title} …\n`),
  goOn: (title) => process.stdout.write(`  ${withSeconds(title)}\n`),
  end: (line) => process.stdout.write(`${line}\n`),
};

/** @param {string} title */
function withSeconds(title) {
  return `${title} … ${Math.round((Date.now() - running.get(title)) / 1000)} s`;
}
