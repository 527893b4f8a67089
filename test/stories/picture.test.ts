import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { startDesk } from '../support/desk-page.js';
import { startWorkbenches } from '../support/workbench.js';

const FOLDER = join('out', 'pictures');

test('the picture of the workbench can be taken', async () => {
  const suite = await startWorkbenches();
  const bench = await suite.open({ viewport: { width: 1400, height: 800 } });
  const { page, pane } = bench;
  await pane.getByRole('button', { name: '审核', exact: true }).click();
  await pane.getByRole('button', { name: '定位' }).first().waitFor();
  await pane.getByRole('button', { name: '定位' }).nth(1).click();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('[aria-label="名称框"]')?.value === 'H12');
  mkdirSync(FOLDER, { recursive: true });
  const picture = await page.screenshot({ path: join(FOLDER, 'workbench.png') });
  expect(picture.length).toBeGreaterThan(50_000);
  await suite.close();
}, 60_000);

test('the picture of the desk can be taken', async () => {
  const suite = await startDesk();
  const { page, row } = await suite.openSamples({ viewport: { width: 1400, height: 800 } });
  await page.getByRole('button', { name: '关闭' }).click();
  await page.getByRole('searchbox', { name: /查找/ }).fill('石城');
  await row('石城县').click();
  await page.getByRole('grid', { name: '问题' }).waitFor();
  for (const key of ['n', 'n']) await page.keyboard.press(key);
  await page.getByRole('gridcell', { selected: true }).last().waitFor();
  mkdirSync(FOLDER, { recursive: true });
  const picture = await page.screenshot({ path: join(FOLDER, 'desk.png') });
  expect(picture.length).toBeGreaterThan(50_000);
  await suite.close();
}, 240_000);
