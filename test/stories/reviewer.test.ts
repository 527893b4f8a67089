import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { BrowserContextOptions } from 'playwright-core';
import { axeFinds } from '../support/axe.js';
import { startDesk, type DeskSuite, type OpenDesk } from '../support/desk-page.js';

let suite: DeskSuite;
const TIME = 240_000;

beforeAll(async () => {
  suite = await startDesk();
}, 60_000);

afterAll(() => suite.close());

test('an empty desk says what to do next', async () => {
  const desk = await suite.open();
  await desk.page.getByRole('heading', { name: '把各县报表拖到这里' }).waitFor();
  await desk.page.locator('button:enabled', { hasText: '示例' }).waitFor();
  expect(await axeFinds(desk.page)).toEqual([]);
  expect(desk.complaints).toEqual([]);
  await desk.close();
}, 60_000);

describe('120 sample returns', () => {
  let desk: OpenDesk;

  beforeEach(async () => {
    desk = await suite.openSamples();
  }, TIME);

  afterEach(async () => {
    expect(desk.strays).toEqual([]);
    expect(desk.complaints).toEqual([]);
    await desk.close();
  });

  test(
    'who is missing, who is wrong; a return is opened, walked through by keys, commented on and sent back',
    async () => {
      const { page } = desk;
      await page.getByRole('button', { name: /^未报/ }).click();
      await desk.row('东湖区').waitFor();
      expect(await desk.row('西湖区').count()).toBe(0);
      await page.getByRole('button', { name: '取消筛选' }).click();
      await page.getByRole('searchbox', { name: /查找/ }).fill('石城');
      await desk.row('石城县').click();
      await page.getByRole('heading', { name: '石城县' }).waitFor();
      await page.getByRole('grid', { name: /^工作表/ }).waitFor();
      await page.keyboard.press('n');
      const chosen = page.getByRole('grid', { name: '问题' }).getByRole('row', { selected: true });
      await chosen.getByRole('button', { name: '写意见…' }).click();
      await page.getByRole('textbox', { name: /写审核意见/ }).fill('请核对正负号');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('button', { name: '退回（1条意见）' }).waitFor();
      // what is typed is text, not a command
      await page.getByRole('button', { name: /^审核意见/ }).click();
      await page.getByRole('textbox', { name: /写审核意见/ }).pressSequentially('jar');
      expect(await page.getByRole('dialog').count()).toBe(0);
      await page.getByRole('textbox', { name: /写审核意见/ }).fill('');
      await page.getByRole('heading', { name: '石城县' }).click();
      await page.keyboard.press('r');
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('dialog').getByRole('button', { name: '退回（1条意见）' }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(/石城县.*\.xlsx$/);
      await page.getByRole('button', { name: '改回待审' }).waitFor();
      await page.getByRole('button', { name: /^退回 1$/ }).waitFor();
    },
    TIME,
  );

  test(
    'with the keyboard: from the table into a clean return, accepted, and on to the next',
    async () => {
      const { page } = desk;
      await desk.row('西湖区').focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: '西湖区' }).waitFor();
      await page.keyboard.press('a');
      await page.getByRole('dialog').getByRole('button', { name: '审核通过' }).click();
      await page.getByRole('button', { name: /^通过 1$/ }).waitFor();
      await page.keyboard.press('j');
      await page.getByRole('heading', { name: '青云谱区' }).waitFor();
      await page.keyboard.press('Escape');
      await desk.row('西湖区').getByText('审核通过').waitFor();
      // a person whose keys come from speech turns those of one letter off
      await page.getByRole('button', { name: '更多' }).click();
      await page.getByRole('menuitem', { name: '使用说明' }).click();
      expect(await axeFinds(page)).toEqual([]);
      await page.getByRole('checkbox', { name: /单个字母/ }).uncheck();
      await page.getByRole('button', { name: '关闭' }).click();
      await desk.row('西湖区').click();
      await page.getByRole('heading', { name: '西湖区' }).waitFor();
      await page.keyboard.press('j');
      await page.keyboard.press('Escape');
      await desk.row('西湖区').waitFor();
      expect(await page.getByRole('row', { selected: true }).textContent()).toContain('西湖区');
    },
    TIME,
  );

  test(
    'a return is taken off the desk, and a case opened in the place of all: both are asked about first',
    async () => {
      const { page } = desk;
      const menu = async (item: string): Promise<void> => {
        await page.getByRole('button', { name: '更多' }).click();
        await page.getByRole('menuitem', { name: item }).click();
      };
      const dialog = page.getByRole('dialog');
      const [saved] = await Promise.all([page.waitForEvent('download'), menu('保存审核任务…')]);
      await desk.row('西湖区').click();
      await page.getByRole('button', { name: '从审核台移除…' }).click();
      expect(await axeFinds(page)).toEqual([]);
      await dialog.getByRole('button', { name: '从审核台移除' }).click();
      await desk.row('西湖区').getByText('未报').waitFor();
      const openCase = async (): Promise<void> => {
        const [chooser] = await Promise.all([page.waitForEvent('filechooser'), menu('打开审核任务…')]);
        await chooser.setFiles(await saved.path());
      };
      await openCase();
      await dialog.getByRole('button', { name: '取消' }).click();
      await desk.row('西湖区').getByText('未报').waitFor();
      await openCase();
      await dialog.getByRole('button', { name: '打开并代替' }).click();
      await desk.row('西湖区').getByText('待审').waitFor();
    },
    TIME,
  );

  test(
    'figures are followed to their cells: from the matrix, from the chart’s table, from the roll-up',
    async () => {
      const { page } = desk;
      const isAt = (name: string): Promise<void> =>
        page
          .getByRole('grid', { name: /^工作表/ })
          .waitFor()
          .then(() => page.getByRole('heading', { name }).waitFor());
      await desk.tab('矩阵');
      const matrix = page.getByRole('grid', { name: '单位与指标矩阵' });
      await matrix.focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await isAt('南昌市');
      await desk.tab('各县比较');
      await page.getByRole('combobox', { name: '指标' }).last().selectOption('10');
      await page.locator('svg').getByText('中位数').first().waitFor();
      await page.getByRole('region', { name: '数字' }).getByRole('button', { name: '-510', exact: true }).click();
      await isAt('石城县');
      expect(await page.getByRole('gridcell', { selected: true }).last().textContent()).toBe('-510');
      await desk.tab('汇总');
      await page.getByRole('button', { name: /^展开 养老服务床位数/ }).click();
      await page
        .getByRole('list', { name: /^养老服务床位数/ })
        .getByRole('button')
        .first()
        .click();
      await page.getByRole('grid', { name: /^工作表/ }).waitFor();
    },
    TIME,
  );
});

