import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { startWorkbenches } from '../support/workbench.js';

const FOLDER = join('out', 'pictures');

test('the picture of the README can be taken', async () => {
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
