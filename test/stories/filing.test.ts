import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { BrowserContextOptions } from 'playwright-core';
import type { ReviewJson } from '../../src/app/view/review-json.js';
import { axeFinds } from '../support/axe.js';
import { hebao } from '../support/cli.js';
import { startFiling, type FilingSuite, type OpenFilingPage } from '../support/filing-page.js';

const SLIPS = 'assets/samples/xingguo-2023-slips.xlsx';

let suite: FilingSuite;
let folder: string;

beforeAll(async () => {
  suite = await startFiling();
  folder = mkdtempSync(join(tmpdir(), 'hebao-filed-'));
}, 60_000);

afterAll(async () => {
  await suite.close();
  rmSync(folder, { recursive: true });
});

/** What the sample's slips should have been, typed in by a person. */
const CORRECTIONS: readonly (readonly [cell: string, text: string])[] = [
  ['C14', '%'],
  ['H17', '28.5'],
  ['H20', '0.08'],
  ['D21', '80'],
  ['H24', '55'],
  ['H28', '100'],
  ['H13', '98'],
  ['H16', '0.0058'],
  ['I25', ''],
];

async function noticed({ pane }: OpenFilingPage, text: string | RegExp): Promise<void> {
  await pane.locator('.fui-MessageBarBody').getByText(text).waitFor();
}

async function type({ page, go }: OpenFilingPage, address: string, text: string): Promise<void> {
  await go(address);
  const bar = page.getByRole('textbox', { name: `单元格内容 ${address}` });
  await bar.fill(text);
  await bar.press('Enter');
  await page.getByRole('status').getByText(`${address} 已写入`).waitFor();
}

/** Answers every query that still blocks. */
async function explainAll(desk: OpenFilingPage): Promise<void> {
  const { pane } = desk;
  const open = pane.getByRole('listitem').getByRole('button');
  for (let left = await open.count(); left > 0; left = await open.count()) {
    await open.first().click();
    await pane.getByLabel('依据（文号、台账）').fill('县民政局年报台账 2023-12 第 3 页');
    await pane.getByLabel('说明', { exact: true }).fill('已与乡镇台账逐项核对，数据属实，年内新增设施投入使用所致。');
    await pane.getByRole('button', { name: '保存', exact: true }).click();
    await noticed(desk, /^核实说明已保存/);
  }
}

test('a return is checked, mended, filled, explained, handed in and saved; the command line finds it clean', async () => {
  const desk = await suite.open();
  const { page, pane } = desk;
  const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: true });
  await desk.pick(SLIPS);
  await page.getByText('未改', { exact: true }).waitFor();
  for (const [address, text] of CORRECTIONS) await type(desk, address, text);
  await page.getByText('已改，未保存').waitFor();
  await button('审核').click();
  await button(/^批量修正格式/).click();
  await button(/^写入/).click();
  await noticed(desk, /^已修正/);
  expect(await (await desk.go('H6')).textContent()).toBe('71.26');
  await button('计算完成情况').click();
  await button(/^写入/).click();
  await noticed(desk, /^已写入/);
  expect(await (await desk.go('I6')).textContent()).not.toBe('');
  await button('上报').click();
  await pane.locator('[data-subpage]').waitFor();
  await explainAll(desk);
  await button('上报').click();
  await pane.getByText('校验码').first().waitFor();
  const file = await desk.save();
  expect(basename(file)).toMatch(/^360732_兴国县_2023_.+_v1\.xlsx$/);
  const { stdout, status } = hebao(['check', file, '--for-submission', '--json']);
  expect(status).toBe(0);
  const [checked] = (JSON.parse(stdout) as ReviewJson).files;
  expect(checked!.summary).toMatchObject({ error: 0, blocked: false });
  expect(checked!.findings.filter(({ code }) => code.startsWith('stamp.'))).toEqual([]);
  const [before, after] = [unzipSync(readFileSync(SLIPS)), unzipSync(readFileSync(file))];
  const differing = Object.keys(before).filter((part) => Buffer.compare(before[part]!, after[part] ?? Buffer.of()));
  expect(differing.filter((part) => !/worksheets\/|styles|workbook\.xml|Content_Types|rels$/.test(part))).toEqual([]);
  expect(Object.keys(before).length - differing.length).toBeGreaterThan(3);
  expect([desk.strays, desk.complaints]).toEqual([[], []]);
  await desk.close();
}, 180_000);

test('a marked cell leads to its finding and a finding to its cell; what was written is undone to the byte', async () => {
  const desk = await suite.open();
  const { page, pane } = desk;
  await desk.pick(SLIPS);
  const before = await pane.getByRole('row', { selected: true }).getAttribute('data-key');
  await (await desk.go('H28')).click();
  const row = pane.getByRole('row', { selected: true });
  await row.getByText('H28', { exact: true }).waitFor();
  expect(await row.getAttribute('data-key')).not.toBe(before);
  await desk.go('A1');
  await row.getByRole('button', { name: '定位' }).click();
  expect(await desk.cell('H28').getAttribute('aria-selected')).toBe('true');
  await type(desk, 'H28', '100');
  await page.getByRole('button', { name: '撤销', exact: true }).click();
  await page.getByText('未改', { exact: true }).waitFor();
  const file = await desk.save();
  expect(basename(file)).toBe(basename(SLIPS));
  expect(Buffer.compare(readFileSync(file), readFileSync(SLIPS))).toBe(0);
  expect(desk.complaints).toEqual([]);
  await desk.close();
}, 60_000);

