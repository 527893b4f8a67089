import { afterEach, describe, expect, test } from '@jest/globals';
import type { Locator } from 'playwright-core';
import type { FileJson, ReviewJson } from '../../src/app/view/review-json.js';
import { hebao } from '../support/cli.js';
import { freshWorkbench } from '../support/stories.js';

const bench = freshWorkbench();

afterEach(() => expect(bench().complaints).toEqual([]));

/** What is the same everywhere: all but the file's name, its digest, and what a pane cannot see. */
function shared({ files: [file] }: ReviewJson): Partial<FileJson> {
  const { pack, org, period, tables, values, completion, findings } = file!;
  const seen = findings.filter(({ code }) => !code.startsWith('file.') && code !== 'cell.formula-stale');
  return { pack, org, period, tables, values, completion, findings: seen };
}

function onTheCommandLine(file: string): ReviewJson {
  return JSON.parse(hebao(['check', file, '--json']).stdout) as ReviewJson;
}

const button = (name: string | RegExp): Locator => bench().pane.getByRole('button', { name, exact: true });

async function check(): Promise<void> {
  await button('审核').click();
  await bench().pane.getByRole('group', { name: '按类别筛选' }).waitFor();
}

/** What the pane says of what was done. */
async function noticed(text: string | RegExp): Promise<void> {
  await bench().pane.locator('.fui-MessageBarBody').getByText(text).waitFor();
}

/** The row of a finding, walked to with the keys: only those in sight are drawn. */
async function finding(place: string): Promise<Locator> {
  const row = bench()
    .pane.getByRole('row')
    .filter({ has: bench().pane.getByText(place, { exact: true }) });
  await bench().pane.getByRole('row').first().focus();
  await bench().page.keyboard.press('Home');
  for (let step = 0; step < 60 && !(await row.first().isVisible()); step += 1)
    await bench().page.keyboard.press('ArrowDown');
  return row.first();
}

test('the sample is reviewed in the pane as on the command line', async () => {
  const begun = Date.now();
  await check();
  const took = Date.now() - begun;
  process.stdout.write(`from click to findings: ${took} ms\n`);
  const inPane = await bench().review();
  expect(inPane.files[0]!.summary.error).toBeGreaterThan(5);
  expect(shared(inPane)).toEqual(shared(onTheCommandLine('assets/samples/xingguo-2023-slips.xlsx')));
}, 60_000);

test('a finding leads to its cell, whatever else was selected', async () => {
  await bench().cell('A1').click();
  await check();
  await (await finding('H28')).getByRole('button', { name: '定位' }).click();
  await bench().page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('[aria-label="名称框"]')?.value === 'H28',
  );
  expect(await bench().cell('H28').getAttribute('aria-selected')).toBe('true');
  expect(await bench().cell('H28').isVisible()).toBe(true);
}, 60_000);

describe('formats', () => {
  test('one is mended, the rest are mended together after a look, and that is taken back', async () => {
    await check();
    await (await finding('H12')).getByRole('button', { name: '修正格式' }).click();
    await noticed('已修正 1 格。');
    await button(/^批量修正格式 3 处/).click();
    await bench().pane.getByText('0.0652', { exact: true }).waitFor();
    expect(await bench().shown('H18')).toBe('652人');
    await button('写入（3 格）').click();
    await noticed('已修正 3 格。');
    expect([await bench().shown('H6'), await bench().shown('H18'), await bench().shown('H22')]).toEqual([
      '71.26',
      '0.0652',
      '57.3',
    ]);
    await button('撤销本次写入').click();
    await noticed(/^已撤销/);
    expect(await bench().shown('H18')).toBe('652人');
  }, 60_000);
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
];

/** Answers every query that still blocks. */
async function explainAll(): Promise<void> {
  const { pane } = bench();
  const open = pane.getByRole('listitem').getByRole('button');
  for (let left = await open.count(); left > 0; left = await open.count()) {
    await open.first().click();
    await pane.getByLabel('依据（文号、台账）').fill('县民政局年报台账 2023-12 第 3 页');
    await pane.getByLabel('说明', { exact: true }).fill('已与乡镇台账逐项核对，数据属实，年内新增设施投入使用所致。');
    await button('保存').click();
    await noticed(/^核实说明已保存/);
  }
}

test('a return is mended, filled, explained, handed in and saved; the file is judged alike elsewhere', async () => {
  const { page, pane } = bench();
  await bench().go('H24');
  await page.getByRole('button', { name: '常规格式' }).click();
  for (const [cell, text] of CORRECTIONS) await bench().type(cell, text);
  await bench().go('I25');
  await page.keyboard.press('Delete');
  await check();
  await button(/^批量修正格式/).click();
  await button(/^写入/).click();
  await noticed(/^已修正/);

  await button('计算完成情况').click();
  await button(/^写入/).click();
  await noticed(/^已写入/);
  const filled = await bench().shown('I6');
  expect(filled).not.toBe('');
  await button('撤销本次写入').click();
  await noticed(/^已撤销/);
  expect(await bench().shown('I6')).toBe('');
  await button('计算完成情况').click();
  await button(/^写入/).click();
  await noticed(/^已写入/);
  expect(await bench().shown('I6')).toBe(filled);
  // the formula that was written works: another figure, another rate
  await bench().type('H6', '37.5');
  expect(await bench().shown('I6')).toBe('50.0');
  await page.keyboard.press('Control+z');
  expect(await bench().shown('I6')).toBe(filled);

  await check();
  await button('上报').click();
  await explainAll();
  await button('上报').click();
  await pane.getByText('校验码').first().waitFor();
  const before = await bench().review();
  const file = await bench().save();
  const after = onTheCommandLine(file);
  expect(after.files[0]!.summary).toMatchObject({ error: 0, blocked: false });
  expect(after.files[0]!.findings.map(({ code }) => code)).not.toContain('stamp.absent');
  expect(shared(before)).toEqual(shared(after));

  // what is changed behind the stamp is named
  await bench().page.locator('input[type=file]').setInputFiles(file);
  await pane.getByRole('button', { name: '审核', exact: true }).waitFor();
  await bench().type('H6', '99');
  const altered = onTheCommandLine(await bench().save());
  expect(altered.files[0]!.findings).toContainEqual(expect.objectContaining({ code: 'stamp.altered-after-check' }));
}, 120_000);
