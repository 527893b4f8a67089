import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import type { BrowserContextOptions } from 'playwright-core';
import type { ReviewJson } from '../../src/app/view/review-json.js';
import { axeFinds } from '../support/axe.js';
import { hebao } from '../support/cli.js';
import { startTemplates, type TemplatesSuite } from '../support/templates-page.js';

let suite: TemplatesSuite;

beforeAll(async () => {
  suite = await startTemplates();
}, 60_000);

afterAll(() => suite.close());

interface Manifest {
  readonly schema: string;
  readonly pack: { readonly id: string };
  readonly files: readonly {
    readonly file: string;
    readonly digest: string;
    readonly org: { readonly code: string; readonly name: string };
  }[];
}

test('the 18 counties of a city, out of the national list, in one zip; the command line opens what came out', async () => {
  const desk = await suite.open();
  const { page } = desk;
  await page
    .getByLabel('指标体系', { exact: true })
    .first()
    .selectOption({ label: '兴国县“十四五”民政事业主要发展指标' });
  await page.getByLabel('报告期').selectOption({ label: '2025年' });
  await page.getByRole('radio', { name: '全国行政区划' }).check();
  await desk.row('江西省').waitFor();
  await page.getByRole('searchbox', { name: '按名称或代码查找' }).fill('赣州');
  await desk.row('赣州市').click();
  await page.getByText('已选 18 个单位').waitFor();
  await page.getByText('章贡区 1 / 18').waitFor();
  expect(await page.getByRole('region', { name: /工作表/ }).textContent()).toContain('章贡区');
  const zip = unzipSync(readFileSync(await desk.download('下发 18 份')));
  await page.locator('.fui-MessageBar').getByText('已生成 18 份模板').waitFor();
  const manifest = JSON.parse(Buffer.from(zip['manifest.json']!).toString()) as Manifest;
  expect(manifest).toMatchObject({ schema: 'hebao.templates/1', pack: { id: 'xingguo-14fyp' } });
  expect(Object.keys(zip).sort()).toEqual([...manifest.files.map(({ file }) => file), 'manifest.json'].sort());
  for (const { file, digest } of manifest.files)
    expect(`sha256:${createHash('sha256').update(zip[file]!).digest('hex')}`).toBe(digest);
  const xingguo = manifest.files.find(({ org }) => org.code === '360732')!;
  const folder = mkdtempSync(join(tmpdir(), 'hebao-zip-'));
  writeFileSync(join(folder, xingguo.file), zip[xingguo.file]!);
  const { stdout } = hebao(['check', join(folder, xingguo.file), '--json']);
  const [checked] = (JSON.parse(stdout) as ReviewJson).files;
  expect(checked).toMatchObject({ org: { code: '360732', name: '兴国县' }, period: '2025' });
  const codes = new Set(checked!.findings.map(({ code }) => code));
  expect([...codes].filter((code) => /^(?:file|form)\./.test(code) && code !== 'form.unsigned')).toEqual([]);
  rmSync(folder, { recursive: true });
  expect(desk.strays).toEqual([]);
  expect(desk.complaints).toEqual([]);
  await desk.close();
}, 120_000);

test('a list of one’s own is opened, what is wrong in it is said, and many can be cancelled', async () => {
  const desk = await suite.open();
  const { page } = desk;
  await page.getByRole('radio', { name: '单位清单' }).check();
  const open = async (text: string): Promise<void> => {
    const buffer = Buffer.from(text);
    await page.locator('input[type=file]').nth(1).setInputFiles({ name: '单位.csv', mimeType: 'text/csv', buffer });
  };
  await open('代码,名称\n360702,章贡区\n,无码县\n');
  await page.locator('.fui-MessageBar').getByText('[单位 第3行 代码]').waitFor();
  await page.getByText('已选 1 个单位').waitFor();
  const many = Array.from({ length: 1_500 }, (_, place) => `X${place},示例${place}县`);
  await open(['代码,名称', ...many].join('\n'));
  await page.getByText('已选 1500 个单位').waitFor();
  await page.getByRole('button', { name: '下发 1500 份' }).click();
  await page.getByText(/^[1-9]\d* \/ 1500$/).waitFor();
  // the page answers while it works: another sheet of paper is looked at
  await page.getByRole('button', { name: '下一个单位' }).click();
  await page.getByText('示例1县 2 / 1500').waitFor();
  await page.getByRole('button', { name: '取消' }).click();
  await page.locator('.fui-MessageBar').getByText('已取消').waitFor();
  expect(desk.complaints).toEqual([]);
  await desk.close();
}, 120_000);

test('with the keyboard alone: a county is found, chosen and made; in English', async () => {
  const desk = await suite.open({}, '?lang=en');
  const { page } = desk;
  await page.getByRole('radio', { name: 'The pack' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.getByRole('treeitem', { name: /^北京市/ }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('兴国县');
  await desk.row('兴国县').waitFor();
  await page.getByRole('treeitem').first().focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'Space']) await page.keyboard.press(key);
  expect(await desk.row('兴国县').getAttribute('aria-checked')).toBe('true');
  expect(await desk.row('江西省').getAttribute('aria-checked')).toBe('mixed');
  await page.getByRole('button', { name: 'Make 1', exact: true }).focus();
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toMatch(/\.zip$/);
  expect(desk.complaints).toEqual([]);
  await desk.close();
}, 60_000);

const LOOKS: readonly { readonly look: string; readonly options: BrowserContextOptions }[] = [
  { look: 'light', options: { colorScheme: 'light' } },
  { look: 'dark', options: { colorScheme: 'dark' } },
  { look: 'forced colours', options: { colorScheme: 'dark', forcedColors: 'active' } },
];

describe.each(LOOKS)('$look', ({ options }) => {
  test.each([1360, 768])(
    'axe finds nothing at %i pixels, and nothing is cut off',
    async (width) => {
      const desk = await suite.open({ ...options, viewport: { width, height: 820 } });
      const { page } = desk;
      await page.getByRole('radio', { name: '全国行政区划' }).check();
      await desk.row('江西省').click();
      await page.getByText('已选 100 个单位').waitFor();
      expect(await axeFinds(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      expect(desk.complaints).toEqual([]);
      await desk.close();
    },
    60_000,
  );
});
