import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { FindingItem, PaneScreen, PaneView } from '../../src/app/view/pane/pane-view.js';
import { axeFinds } from '../support/axe.js';
import { openBrowser, openPage, type Look, type WatchedPage } from '../support/browser.js';
import { buildPanePage } from '../support/pane-page.js';
import { manyFindings, paneView } from '../support/pane-views.js';
import { serveSite, type SiteServer } from '../support/site-server.js';

jest.setTimeout(120_000);

const PICTURES = join('out', 'pane');
const SCREENS: readonly PaneScreen[] = [
  'findings',
  'recognised',
  'fixes',
  'fill',
  'figures',
  'explain',
  'submit',
  'receipt',
];

let browser: Browser;
let site: SiteServer;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  const folder = await buildPanePage(join('out', 'pane-page'));
  [site, browser] = await Promise.all([serveSite(folder), openBrowser()]);
});

afterAll(async () => {
  await browser?.close();
  await site?.close();
});

async function open(look: Look): Promise<WatchedPage> {
  const watched = await openPage(browser, site.origin, look);
  await watched.page.goto(`${site.origin}/index.html`);
  await watched.page.waitForFunction(() => (globalThis as unknown as Drawn).pane.ready);
  return watched;
}

interface Drawn {
  readonly pane: {
    readonly ready?: true;
    readonly calls: (readonly unknown[])[];
    readonly violations: readonly string[];
    show(view: PaneView): void;
  };
}

function show(page: Page, view: PaneView): Promise<void> {
  return page.evaluate((next) => (globalThis as unknown as Drawn).pane.show(next), view);
}

/** What was asked of the pane since the last look, but for the walking itself. */
function asked(page: Page): Promise<readonly unknown[]> {
  return page.evaluate(() =>
    (globalThis as unknown as Drawn).pane.calls.splice(0).filter(([name]) => name !== 'select'),
  );
}

/** The place of the row that has the focus. */
function focused(page: Page): Promise<string | null> {
  return page.evaluate(
    () => document.activeElement?.getAttribute('data-key') ?? document.activeElement?.textContent ?? null,
  );
}

describe.each(['light', 'dark', 'contrast'] as const)('every screen, 320 px wide, %s', (look) => {
  test.each(['zh', 'en'] as const)(
    'in %s: axe finds nothing, nothing scrolls sideways, nothing leaves the site',
    async (lang) => {
      const { page, strays, errors } = await open(look);
      const found: string[] = [];
      for (const screen of SCREENS) {
        await show(page, paneView(screen, lang));
        await page.waitForTimeout(60);
        await page.screenshot({ path: join(PICTURES, `${screen}-${look}-${lang}.png`) });
        // the colours are the same in both languages
        const finds = lang === 'zh' || look === 'light' ? await axeFinds(page) : [];
        found.push(...finds.map((each) => `${screen}: ${each}`));
        const wide = await page.evaluate(() =>
          [...document.querySelectorAll('*')]
            .filter((each) => each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1)
            .filter((each) => getComputedStyle(each).overflowX !== 'visible' || each === document.documentElement)
            .map((each) => `${each.tagName} ${each.className}`.slice(0, 80)),
        );
        found.push(...wide.map((each) => `${screen} is too wide: ${each}`));
      }
      expect(found).toEqual([]);
      expect([...strays, ...errors]).toEqual([]);
      expect(await page.evaluate(() => (globalThis as unknown as Drawn).pane.violations)).toEqual([]);
      await page.context().close();
    },
  );
});

