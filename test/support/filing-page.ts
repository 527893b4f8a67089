import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Locator, Page } from 'playwright-core';
import { openBrowser } from './browser.js';
import { serveSite } from './site-server.js';

const SITE = join('dist', 'site');

/** One server and one browser for the stories of filing.html. */
export interface FilingSuite {
  /** From a server, or from the disk as a file. */
  open(options?: BrowserContextOptions, query?: string, from?: 'server' | 'disk'): Promise<OpenFilingPage>;
  close(): Promise<void>;
}

export interface OpenFilingPage {
  readonly page: Page;
  readonly pane: Locator;
  /** What the console said that no page of ours should. */
  readonly complaints: readonly string[];
  /** Requests that left the site. */
  readonly strays: readonly string[];
  /** Picks a file, and waits until the pane has checked it. */
  pick(path: string): Promise<void>;
  checked(): Promise<void>;
  cell(address: string): Locator;
  /** Goes to a cell by its address: only those in sight are drawn. */
  go(address: string): Promise<Locator>;
  /** 保存…: the file's path, under the name that the page gave it. */
  save(): Promise<string>;
  close(): Promise<void>;
}

export async function startFiling(): Promise<FilingSuite> {
  if (!existsSync(join(SITE, 'filing.html'))) throw new Error('There is no dist/site: run `npm run build` first.');
  const [server, browser] = await Promise.all([serveSite(SITE), openBrowser()]);
  const folder = mkdtempSync(join(tmpdir(), 'hebao-filing-'));
  return {
    async open(options = {}, query = '', from = 'server') {
      const origin = from === 'server' ? server.origin : pathToFileURL(resolve(SITE)).href;
      const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1360, height: 820 }, ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      const strays: string[] = [];
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      page.on('request', (request) => {
        if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(origin)) strays.push(request.url());
      });
      await page.goto(`${origin}/filing.html${query}`);
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      return { ...drivenBy(page, folder), complaints, strays, close: () => context.close() };
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function drivenBy(
  page: Page,
  folder: string,
): Pick<OpenFilingPage, 'page' | 'pane' | 'pick' | 'checked' | 'cell' | 'go' | 'save'> {
  const pane = page.getByRole('complementary');
  const cell = (address: string): Locator => page.getByRole('gridcell', { name: new RegExp(`^${address}(?: |$)`) });
  const checked = (): Promise<void> => pane.getByRole('group', { name: /按类别筛选|Filter by severity/ }).waitFor();
  return {
    page,
    pane,
    checked,
    async pick(path) {
      await page.locator('input[type=file]').first().setInputFiles(path);
      await checked();
    },
    cell,
    async go(address) {
      const box = page.getByRole('textbox', { name: /^(?:名称框|Name box)$/ });
      await box.fill(address);
      await box.press('Enter');
      await cell(address).waitFor();
      return cell(address);
    },
    async save() {
      const button = page.getByRole('button', { name: /^(?:保存…|Save…)$/ });
      const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
      const path = join(mkdtempSync(join(folder, 'file-')), file.suggestedFilename());
      await file.saveAs(path);
      return path;
    },
  };
}
