import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

/** The browser of the tests: CHROMIUM_PATH, else Debian's. There is no run without it. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--font-render-hinting=none'] });
}

export type Look = 'light' | 'dark' | 'contrast';

const LOOKS: { readonly [L in Look]: BrowserContextOptions } = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { colorScheme: 'dark', forcedColors: 'active' },
};

export interface WatchedPage {
  readonly page: Page;
  /** Requests that left the site, and errors of the page: both should stay empty. */
  readonly strays: string[];
  readonly errors: string[];
}

/** A page as wide as Excel's pane, watched for what it must not do. */
export async function openPage(
  browser: Browser,
  origin: string,
  look: Look,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, ...LOOKS[look], ...options });
  const page = await context.newPage();
  const strays: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (asked !== origin && protocol !== 'data:') strays.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, strays, errors };
}