describe('by keyboard alone', () => {
  test('the findings are walked with ↑↓, gone to with Enter, fixed with F, explained with E', async () => {
    const { page, errors } = await open('light');
    await show(page, paneView('findings', 'zh'));
    await page.focus('[role="row"][tabindex="0"]');
    expect(await focused(page)).toBe('cell.text-number|main|05|actual|');
    await page.keyboard.press('Enter');
    await page.keyboard.press('f');
    for (let down = 0; down < 3; down += 1) await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe('target.unmet|main|11|actual|');
    await page.keyboard.press('f'); // nothing certain here: nothing happens
    await page.keyboard.press('E');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await asked(page)).toEqual([
      ['show', { sheet: 'Sheet1', row: 11, column: 5 }],
      ['mend', 'cell.text-number|main|05|actual|'],
      ['explain', ['target.unmet|main|11|actual|']],
      ['show', { sheet: 'Sheet1', row: 23, column: 5 }],
    ]);
    expect(errors).toEqual([]);
    await page.context().close();
  });

  test('the Tab key stops at every control once, and once at the list and its row’s own buttons', async () => {
    const { page } = await open('light');
    await show(page, paneView('findings', 'zh'));
    const stops: (string | null)[] = [];
    for (let stop = 0; stop < 14; stop += 1) {
      await page.keyboard.press('Tab');
      stops.push(
        await page.evaluate(
          () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null,
        ),
      );
    }
    expect(stops.map((each) => each?.slice(0, 6))).toEqual([
      '更多',
      '“十四五”主',
      '审核',
      '计算完成情况',
      '上报',
      '强制3',
      '准强制1',
      '核实5',
      '提示0',
      '批量修正格式',
      expect.stringContaining('F12'),
      '定位',
      '修正格式',
      '18 达标 ',
    ]);
    await page.context().close();
  });

  test('a screen is opened, worked and left: the focus is where it was', async () => {
    const { page } = await open('light');
    await show(page, paneView('findings', 'zh'));
    await page.focus('text=计算完成情况');
    await page.keyboard.press('Enter');
    expect(await asked(page)).toEqual([['open', 'fill']]);
    await show(page, paneView('fill', 'zh'));
    expect(await focused(page)).toBe('计算完成情况');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page.focus('[role="row"][tabindex="0"]:visible >> nth=-1');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.keyboard.press('Escape');
    expect(await asked(page)).toEqual([
      ['choose', 'c1', false],
      ['open', 'findings'],
    ]);
    await show(page, paneView('findings', 'zh'));
    expect(await page.evaluate(() => [document.activeElement?.tagName, document.activeElement?.textContent])).toEqual([
      'BUTTON',
      '计算完成情况',
    ]);
    await page.context().close();
  });

  test('the menu opens, chooses and closes, and axe finds nothing in it nor in the help', async () => {
    const { page, errors } = await open('light');
    await show(page, paneView('findings', 'zh'));
    await page.focus('[aria-label="更多"]');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role="menu"]');
    await page.screenshot({ path: join(PICTURES, 'menu.png') });
    // a menu lies over the page, outside its landmarks
    expect(await axeFinds(page, ['region'])).toEqual([]);
    await page.keyboard.press('Enter');
    expect(await asked(page)).toEqual([['speak', 'en']]);
    await page.focus('[aria-label="更多"]');
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[role="dialog"]');
    await page.waitForTimeout(400);
    await page.screenshot({ path: join(PICTURES, 'help.png') });
    expect(await axeFinds(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.waitForSelector('[role="dialog"]', { state: 'detached' });
    expect(errors).toEqual([]);
    await page.context().close();
  });
});

