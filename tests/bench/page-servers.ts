/** The processes that `built-page.ts` compares: `ours` or `bare`, said by the first argument. */
import { createServer, get, type IncomingHttpHeaders } from 'node:http';
import { mkdtempSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FormGuard } from '#server/form-guard.ts';
import { startServer } from '#server/http/start-server.ts';
import { createLog } from '#server/log.ts';
import type { MessageService } from '#server/messages.ts';
import type { ProfileService } from '#server/profiles/profiles.ts';
import type { RegistrationService } from '#server/registration/registrations.ts';
import { readSettings } from '#server/settings.ts';
import type { StaffService } from '#server/staff/staff.ts';
import { startSite } from '#server/start-site.ts';

const [role, ...args] = process.argv.slice(2);
const port = await (role === 'bare' ? bare(...args) : ours(...args));
process.send?.(port);

/** The whole site of a build, or, given a folder of built files, only those. */
async function ours(builtFolder?: string): Promise<number> {
  const env = { PORT: '0', DATA_DIR: mkdtempSync(join(tmpdir(), 'bench-data-')) };
  const clock = () => new Date();
  if (!builtFolder) {
    const settings = readSettings({ ...process.env, ...env });
    const site = await startSite({ settings, clock, log: createLog('info') });
    return Number(new URL(site.url).port);
  }
  const server = await startServer({
    settings: readSettings({ ...env, OUT_DIR: builtFolder }),
    log: createLog('info'),
    renderer: { matches: () => false, render: async () => new Response() },
    registrations: {} as RegistrationService,
    profiles: {} as ProfileService,
    search: { find: () => [] },
    staff: {} as StaffService,
    forms: {} as FormGuard,
    messages: {} as MessageService,
    clock,
    isReady: async () => true,
  });
  return Number(new URL(server.url).port);
}

/** The least that node:http can do: the bytes that another server answers with, and their type. */
async function bare(url = ''): Promise<number> {
  const { body, headers } = await download(url);
  const own = {
    'Content-Type': headers['content-type'],
    'Content-Encoding': headers['content-encoding'],
    'Content-Length': body.length,
  };
  const server = createServer((_request, response) => {
    response.writeHead(200, own);
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

function download(url: string): Promise<{ body: Buffer; headers: IncomingHttpHeaders }> {
  return new Promise((done, failed) => {
    get(url, { headers: { 'Accept-Encoding': 'br' } }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done({ body: Buffer.concat(chunks), headers: response.headers }));
    }).on('error', failed);
  });
}
