import { describe, expect, test } from '@jest/globals';
import { bind, figures, rows } from '../../../test/support/bound.js';
import { grid } from '../../../test/support/grid.js';
import { indicator, pack } from '../../../test/support/pack.js';

describe('names over several columns', () => {
  const towns = pack({
    indicators: [
      indicator({ code: '01', name: '城市低保标准', unit: '元/人、月' }),
      indicator({ code: '02', name: '农村低保标准', unit: '元/人、月' }),
      indicator({ code: '03', name: '孤儿人数', unit: '人' }),
    ],
  });

  test('a heading and its part make one name', () => {
    const filed = bind(
      grid`
        | 指标 | < | 实际值 |
        | 低保标准 | 城市 | 820 |
        | ^ | 农村 | 600 |
        | 孤儿人数 | 合计 | 12 |
        | ^ | 男 | 7 |
        | ^ | 女 | 5 |
      `,
      towns,
    );
    expect(rows(filed)).toEqual(['indicator 01', 'indicator 02', 'indicator 03', 'part (1)', 'part (1)']);
    expect(figures(filed)).toEqual({ '01 actual': '820', '02 actual': '600', '03 actual': '12' });
  });

  test('a heading above its parts makes one name too', () => {
    const filed = bind(
      grid`
        | 指标 | 实际值 |
        | 低保标准 | |
        | 其中：城市 | 820 |
        | 农村 | 600 |
        | 孤儿人数 | 12 |
      `,
      towns,
    );
    expect(figures(filed)).toEqual({ '01 actual': '820', '02 actual': '600', '03 actual': '12' });
  });

  test('a name merged over two rows names one indicator once', () => {
    const filed = bind(
      grid`
        | 指标 | 实际值 |
        | 城市低保标准 | 820 |
        | ^ | 830 |
        | 农村低保标准 | 600 |
        | ^ | |
      `,
      towns,
    );
    expect(rows(filed)).toEqual(['indicator 01', 'part (1)', 'indicator 02']);
  });
});

test('the title of the next page is no row of the table', () => {
  const filed = bind(grid`
    | 指标 | 实际值 |
    | 城市低保标准 | 820 |
    | 兴国县民政指标（续） | |
    | 指标 | 实际值 |
    | 重残补贴覆盖率 | 98 |
  `);
  expect(rows(filed)).toEqual(['indicator 03', 'indicator 02']);
  expect(filed.tables[0]!.footer.map((each) => each.text)).toEqual(['兴国县民政指标（续）']);
});
