import { expect, test } from '@jest/globals';
import { freshWorkbench } from '../support/stories.js';

const bench = freshWorkbench();

const behave = (name: string): Promise<unknown> => bench().page.getByLabel('行为').selectOption({ label: name });

// prettier-ignore
test.each([
  { why: 'the sheet was protected meanwhile',  behaviour: '受保护',       says: /受保护/ },
  { why: 'somebody is typing into a cell',     behaviour: '单元格编辑中', says: /编辑/ },
  { why: 'Excel takes no request that large',  behaviour: '请求过大',     says: /限度/ },
  { why: 'the request fails half-way',         behaviour: '写到一半失败', says: /Excel/ },
])('filling is refused in words and nothing is half written: $why', async ({ behaviour, says }) => {
  const { pane } = bench();
  await pane.getByRole('button', { name: '审核', exact: true }).click();
  await pane.getByRole('button', { name: '计算完成情况' }).click();
  await pane.getByRole('button', { name: /^写入（/ }).waitFor();
  await behave(behaviour);
  await pane.getByRole('button', { name: /^写入（/ }).click();
  await pane.locator('.fui-MessageBarBody').getByText(says).waitFor();
  for (const cell of ['I6', 'J6', 'L6', 'I7', 'L28']) expect(await bench().shown(cell)).toBe('');
  await behave('正常');
  await pane.getByRole('button', { name: /^写入（/ }).click();
  await pane.locator('.fui-MessageBarBody').getByText(/^已写入/).waitFor();
  expect(await bench().shown('I6')).not.toBe('');
}, 60_000);

test('while one really types into a cell, a ribbon button is refused, and works afterwards', async () => {
  const { page, pane } = bench();
  await bench().go('H6');
  await page.keyboard.press('F2');
  await page
    .getByRole('button', { name: '审核' })
    .first()
    .evaluate((element) => (element as HTMLElement).click());
  await pane.locator('.fui-MessageBarBody').getByText(/编辑/).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: '审核' }).first().click();
  await pane.getByRole('group', { name: '按类别筛选' }).waitFor();
}, 60_000);

test('a locked sheet takes nothing from the keyboard either, and says so', async () => {
  await behave('受保护');
  await bench().type('H6', '1');
  expect(await bench().shown('H6')).toBe('71.26％');
  expect(await bench().page.getByRole('status').first().textContent()).toContain('受保护');
}, 60_000);
