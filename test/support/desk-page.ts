import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openBrowser } from './browser.js';
import { serveSite } from './site-server.js';

const SITE = join('dist', 'site');
/** 120 workbooks are reviewed meanwhile, on a machine that may have other work. */
const REVIEWING = 120_000;

/** One server and one browser for the stories of desk.html. */
export interface DeskSuite {
  /** With the sample returns on it. */
  openSamples(options?: BrowserContextOptions): Promise<OpenDesk>;
  open(options?: BrowserContextOptions): Promise<OpenDesk>;
  close(): Promise<void>;
}

export interface OpenDesk {
  readonly page: Page;
  /** What the console said that no page of ours should. */
  readonly complaints: readonly string[];
  /** Requests that left the site. */
  readonly strays: readonly string[];
  /** A row of the table of orgs. */
  row(name: string | RegExp): Locator;
  /** 报表, 矩阵 … */
  tab(name: string): Promise<void>;
  close(): Promise<void>;
}

export async function startDesk(): Promise<DeskSuite> {
  if (!existsSync(join(SITE, 'desk.html'))) throw new Error('There is no dist/site: run `npm run build` first.');
  const [server, browser] = await Promise.all([serveSite(SITE), openBrowser()]);
  const open = async (options: BrowserContextOptions = {}): Promise<OpenDesk> => {
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1360, height: 820 }, ...options });
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
    await page.goto(`${server.origin}/desk.html`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    return {
      ...{ page, complaints, strays },
      row: (name) => page.getByRole('grid', { name: '填报单位' }).getByRole('row').filter({ hasText: name }),
      tab: (name) => page.getByRole('navigation').getByRole('button', { name }).click(),
      close: () => context.close(),
    };
  };
  return {
    open,
    async openSamples(options) {
      const desk = await open(options);
      await desk.page.getByRole('button', { name: /^打开示例/ }).click();
      // who is missing is known once all of them were seen together
      await desk.page.getByRole('button', { name: /^未报 [1-9]/ }).waitFor({ timeout: REVIEWING });
      return desk;
    },
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
