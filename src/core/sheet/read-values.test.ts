import { describe, expect, test } from '@jest/globals';
import { figures } from '../../../test/support/bound.js';
import { drawGrid } from '../../../test/support/grid.js';
import { indicator, pack } from '../../../test/support/pack.js';
import { bindReturn } from './bind-return.js';

describe('places', () => {
  const definition = pack({
    indicators: [
      indicator({ code: '01', name: '甲指标', reference: 'a' }),
      indicator({ code: '02', name: '乙指标', reference: 'b' }),
      indicator({ code: '03', name: '丙指标' }),
    ],
    references: [
      { id: 'a', name: '低保标准', unit: '元', owner: 'org' },
      { id: 'b', name: '最低工资标准', unit: '元', owner: 'org' },
    ],
  });

  test('a target merged over rows is each row’s, an actual is not', () => {
    const sheet = drawGrid(`
      | 指标 | 目标值 | 实际值 |
      | 甲指标 | 100 | 98 |
      | 乙指标 | ^ | ^ |
      | 丙指标 | 60 | 61 |`);
    expect(figures(bindReturn([sheet], definition, {}))).toEqual({
      '01 actual': '98',
      '01 target': '100',
      '02 target': '100',
      '03 actual': '61',
      '03 target': '60',
    });
  });

  test('a reference column that names one holds it for the indicators measured against it', () => {
    const sheet = drawGrid(`
      | 指标 | 实际值 | 低保标准 | 最低工资标准 |
      | 甲指标 | 98 | 820 | 1850 |
      | 乙指标 | 60 | 820 | 1850 |
      | 丙指标 | 60 | 820 | 1850 |`);
    expect(figures(bindReturn([sheet], definition, {}))).toMatchObject({
      '01 reference': '820',
      '02 reference': '1850',
    });
    expect(figures(bindReturn([sheet], definition, {}))).not.toHaveProperty('03 reference');
  });

  test('blank cells of bound rows and columns are values too, in reading order', () => {
    const sheet = drawGrid(`
      | 指标 | 目标值 | 实际值 |
      | 甲指标 | 100 | |
      | 乙指标 | | 98 |`);
    const { values } = bindReturn([sheet], definition, {});
    expect(values.map((each) => [each.at.row, each.at.column, each.state])).toEqual([
      [1, 1, 'figure'],
      [1, 2, 'blank'],
      [2, 1, 'blank'],
      [2, 2, 'figure'],
    ]);
  });

  test('hidden rows, columns and sheets hide their values', () => {
    const sheet = {
      ...drawGrid(`
        | 指标 | 目标值 | 实际值 |
        | 甲指标 | 100 | 98 |
        | 乙指标 | 100 | 98 |`),
      hiddenRows: new Set([2]),
      hiddenColumns: new Set([1]),
    };
    const { values } = bindReturn([sheet], definition, {});
    expect(values.map((each) => each.hidden)).toEqual([true, false, true, true]);
  });
});
