import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { axeFinds } from '../support/axe.js';
import { openBrowser, openPage } from '../support/browser.js';
import { serveSite, type SiteServer } from '../support/site-server.js';

jest.setTimeout(120_000);

const SITE = join('dist', 'site');
/** What issue and design allow the first look of the pane, without office.js. */
const MOST_BYTES = 200 * 1024;

let browser: Browser;
let site: SiteServer;

beforeAll(async () => {
  [site, browser] = await Promise.all([serveSite(SITE), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

function read(name: string): string {
  return readFileSync(join(SITE, name), 'utf8');
}

describe('the site that the build makes', () => {
  test('the pane’s first JavaScript is at most 200 KB gzipped, without office.js', () => {
    const scripts = [...read('taskpane.html').matchAll(/<script[^>]*src="([^"]+)"/g)].map((each) => each[1]!);
    const own = scripts.filter((each) => !each.startsWith('office-js/'));
    expect(own.length).toBeGreaterThanOrEqual(2);
    const bytes = own.reduce((sum, each) => sum + gzipSync(readFileSync(join(SITE, each))).length, 0);
    console.log(`first JavaScript of the pane: ${Math.round(bytes / 1024)} KB gzipped (${own.join(', ')})`);
    expect(bytes).toBeLessThan(MOST_BYTES);
  });

  test('it has Excel’s part of office.js and no telemetry', () => {
    const files = readdirSync(join(SITE, 'office-js'), { recursive: true }).map(String);
    expect(files.sort()).toEqual([
      'en-us',
      'en-us/office_strings.js',
      'excel-mac-16.00.js',
      'excel-web-16.00.js',
      'excel-win32-16.01.js',
      'o15apptofilemappingtable.js',
      'office.js',
      'zh-cn',
      'zh-cn/office_strings.js',
    ]);
  });

  test('every shipped pack is in it, and listed', () => {
    const shipped = readdirSync('assets/packs').map((name) => name.replace('.json', ''));
    expect(JSON.parse(read('assets/packs/index.json'))).toEqual(shipped.sort());
    for (const id of shipped)
      expect(read(`assets/packs/${id}.json`)).toBe(readFileSync(`assets/packs/${id}.json`, 'utf8'));
  });

  test('no page allows itself scripts or styles of any other origin, or written into it', () => {
    for (const page of ['taskpane.html', 'old.html']) {
      const policy = /Content-Security-Policy" content="([^"]+)"/.exec(read(page))?.[1] ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(read(page)).not.toMatch(/<script(?![^>]*\bsrc=)/);
      expect(read(page)).not.toMatch(/\bstyle=|<style/);
      expect(read(page)).not.toContain('{{');
    }
  });
});

describe('the pane’s page, opened where there is no Excel', () => {
  test('it says so, and points to the workbench', async () => {
    const { page, strays, errors } = await openPage(browser, site.origin, 'light');
    await page.goto(`${site.origin}/taskpane.html`);
    await page.waitForSelector('text=请在 Excel 中打开核报', { timeout: 30_000 });
    expect(await page.locator('a').first().getAttribute('href')).toBe('workbench.html');
    await page.screenshot({ path: join('out', 'pane', 'outside.png') });
    expect(await axeFinds(page)).toEqual([]);
    expect({ strays, errors }).toEqual({ strays: [], errors: [] });
    await page.context().close();
  });

  test('an old WebView, which lacks what the pane needs, is sent to a page of plain words', async () => {
    const { page, strays } = await openPage(browser, site.origin, 'light');
    await page.addInitScript(() => Reflect.deleteProperty(Object, 'hasOwn'));
    await page.goto(`${site.origin}/taskpane.html`);
    await page.waitForURL(/old\.html/);
    await page.waitForSelector(`text=${site.origin}/filing.html`);
    await page.screenshot({ path: join('out', 'pane', 'old.png') });
    expect(await axeFinds(page)).toEqual([]);
    expect(strays).toEqual([]);
    await page.context().close();
  });

  test.each(['old-check.js', 'old-address.js'])('%s is ES5, as it says', (name) => {
    const code = read(`assets/${name}`);
    expect(code).not.toMatch(/=>|\b(let|const|class|async|await|import|export)\b|`|\?\.|\.\.\./);
    expect(existsSync(join('src/entry/taskpane', name))).toBe(true);
  });
});
