import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openBrowser } from './browser.js';
import { serveSite } from './site-server.js';

const SITE = join('dist', 'site');

/** One server and one browser for the stories of templates.html. */
export interface TemplatesSuite {
  readonly origin: string;
  open(options?: BrowserContextOptions, query?: string): Promise<OpenTemplates>;
  close(): Promise<void>;
}

/** The page as a person has it before them. */
export interface OpenTemplates {
  readonly page: Page;
  /** What the console said that no page of ours should. */
  readonly complaints: readonly string[];
  /** Requests that left the site. */
  readonly strays: readonly string[];
  /** A row of the tree by the org's name. */
  row(name: string): Locator;
  /** Clicks what starts a download, and waits for the file. */
  download(button: string | RegExp): Promise<string>;
  close(): Promise<void>;
}

export async function startTemplates(site = SITE): Promise<TemplatesSuite> {
  if (!existsSync(join(site, 'templates.html'))) throw new Error('There is no dist/site: run `npm run build` first.');
  const [server, browser] = await Promise.all([serveSite(site), openBrowser()]);
  const folder = mkdtempSync(join(tmpdir(), 'hebao-templates-'));
  return {
    origin: server.origin,
    async open(options = {}, query = '') {
      const context = await browser.newContext({
        locale: 'zh-CN',
        viewport: { width: 1360, height: 820 },
        ...options,
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      const strays: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('request', (request) => {
        if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(server.origin))
          strays.push(request.url());
      });
      await page.goto(`${server.origin}/templates.html${query}`);
      await page.getByRole('treeitem').first().waitFor();
      return {
        ...{ page, complaints, strays },
        row: (name) => page.getByRole('treeitem').filter({ hasText: name }),
        async download(button) {
          const [file] = await Promise.all([
            page.waitForEvent('download'),
            page.getByRole('button', { name: button }).click(),
          ]);
          const path = join(mkdtempSync(join(folder, 'file-')), file.suggestedFilename());
          await file.saveAs(path);
          return path;
        },
        close: () => context.close(),
      };
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
