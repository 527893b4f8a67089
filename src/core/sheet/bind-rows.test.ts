import { describe, expect, test } from '@jest/globals';
import { bind, rows } from '../../../test/support/bound.js';
import { grid } from '../../../test/support/grid.js';

describe('rows that are no indicators', () => {
  test('sections, totals and parts have their level and parent', () => {
    const filed = bind(grid`
      | 序号 | 指标 | 单位 | 实际值 |
      | 一 | 社会救助 | | |
      | | 合计 | | 12 |
      | 3 | 城市低保标准 | 元/人、月 | 820 |
      | | 其中：男 | 人 | 4 |
      | | 女 | 人 | 5 |
      | 二 | 福利事业 | | |
      | 4 | 福利彩票销售网点数 | 万个 | 0.006 |
      | | "　　城区网点" | 万个 | 0.002 |
      | 5 | 临时救助人次 | 人次 | 60 |
    `);
    expect(rows(filed)).toEqual([
      'section',
      'total (1)',
      'indicator 03 (1)',
      'part (2)',
      'part (2)',
      'section',
      'indicator 04 (1)',
      'part (2)',
      'unknown (1)',
    ]);
    expect(filed.tables[0]!.rows.map((each) => each.parent)).toEqual([null, 1, 1, 3, 3, null, 6, 7, 6]);
  });

  test('parts of parts stand deeper, those beside them do not', () => {
    const filed = bind(grid`
      | 指标 | 实际值 |
      | 城市低保标准 | 820 |
      | "  其中：城镇" | 4 |
      | "        乡村" | 5 |
      | "          其中：女" | 2 |
      | 重残补贴覆盖率 | 98 |
    `);
    expect(rows(filed)).toEqual(['indicator 03', 'part (1)', 'part (1)', 'part (2)', 'indicator 02']);
  });

  test('a heading with a sum of its own stays a heading', () => {
    const filed = bind(grid`
      | 指标 | 实际值 |
      | 一、社会救助 | 918 |
      | （一）生活救助 | 820 |
      | 城市低保标准 | 820 |
      | 二、社会福利 | 98 |
      | 重残补贴覆盖率 | 98 |
    `);
    expect(rows(filed)).toEqual(['section', 'section (1)', 'indicator 03 (2)', 'section', 'indicator 02 (1)']);
  });

  test('an unknown indicator shows, with figures or without', () => {
    const filed = bind(grid`
      | 代码 | 指标 | 单位 | 实际值 |
      | 3 | 城市低保标准 | 元/人、月 | 820 |
      | 2 | 重残补贴覆盖率 | % | 98 |
      | 25 | 临时救助人次 | 人次 | |
      | | | | 7 |
    `);
    expect(rows(filed)).toEqual(['indicator 03', 'indicator 02', 'unknown', 'unknown']);
    expect(filed.tables[0]!.rows[2]).toMatchObject({ name: '临时救助人次', code: '25', unit: '人次' });
  });

  test('headings without anything below them are footer', () => {
    const filed = bind(grid`
      | 指标 | 实际值 |
      | 城市低保标准 | 820 |
      | 重残补贴覆盖率 | 98 |
      | 兴国县民政局 | |
      | 填表人：张三 | |
      | 报出日期： | 45306{yyyy-mm-dd} |
    `);
    expect(rows(filed)).toEqual(['indicator 03', 'indicator 02']);
    expect(filed.tables[0]!.footer.map((each) => each.text)).toEqual([
      '兴国县民政局',
      '填表人：张三',
      '报出日期：',
      '2024-01-15',
    ]);
  });

  test('a note between the rows ends nothing', () => {
    const filed = bind(grid`
      | 指标 | 实际值 |
      | 城市低保标准 | 820 |
      | 注：以下为福利事业 | |
      | 重残补贴覆盖率 | 98 |
    `);
    expect(rows(filed)).toEqual(['indicator 03', 'indicator 02']);
  });
});