test('files that cannot be filed are told in words, and the open one stays', async () => {
  const desk = await suite.open();
  const { page } = desk;
  const hostile = join(folder, 'hostile.xlsx');
  writeFileSync(hostile, Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(2_000, 0xff)]));
  await page.locator('input[type=file]').setInputFiles(hostile);
  await page.getByRole('alert').getByText('hostile.xlsx 没有打开').waitFor();
  const text = join(folder, '台账.csv');
  writeFileSync(text, '指标,实际值\r\n覆盖率,96\r\n');
  await desk.page.locator('input[type=file]').setInputFiles(text);
  await page.getByRole('note').getByText('只能审核').waitFor();
  expect(await page.getByRole('button', { name: '保存…' }).isDisabled()).toBe(true);
  await page.locator('input[type=file]').first().setInputFiles(hostile);
  await page.getByRole('alert').getByText('原来打开的 台账.csv 没有变化').waitFor();
  expect(desk.complaints).toEqual([]);
  await desk.close();
}, 60_000);

test('unsaved changes are asked about', async () => {
  const desk = await suite.open();
  const { page } = desk;
  await desk.pick(SLIPS);
  await type(desk, 'H28', '100');
  const asked = page.waitForEvent('dialog').then((dialog) => dialog.dismiss());
  await page.close({ runBeforeUnload: true });
  await asked;
  await page.locator('input[type=file]').first().setInputFiles('assets/samples/xingguo-2023-clean.xlsx');
  await page.getByRole('alertdialog').getByRole('button', { name: '不打开' }).click();
  expect(await page.getByRole('alertdialog').count()).toBe(0);
  expect(await desk.cell('H28').textContent()).toBe('100');
  await desk.close();
}, 60_000);

test('with the keyboard alone: a cell is gone to, its finding mended, and saved', async () => {
  const desk = await suite.open({}, '?lang=en');
  const { page, pane } = desk;
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.getByRole('button', { name: 'Open the sample (with slips)' }).focus();
  await press('Enter');
  await desk.checked();
  const grid = page.getByRole('grid', { name: /^Sheet / });
  await grid.focus();
  for (let down = 0; down < 5; down += 1) await press('ArrowDown');
  for (let right = 0; right < 7; right += 1) await press('ArrowRight');
  expect(await desk.cell('H6').getAttribute('aria-selected')).toBe('true');
  await press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'row');
  await press('f');
  await pane
    .locator('.fui-MessageBarBody')
    .getByText(/1 cell/)
    .waitFor();
  expect(await desk.cell('H6').textContent()).toBe('71.26');
  // one stop of the Tab key: out of the grid, not through its cells
  await grid.focus();
  await press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('tab');
  // a figure typed on the sheet goes into the bar, and Enter writes it
  await grid.focus();
  await page.keyboard.type('72.5');
  await press('Enter');
  await page.getByRole('status').getByText('H6 was written').waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
  await page.getByRole('button', { name: 'Save…' }).focus();
  const [file] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
  expect(file.suggestedFilename()).toBe('xingguo-2023-slips-核报.xlsx');
  expect(desk.complaints).toEqual([]);
  await desk.close();
}, 60_000);

test('opened from a disk, without any server, a sample is checked', async () => {
  const desk = await suite.open({}, '', 'disk');
  await desk.page.getByRole('button', { name: '打开示例（有错）' }).click();
  await desk.checked();
  expect(await (await desk.go('H6')).textContent()).toBe('71.26％');
  expect(desk.complaints).toEqual([]);
  await desk.close();
}, 60_000);

test('without the network, once it was open, the page opens and checks', async () => {
  const desk = await suite.open();
  await desk.page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await desk.page.context().setOffline(true);
  await desk.page.reload();
  await desk.pick(SLIPS);
  expect(await (await desk.go('H6')).textContent()).toBe('71.26％');
  await desk.close();
}, 60_000);

const LOOKS: readonly { readonly look: string; readonly options: BrowserContextOptions }[] = [
  { look: 'light', options: { colorScheme: 'light' } },
  { look: 'dark', options: { colorScheme: 'dark' } },
  { look: 'forced colours', options: { colorScheme: 'dark', forcedColors: 'active' } },
];

describe.each(LOOKS)('$look', ({ options }) => {
  test.each([1360, 768, 320])(
    'axe finds nothing at %i pixels, before and after a file is open, and nothing is cut off',
    async (width) => {
      const desk = await suite.open({ ...options, viewport: { width, height: 820 } });
      const { page } = desk;
      expect(await axeFinds(page)).toEqual([]);
      await desk.pick(SLIPS);
      expect(await axeFinds(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      expect(desk.complaints).toEqual([]);
      await desk.close();
    },
    60_000,
  );
});
