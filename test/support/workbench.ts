import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';
import { makeCertificate } from '../../src/entry/server/make-certificate.js';
import { serveSite, type SiteServer } from '../../src/entry/server/site-server.js';
import type { ReviewJson } from '../../src/app/view/review-json.js';
import { openBrowser } from './browser.js';

const SITE = join('dist', 'site');

/** One server and one browser for the stories of a file. */
export interface WorkbenchSuite {
  readonly origin: string;
  open(options?: WorkbenchOptions): Promise<OpenWorkbench>;
  close(): Promise<void>;
}

export interface WorkbenchOptions extends BrowserContextOptions {
  /** Page of the site, with its query. */
  readonly page?: string;
}

/** The workbench as a person has it before them. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What the console said that no page of ours should. */
  readonly complaints: readonly string[];
  /** Addresses of all requests. */
  readonly requests: readonly string[];
  cell(address: string): Locator;
  /** Goes to a cell by its address. */
  go(address: string): Promise<void>;
  /** Goes to a cell and reads what it shows. */
  shown(address: string): Promise<string>;
  /** Goes to a cell, types over it and presses Enter. */
  type(address: string, text: string): Promise<void>;
  active(): Promise<string>;
  /** 另存为…: the file's path. */
  save(): Promise<string>;
  /** 导出审核结果. */
  review(): Promise<ReviewJson>;
  /** Rejects where anything was asked of another machine. */
  close(): Promise<void>;
}

export async function startWorkbenches(): Promise<WorkbenchSuite> {
  if (!existsSync(join(SITE, 'workbench.html'))) throw new Error('There is no dist/site: run `npm run build` first.');
  const { key, cert } = await makeCertificate(Date.now());
  const server = await serveSite({ root: SITE, key, cert, port: 0 });
  const browser = await openBrowser();
  const folder = mkdtempSync(join(tmpdir(), 'hebao-stories-'));
  return {
    origin: server.origin,
    open: (options) => openWorkbench({ server, browser, folder }, options),
    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

interface Place {
  readonly server: SiteServer;
  readonly browser: Browser;
  /** For downloads. */
  readonly folder: string;
}

async function openWorkbench(place: Place, options: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const { page: address = 'workbench.html', ...rest } = options;
  const context = await place.browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'zh-CN',
    viewport: { width: 1360, height: 820 },
    ...rest,
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: place.server.origin });
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  const close = async (): Promise<void> => {
    await context.close();
    const strays = requests.filter((each) => !each.startsWith(`${place.server.origin}/`) && !each.startsWith('blob:'));
    if (strays.length > 0) throw new Error(`Asked for outside: ${strays.join(' ')}`);
  };
  await page.goto(`${place.server.origin}/${address}`);
  const pane = page.frameLocator('iframe');
  // drawn at once, and enabled when there is something behind it
  await pane.locator('button:not([disabled]):not([aria-disabled="true"])', { hasText: /^(?:审核|Check)$/ }).waitFor();
  return { page, pane, complaints, requests, ...deeds(page, place.folder), close };
}

function deeds(page: Page, folder: string) {
  const cell = (address: string): Locator => page.getByRole('gridcell', { name: new RegExp(`^${address}(?: |$)`) });
  const go = async (address: string): Promise<void> => {
    await page.getByLabel('名称框').fill(address);
    await page.keyboard.press('Enter');
  };
  const download = async (button: string): Promise<string> => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: button }).click(),
    ]);
    const path = join(mkdtempSync(join(folder, 'file-')), file.suggestedFilename());
    await file.saveAs(path);
    return path;
  };
  return {
    cell,
    async type(address: string, text: string) {
      await go(address);
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    go,
    shown: async (address: string) => {
      await go(address);
      return (await cell(address).textContent()) ?? '';
    },
    active: () => page.getByLabel('名称框').inputValue(),
    save: () => download('另存为…'),
    review: async () => JSON.parse(readFileSync(await download('导出审核结果'), 'utf8')) as ReviewJson,
  };
}
