import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type BrowserContext, type Frame, type Page } from 'playwright-core';
import type { Behaviour } from '../../src/adapters/office-host/behaviour.js';
import type { Counters } from '../../src/adapters/office-host/counters.js';
import type { HostArray, HostCell } from '../../src/adapters/office-host/store/host-store.js';
import type { SheetGrid } from '../../src/core/sheet/grid.js';
import { serve } from './office-host/serve.js';
import { fromWire, toWire, type WireGrid } from './office-host/wire-grids.js';
import type { PageOptions } from './office-host/host-page.js';

const HERE = join('test', 'support', 'office-host');

export interface SuiteOptions {
  /** A TypeScript file to be the add-in, bundled; from the project's root. It may put what tests call on `window`. Default: one that does nothing. */
  readonly addin?: string;
}

export interface HostOptions {
  readonly grids: readonly SheetGrid[];
  readonly behaviour?: Behaviour;
  /** Custom XML parts that the file carries. */
  readonly customXml?: readonly string[];
  /** How arrays are held: spilled (default) or fixed. */
  readonly arrays?: HostArray['kind'];
  readonly settings?: { readonly [key: string]: unknown };
  /** What the host says it can; default ExcelApi 1.15. */
  readonly requirements?: { readonly [set: string]: string };
  /** The file's name. */
  readonly name?: string;
  readonly locale?: string;
  readonly recalculate?: boolean;
}

/** A workbook in the simulated Excel, with an add-in beside it under the unmodified office.js. */
export interface ExcelHost {
  /** The page that plays Excel; `window.hostPage` there is `HostPage`. */
  readonly page: Page;
  /** The add-in's. It changes when the add-in is loaded anew. */
  readonly frame: Frame;
  /** Runs a function in the add-in, where `Excel`, `Office` and the add-in's own globals are. An error keeps its `code`. */
  run<R, A = undefined>(work: (argument: A) => R | Promise<R>, argument?: A): Promise<R>;
  grids(): Promise<readonly SheetGrid[]>;
  /** The cell as the host holds it, with fill and font. Null: blank. */
  cell(sheet: string, address: string): Promise<HostCell | null>;
  counters(): Promise<Counters>;
  /** Members that the add-in asked for and the host lacks. */
  missing(): Promise<readonly string[]>;
  behave(behaviour: Behaviour): Promise<void>;
  /** Types into a cell as a person would; what it was refused for, or null. */
  type(sheet: string, address: string, text: string): Promise<string | null>;
  select(sheet: string, address: string): Promise<void>;
  /** Closes and opens the pane. */
  reload(): Promise<void>;
  /** Closes the workbook and the pane; the page is kept for the next. */
  close(): Promise<void>;
}

export interface HostSuite {
  open(options: HostOptions): Promise<ExcelHost>;
  /** Fails if a request tried to leave the machine. */
  close(): Promise<void>;
}