const LOOKS: readonly { readonly look: string; readonly options: BrowserContextOptions }[] = [
  { look: 'light', options: { colorScheme: 'light' } },
  { look: 'dark', options: { colorScheme: 'dark' } },
  { look: 'forced colours', options: { colorScheme: 'dark', forcedColors: 'active' } },
];

describe.each(LOOKS)('$look', ({ options }) => {
  test(
    'axe finds nothing on any page, at 1360 and at 768 pixels, and nothing is cut off',
    async () => {
      const desk = await suite.openSamples(options);
      const { page } = desk;
      const look = async (where: string): Promise<void> => {
        for (const width of [1360, 768]) {
          await page.setViewportSize({ width, height: 820 });
          const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect([where, width, wide, await axeFinds(page)]).toEqual([where, width, 0, []]);
        }
      };
      await look('table');
      for (const tab of ['矩阵', '各县比较', '汇总', '综合审核']) {
        await desk.tab(tab);
        if (tab === '各县比较') await page.locator('svg').getByText('实际值').first().waitFor();
        await look(tab);
      }
      await desk.tab('矩阵');
      await page.getByRole('button', { name: '完成情况' }).click();
      await look('completion');
      await desk.tab('报表');
      await page.getByRole('searchbox', { name: /查找/ }).fill('石城');
      await desk.row('石城县').click();
      await page.getByRole('grid', { name: '问题' }).waitFor();
      await look('return');
      await page.keyboard.press('r');
      await page.getByRole('dialog').waitFor();
      await look('dialog');
      expect(desk.complaints).toEqual([]);
      await desk.close();
    },
    TIME,
  );
});