describe('nothing jumps', () => {
  const fresh = (lang: 'zh', items: readonly FindingItem[], selected: string | null) => {
    const view = paneView('findings', lang);
    return { ...view, findings: { ...view.findings!, items, selected } };
  };
  /** How far below the top of the list a row stands, in pixels. */
  const depth = (page: Page, key: string) =>
    page.evaluate((wanted) => {
      const row = [...document.querySelectorAll('[data-key]')].find(
        (each) => each.getAttribute('data-key') === wanted,
      )!;
      return Math.round(row.getBoundingClientRect().top - row.closest('[role="grid"]')!.getBoundingClientRect().top);
    }, key);

  test('3,000 findings are walked to the end, and only those in sight are drawn', async () => {
    const { page } = await open('light');
    const items = manyFindings(3000);
    await show(page, fresh('zh', items, null));
    await page.focus('[role="row"][tabindex="0"]');
    await page.keyboard.press('End');
    expect(await focused(page)).toBe(items.at(-1)!.key);
    await page.waitForTimeout(200);
    const box = await page.locator('[role="row"][tabindex="0"]').boundingBox();
    expect(box!.y + box!.height).toBeLessThanOrEqual(641);
    expect(await page.locator('[role="row"]').count()).toBeLessThan(40);
    const frames = await page.evaluate(async () => {
      const list = document.querySelector('[role="grid"]')!;
      const times: number[] = [];
      for (let step = 0; step < 40; step += 1) {
        list.scrollTop = step * 3000;
        const begun = performance.now();
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        times.push(performance.now() - begun);
      }
      return times.sort((a, b) => a - b);
    });
    console.log(
      `3,000 findings: a jump is drawn in ${Math.round(frames[20]!)} ms (median), ${Math.round(frames[39]!)} ms at most`,
    );
    await page.context().close();
  });

  test('a re-check keeps the chosen row where it is in sight, and the keyboard in it', async () => {
    const { page } = await open('light');
    const items = manyFindings(300);
    await show(page, fresh('zh', items, null));
    await page.focus('[role="row"][tabindex="0"]');
    for (let down = 0; down < 60; down += 1) await page.keyboard.press('ArrowDown');
    await page.waitForTimeout(150);
    const chosen = items[60]!.key;
    const before = await depth(page, chosen);
    // ten above it are settled, others change their words
    const rest = items.slice(10).map((each, nth) => (nth % 4 === 0 ? { ...each, text: `${each.text}（已改）` } : each));
    await show(page, fresh('zh', rest, chosen));
    await page.waitForTimeout(150);
    expect(Math.abs((await depth(page, chosen)) - before)).toBeLessThanOrEqual(2);
    expect(await focused(page)).toBe(chosen);
    await page.context().close();
  });

  test('when the row one stands on is settled, the next one takes its place and the keyboard', async () => {
    const { page } = await open('light');
    const items = manyFindings(30);
    await show(page, fresh('zh', items, null));
    await page.focus('[role="row"][tabindex="0"]');
    for (let down = 0; down < 4; down += 1) await page.keyboard.press('ArrowDown');
    await show(page, fresh('zh', [...items.slice(0, 4), ...items.slice(5)], null));
    await page.waitForTimeout(50);
    expect(await focused(page)).toBe(items[5]!.key);
    await page.context().close();
  });

  test('work that is under way takes no room from the list, nor the focus from its button', async () => {
    const { page } = await open('light');
    const view = paneView('findings', 'zh');
    await show(page, view);
    await page.focus('text=审核 >> nth=0');
    const tops = () =>
      page.evaluate(() => document.querySelector('[role="grid"]')!.getBoundingClientRect().toJSON() as DOMRect);
    const before = await tops();
    const busy = { label: '正在审核…', done: 37, all: 120, cancellable: true };
    await show(page, { ...view, busy, steps: view.steps.map((each) => ({ ...each, enabled: false })) });
    expect(await tops()).toEqual(before);
    await page.screenshot({ path: join(PICTURES, 'busy.png') });
    expect(await axeFinds(page)).toEqual([]);
    expect(await focused(page)).toBe('审核');
    await show(page, {
      ...view,
      notice: { intent: 'success', text: '已写入 24 格。', action: { label: '撤销本次写入', does: 'undo' } },
    });
    expect((await tops()).top).toBe(before.top);
    await page.screenshot({ path: join(PICTURES, 'notice.png') });
    expect(await axeFinds(page)).toEqual([]);
    expect(await page.locator('[role="status"]').textContent()).toContain('已写入 24 格。');
    await page.click('text=撤销本次写入');
    expect(await asked(page)).toEqual([['undo']]);
    await page.context().close();
  });

  test('half as high and twice as large, everything can still be reached', async () => {
    const { page } = await open('light');
    await page.setViewportSize({ width: 320, height: 320 });
    await show(page, paneView('findings', 'zh'));
    await page.screenshot({ path: join(PICTURES, 'low.png') });
    await page.locator('text=18 达标').scrollIntoViewIfNeeded();
    expect(await page.locator('text=18 达标').isVisible()).toBe(true);
    await page.context().close();
  });
});

test('the receipt prints on paper, without the buttons', async () => {
  const { page } = await open('light');
  await show(page, paneView('receipt', 'zh'));
  await page.emulateMedia({ media: 'print' });
  await page.screenshot({ path: join(PICTURES, 'print.png') });
  expect(await page.locator('text=打印回执').isVisible()).toBe(false);
  expect(await page.locator('text=7F3A-91C2-0B6E-55D8').isVisible()).toBe(true);
  await page.context().close();
});
