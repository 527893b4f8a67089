import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import type { DeskActions } from '../../src/app/view/desk/desk-actions.js';
import type { DeskState } from '../../src/app/view/desk/desk-state.js';
import { openBrowser } from './browser.js';
import { reachDesk } from './desk-in-page.mjs';
import { serveSite, type SiteServer } from './site-server.js';

const SITE = join('dist', 'site');

/** What `page.evaluate` finds once the desk was reached. */
export interface ReachedDesk {
  view(): DeskState;
  readonly actions: DeskActions;
}

/** One browser for the stories of desk.html. */
export interface DeskSuite {
  /** From a server, or from the disk. */
  open(from: 'server' | 'disk', options?: BrowserContextOptions): Promise<OpenDesk>;
  close(): Promise<void>;
}

export interface OpenDesk {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Address of the site that it came from, without a slash at its end. */
  readonly origin: string;
  /** What the console said that no page of ours should. */
  readonly complaints: readonly string[];
  /** Requests that left the site. */
  readonly strays: readonly string[];
  /** Runs what starts a download; the path of the file. */
  download(start: (page: Page) => Promise<void>): Promise<string>;
  /** Stops its server. */
  unplug(): Promise<void>;
  close(): Promise<void>;
}

export async function startDesks(site = SITE): Promise<DeskSuite> {
  if (!existsSync(join(site, 'desk.html'))) throw new Error('There is no dist/site: run `npm run build` first.');
  const browser = await openBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'hebao-desk-'));
  const servers: SiteServer[] = [];
  return {
    async open(from, options = {}) {
      const server = from === 'server' ? await serveSite(site) : null;
      if (server) servers.push(server);
      const origin = server?.origin ?? pathToFileURL(resolve(site)).href;
      const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1360, height: 820 }, ...options });
      const page = await context.newPage();
      const { complaints, strays } = watched(page, origin);
      await page.goto(`${origin}/desk.html`);
      await reachDesk(page);
      return {
        ...{ page, context, origin, complaints, strays },
        async download(start) {
          const [file] = await Promise.all([page.waitForEvent('download'), start(page)]);
          const path = join(mkdtempSync(join(folder, 'file-')), file.suggestedFilename());
          await file.saveAs(path);
          return path;
        },
        unplug: async () => server?.close(),
        close: () => context.close(),
      };
    },
    async close() {
      await browser.close();
      await Promise.all(servers.map((each) => each.close()));
      rmSync(folder, { recursive: true });
    },
  };
}

function watched(page: Page, origin: string): { readonly complaints: string[]; readonly strays: string[] } {
  const [complaints, strays]: [string[], string[]] = [[], []];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(origin)) strays.push(request.url());
  });
  return { complaints, strays };
}
