import { describe, expect, test } from '@jest/globals';
import type { BrowserContextOptions } from 'playwright-core';
import { axeFinds } from '../support/axe.js';
import { workbenches } from '../support/stories.js';

const suite = workbenches();

const LOOKS: readonly { readonly look: string; readonly options: BrowserContextOptions }[] = [
  { look: 'light', options: { colorScheme: 'light' } },
  { look: 'dark', options: { colorScheme: 'dark' } },
  { look: 'forced colours', options: { colorScheme: 'dark', forcedColors: 'active' } },
];

describe.each(LOOKS)('$look', ({ options }) => {
  test.each([1360, 320])(
    'axe finds nothing in page and pane at %i pixels',
    async (width) => {
      const bench = await suite().open({ ...options, viewport: { width, height: 820 } });
      await bench.pane.getByRole('button', { name: '审核', exact: true }).click();
      await bench.pane.getByRole('group', { name: '按类别筛选' }).waitFor();
      expect(await axeFinds(bench.page)).toEqual([]);
      expect(bench.complaints).toEqual([]);
      await bench.close();
    },
    60_000,
  );
});

test('a return is checked, a cell is found, mended and undone with the keyboard alone', async () => {
  const bench = await suite().open();
  const { page } = bench;
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  // from the grid to the pane and its first button
  await press('F6');
  await bench.go('B6');
  await press('ArrowRight', 'Tab', 'ArrowDown');
  expect(await bench.active()).toBe('D7');
  await press('Control+Home', 'F6');
  const focused = page.frames().find((frame) => frame.url().endsWith('taskpane.html'))!;
  // the pane is asked to take the keyboard; a Tab before it has would go on past it
  await focused.waitForFunction(() => document.hasFocus() && document.activeElement !== document.body);
  // office.js walks the pane by itself and answers when it likes: each step waits until the keyboard has got somewhere, or has left
  const walkTo = async (isThere: (element: Element | null) => boolean): Promise<void> => {
    for (let step = 0; step < 80; step += 1) {
      const there = await focused.evaluate(`(${String(isThere)})(document.activeElement)`);
      if (there) return;
      const before = await focused.evaluateHandle(() => document.activeElement);
      await press('Tab');
      const moved = (element: Element | null) => document.activeElement !== element || !document.hasFocus();
      await focused.waitForFunction(moved, before, { timeout: 20_000 });
    }
    throw new Error('the keyboard never got there');
  };
  await walkTo((element) => element?.textContent === '审核');
  await press('Enter');
  await bench.pane.getByRole('group', { name: '按类别筛选' }).waitFor();
  await bench.pane.getByRole('row').first().waitFor();
  await walkTo((element) => element?.getAttribute('role') === 'row');
  await press('Home', 'Enter');
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[aria-label="名称框"]')?.value === 'H6');
  await press('f');
  await bench.pane.locator('.fui-MessageBarBody').getByText('已修正 1 格。').waitFor();
  expect(await bench.cell('H6').textContent()).toBe('71.26');
  await bench.go('H6');
  await press('Control+z');
  await page.getByRole('gridcell', { name: 'H6 71.26％' }).waitFor();
  await page.keyboard.type('72.5');
  await press('Escape');
  expect(await bench.cell('H6').textContent()).toBe('71.26％');
  await bench.close();
}, 120_000);
