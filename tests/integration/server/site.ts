import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { startServer, type ServerOptions } from '#server/http/start-server.ts';
import { createLog } from '#server/log.ts';
import type { Renderer } from '#server/pages/rendering.ts';
import type { FormGuard } from '#server/form-guard.ts';
import type { MessageService } from '#server/messages.ts';
import type { ProfileService } from '#server/profiles/profiles.ts';
import type { RegistrationService } from '#server/registration/registrations.ts';
import { readSettings } from '#server/settings.ts';
import type { StaffService } from '#server/staff/staff.ts';

export const districtPage = `<!doctype html><title>Ost</title>${'<p>Der Bezirk Ost.</p>'.repeat(40)}`;

/** What the build of a small made-up town could have left behind. */
const builtFiles: Record<string, string> = {
  'bezirke/index.html': districtPage,
  'kontakte/index.html': '<!doctype html><title>Kontakte</title>',
  '_astro/look.a1b2.css': 'body { margin: 0 } '.repeat(40),
  'robots.txt': 'User-agent: *',
  '404.html': '<!doctype html><title>Nicht gefunden</title>',
  'en/404/index.html': '<!doctype html><title>Not found</title>',
  '500.html': '<!doctype html><title>Fehler bei uns</title>',
};

/** A page of the made-up Astro app: what it answers, given the request and the locals. */
export type Page = (request: Request, locals: App.Locals) => Response | Promise<Response>;

/** Stands in for the Astro bundle: pages by pathname. */
export function rendererOf(pages: Record<string, Page>): Renderer {
  const pageOf = (request: Request) => pages[new URL(request.url).pathname];
  return {
    matches: (request) => pageOf(request) !== undefined,
    render: async (request, locals) => {
      const page = pageOf(request);
      return page ? page(request, locals) : new Response(null, { status: 404 });
    },
  };
}

export function html(text: string, init: ResponseInit = {}): Response {
  return new Response(`<!doctype html><title>${text}</title>`, {
    ...init,
    headers: { 'Content-Type': 'text/html', ...init.headers },
  });
}

export interface TestSite {
  url: string;
  host: string;
  port: number;
  /** All lines logged so far, parsed. */
  logged: Record<string, unknown>[];
  close(): Promise<void>;
}

export interface TestSiteOptions extends Partial<
  Omit<ServerOptions, 'settings' | 'log' | 'renderer'>
> {
  pages?: Record<string, Page>;
  /** Further built files, or others in the place of the usual ones. */
  files?: Record<string, string>;
  env?: Record<string, string>;
}

/** Starts a server on a free port, with a built site of its own; end it with `close()`. */
export async function startTestSite(options: TestSiteOptions = {}): Promise<TestSite> {
  const { pages = {}, files = {}, env = {}, ...rest } = options;
  const folder = await mkdtemp(join(tmpdir(), 'built-site-'));
  for (const [name, content] of Object.entries({ ...builtFiles, ...files })) {
    const path = join(folder, 'client', name);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
  const logged: Record<string, unknown>[] = [];
  const server = await startServer({
    settings: readSettings({ PORT: '0', OUT_DIR: folder, LOG_LEVEL: 'debug', ...env }),
    log: createLog('debug', { write: (line) => logged.push(JSON.parse(line)) }),
    renderer: rendererOf(pages),
    registrations: {} as RegistrationService,
    profiles: {} as ProfileService,
    search: { find: () => [] },
    staff: {} as StaffService,
    forms: {} as FormGuard,
    messages: {} as MessageService,
    clock: () => new Date('2027-03-04T10:00:00Z'),
    isReady: async () => true,
    ...rest,
  });
  const { port, host } = new URL(server.url);
  return {
    url: server.url,
    host,
    port: Number(port),
    logged,
    async close() {
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}
