/**
 * How fast a page from memory is, beside a bare node:http server with the same bytes.
 *
 *   node tests/bench/built-page.ts            a page of about 6 kB, made for this
 *   node tests/bench/built-page.ts /bezirke/  a page of the site that is built (see MUNICIPALITY)
 */
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from './median.ts';
import { requestRate } from './request-rate.ts';

export interface Comparison {
  /** Requests a second; medians of all rounds. */
  ours: number;
  bare: number;
  /** The median of the rounds' ratios: both sides of one are measured right after each other. */
  ratio: number;
  bytes: number;
}

/** Short and many: whatever else the machine does meets both sides alike. */
const ROUNDS = 25;
const ROUND_MS = 300;
const WARM_UP = 3;
const CONNECTIONS = 32;
/** What a browser sends. */
const BROWSER = [
  'Accept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  'Accept-Encoding: gzip, deflate, br, zstd',
  'Accept-Language: ar,de;q=0.8',
  'Connection: keep-alive',
  'User-Agent: Mozilla/5.0 (Android 10; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0',
];

/** @param path a page of the site that is built; without it, a page is made up */
export async function compareBuiltPage(path?: string): Promise<Comparison> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-site-'));
  const page = path ?? '/bezirke/';
  if (!path) await writePage(join(folder, 'client/bezirke'));
  const servers: ChildProcess[] = [];
  const start = async (...args: string[]) => {
    const child = fork(join(import.meta.dirname, 'page-servers.ts'), args, {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    servers.push(child);
    const [port] = (await Promise.race([
      once(child, 'message'),
      once(child, 'exit').then(() => Promise.reject(new Error(`${args[0]} did not start`))),
    ])) as [number];
    return port;
  };
  try {
    const ours = await start('ours', ...(path ? [] : [folder]));
    const bare = await start('bare', `http://localhost:${ours}${page}`);
    const rate = (port: number) => {
      const head = [`GET ${page} HTTP/1.1`, `Host: localhost:${port}`, ...BROWSER];
      const request = `${head.join('\r\n')}\r\n\r\n`;
      return requestRate({ port, request, connections: CONNECTIONS, ms: ROUND_MS });
    };
    const rounds: { ours: number; bare: number }[] = [];
    for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
      rounds.push({ ours: await rate(ours), bare: await rate(bare) });
    }
    rounds.splice(0, WARM_UP);
    const answer = await fetch(`http://localhost:${bare}${page}`);
    return {
      ours: median(rounds.map((round) => round.ours)),
      bare: median(rounds.map((round) => round.bare)),
      ratio: median(rounds.map((round) => round.ours / round.bare)),
      bytes: Number(answer.headers.get('content-length')),
    };
  } finally {
    for (const server of servers) server.kill();
    await rm(folder, { recursive: true });
  }
}

/** Words that do not repeat, so that about 6 kB remain of them when compressed. */
async function writePage(folder: string): Promise<void> {
  let state = 1;
  const word = () => (state = (state * 48_271) % 2_147_483_647).toString(36);
  const text = Array.from({ length: 1370 }, word).join(' ');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><title>Bezirke</title><p>${text}</p>`,
  );
}

if (import.meta.main) {
  const { ours, bare, ratio, bytes } = await compareBuiltPage(process.argv[2]);
  const perSecond = (rate: number) => `${Math.round(rate).toLocaleString('de')}/s`;
  process.stdout.write(
    `${bytes} B: ${perSecond(ours)} beside ${perSecond(bare)} of bare node:http, ratio ${ratio.toFixed(2)}\n`,
  );
  if (ratio < 0.7) process.exitCode = 1;
}
