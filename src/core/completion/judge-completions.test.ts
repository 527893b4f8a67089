import { expect, test } from '@jest/globals';
import { filed } from '../../../test/support/filed.js';
import { filedFor } from '../../../test/support/judged.js';
import { indicator, pack, target } from '../../../test/support/pack.js';
import { Exact } from '../quantity/exact.js';
import { judgeCompletions, rejudging } from './judge-completions.js';

const TWO = pack({
  indicators: [indicator({ code: '01', name: '甲' }), indicator({ code: '02', name: '乙' })],
  targets: [
    target({ indicator: '1', value: '80' }),
    target({ indicator: '02', value: '60' }),
    target({ indicator: '02', org: '360733', value: '90' }),
  ],
});
const line = (filedRows: Parameters<typeof filed>[0]['rows']): string[] =>
  judgeCompletions(filed({ pack: TWO, rows: filedRows }).filed, TWO, null).map(
    ({ indicator: code, org, at, status }) => `${code} ${org} ${at?.row} ${status}`,
  );

test('one for each row, in the order of the rows', () => {
  const rows = [
    { indicator: '02', cells: { actual: 60 } },
    { indicator: '01', cells: { actual: 79 } },
  ];
  expect(line(rows)).toEqual(['02 null 1 met', '01 null 2 unmet']);
});

test('one for each org of a table of many, against its own target', () => {
  const rows = [
    { indicator: '02', org: '360732', cells: { actual: 60 } },
    { indicator: '02', org: '360733', cells: { actual: 60 } },
  ];
  expect(line(rows)).toEqual(['02 360732 1 met', '02 360733 2 unmet']);
});

test('an indicator that stands in two rows is judged in both', () => {
  const rows = [
    { indicator: '01', cells: { actual: 80 } },
    { indicator: '01', cells: { actual: 70 } },
  ];
  expect(line(rows)).toEqual(['01 null 1 met', '01 null 2 unmet']);
});

test('of several target years the nearest to come is taken, else the last', () => {
  const years = pack({
    indicators: [indicator({ code: '01', name: '甲' })],
    targets: [2025, 2022, 2023].map((year) => target({ indicator: '01', year, value: String(year - 2000) })),
  });
  const barIn = (period: string): unknown => {
    const { filed: report } = filed({ pack: years, period, rows: [{ indicator: '01', cells: { actual: 1 } }] });
    const [completion] = judgeCompletions(report, years, null);
    return [completion?.bar?.toString(), completion?.due];
  };
  expect(barIn('2021')).toEqual(['22', false]);
  expect(barIn('2023')).toEqual(['23', true]);
  expect(barIn('2024')).toEqual(['25', false]);
  expect(barIn('2026')).toEqual(['25', true]);
});

test('the pack’s target is the one, where the sheet’s was altered', () => {
  const { filed: report, pack: by } = filedFor({ cells: { target: 50, actual: 60 }, target: { value: '75' } });
  expect(judgeCompletions(report, by, null)[0]?.bar?.toString()).toBe('75');
});

test('another figure in the cell is asked for without judging the rest again', () => {
  const { filed: report, pack: by } = filedFor({ cells: { actual: 59.96 }, target: { value: '60' } });
  const [completion] = judgeCompletions(report, by, null);
  const rejudge = rejudging(report, by, null);
  expect(completion?.status).toBe('unmet');
  expect(rejudge(completion!, Exact.of('60')).status).toBe('met');
  expect(rejudge(completion!, Exact.of('59.9')).status).toBe('unmet');
});

test('the same return gives the same completions', () => {
  const { filed: report, pack: by } = filedFor({ cells: { actual: 59.96 }, target: { value: '60' } });
  const once = JSON.stringify(judgeCompletions(report, by, null));
  expect(JSON.stringify(judgeCompletions(report, by, null))).toBe(once);
});