/** The browser, wherever this machine has one. */
export function browserPath(): string | null {
  const places = [
    process.env['CHROMIUM_PATH'],
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return places.find((place) => place !== undefined && existsSync(place)) ?? null;
}

/** One browser and one server for many workbooks: a test file starts one and closes it at its end. */
export async function startOfficeHosts({
  addin = join(HERE, 'blank-addin.ts'),
}: SuiteOptions = {}): Promise<HostSuite> {
  const folder = mkdtempSync(join(tmpdir(), 'hebao-host-'));
  const entries = [`host=${join(HERE, 'host-page.ts')}`, `addin=${addin}`];
  await promisify(execFile)(process.execPath, [join(HERE, 'prepare.mjs'), folder, ...entries]);
  const server = await serve(folder);
  const browser = await launch();
  const strays: string[] = [];
  // Pages are used again: a new context would load and compile office.js anew.
  const idle: { readonly locale: string; readonly page: Page }[] = [];
  return {
    async open(options) {
      const locale = options.locale ?? 'zh-CN';
      const at = idle.findIndex((each) => each.locale === locale);
      const page = idle.splice(at, at < 0 ? 0 : 1)[0]?.page ?? (await newPage(browser, server.origin, locale, strays));
      return openHost(page, server.origin, { ...options, locale }, () => void idle.push({ locale, page }));
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(folder, { recursive: true, force: true });
      if (strays.length > 0) throw new Error(`requests left the machine: ${strays.join(' ')}`);
    },
  };
}

/** A workbook of its own: `close` ends its browser too. */
export async function openExcelHost(options: HostOptions & SuiteOptions): Promise<ExcelHost> {
  const suite = await startOfficeHosts(options);
  const host = await suite.open(options);
  return {
    ...host,
    get frame() {
      return host.frame;
    },
    async close() {
      await host.close();
      await suite.close();
    },
  };
}

async function launch(): Promise<Browser> {
  const executablePath = browserPath();
  if (executablePath === null) throw new Error('no Chromium: set CHROMIUM_PATH');
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({
    executablePath,
    args: [
      ...asRoot,
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

async function newPage(browser: Browser, origin: string, locale: string, strays: string[]): Promise<Page> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale });
  await keepInside(context, origin, strays);
  const page = await context.newPage();
  await page.goto(`${origin}/host.html`);
  return page;
}

async function openHost(
  page: Page,
  origin: string,
  { grids, requirements = { ExcelApi: '1.15' }, locale = 'zh-CN', ...rest }: HostOptions,
  release: () => void,
): Promise<ExcelHost> {
  const options: PageOptions = { ...rest, grids: toWire(grids), requirements, locale, addin: `${origin}/addin.html` };
  // as text: objects take a page a hundred times as long
  await page.evaluate((given) => window.hostPage.open(JSON.parse(given) as PageOptions), JSON.stringify(options));
  let frame = await addinIn(page);
  return {
    page,
    get frame() {
      return frame;
    },
    run: (work, argument) => runIn(frame, work, argument),
    grids: async () =>
      fromWire(JSON.parse(await page.evaluate(() => JSON.stringify(window.hostPage.grids()))) as readonly WireGrid[]),
    cell: (sheet, address) => page.evaluate(([s, a]) => window.hostPage.cell(s!, a!), [sheet, address]),
    counters: () => page.evaluate(() => window.hostPage.counters()),
    missing: () => page.evaluate(() => window.hostPage.missing()),
    behave: (behaviour) => page.evaluate((given) => window.hostPage.setBehaviour(given), behaviour),
    type: (sheet, address, text) =>
      page.evaluate(([s, a, t]) => window.hostPage.host.person.type(s!, a!, t!), [sheet, address, text]),
    select: (sheet, address) => page.evaluate(([s, a]) => window.hostPage.host.person.select(s!, a!), [sheet, address]),
    async reload() {
      await page.evaluate(() => window.hostPage.reload());
      frame = await addinIn(page);
    },
    async close() {
      await page.evaluate(() => window.hostPage.close());
      release();
    },
  };
}

/** Whatever would go elsewhere is stopped and remembered. */
async function keepInside(context: BrowserContext, origin: string, strays: string[]): Promise<void> {
  const isInside = (url: URL): boolean => url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:';
  await context.route(
    (url) => !isInside(url),
    (route) => {
      strays.push(route.request().url());
      return route.abort();
    },
  );
}

async function addinIn(page: Page): Promise<Frame> {
  const handle = await page.waitForSelector('#slot iframe', { state: 'attached' });
  const frame = await handle.contentFrame();
  if (!frame) throw new Error('the add-in has no frame');
  await frame.waitForFunction(() => 'Office' in window && 'Excel' in window, undefined, { timeout: 20_000 });
  await frame.evaluate(() => Office.onReady());
  return frame;
}

type Outcome<R> =
  | { readonly value: R }
  | { readonly error: { readonly message: string; readonly code?: unknown; readonly debugInfo?: unknown } };

async function runIn<R, A>(frame: Frame, work: (argument: A) => R | Promise<R>, argument: A | undefined): Promise<R> {
  // Errors lose their fields on the way out of a page: they travel as data.
  const script = `async (argument) => {
    try { return { value: await (${work.toString()})(argument) }; }
    catch (error) { return { error: { message: String(error && error.message), code: error && error.code, debugInfo: error && error.debugInfo } }; }
  }`;
  const outcome = (await frame.evaluate(`(${script})(${JSON.stringify(argument) ?? 'undefined'})`)) as Outcome<R>;
  if ('error' in outcome) throw Object.assign(new Error(outcome.error.message), outcome.error);
  return outcome.value;
}
