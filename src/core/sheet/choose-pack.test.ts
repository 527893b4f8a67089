import { describe, expect, test } from '@jest/globals';
import { drawGrid } from '../../../test/support/grid.js';
import { indicator, pack } from '../../../test/support/pack.js';
import type { Pack } from '../indicator/pack.js';
import { choosePack } from './choose-pack.js';
import { NO_FACTS } from './facts.js';

const NAMES_14 = [
  '农村低保标准占城市低保标准比例',
  '养老机构护理型床位占比',
  '社区日间照料机构覆盖率',
  '福利彩票销售网点数',
];
const NAMES_13 = [
  '城市最低生活保障平均标准',
  '农村最低生活保障平均标准',
  '养老机构护理型床位占比',
  '每万人拥有社会组织数',
];

function made(id: string, names: readonly string[], given: Partial<Pack> = {}): Pack {
  return { ...pack({ indicators: names.map((name, at) => indicator({ code: String(at + 1), name })) }), id, ...given };
}

const FOURTEENTH = made('14', NAMES_14);
const THIRTEENTH = made('13', NAMES_13, { plan: { first: 2016, last: 2020, base: 2015 } });
const ELSEWHERE = made('elsewhere', NAMES_14, { orgs: [{ code: '360403', name: '浔阳区' }] });
const PACKS = [ELSEWHERE, THIRTEENTH, FOURTEENTH];

function sheetOf(names: readonly string[], title = '兴国县民政指标') {
  return drawGrid(`| ${title} |\n| 指标 | 实际值 |\n${names.map((name) => `| ${name} | 1 |`).join('\n')}`);
}

// prettier-ignore
test.each([
  { why: 'the names that the sheets have',               sheet: sheetOf(NAMES_13), is: '13' },
  { why: 'of two packs with like names, the one of the org', sheet: sheetOf(NAMES_14), is: '14' },
  { why: 'the other one’s org',                          sheet: sheetOf(NAMES_14, '浔阳区民政指标'), is: 'elsewhere' },
  { why: 'half of the names, in another spelling',       sheet: sheetOf(['1、社区日间照料机构 覆盖率（％）', '福利彩票销售网点数(万个)']), is: '14' },
  { why: 'one shared name: the plan that is named',      sheet: sheetOf(['养老机构护理型床位占比', '城市低保标准'], '兴国县“十三五”规划指标'), is: '13' },
  { why: 'one shared name: the year within the plan',    sheet: sheetOf(['养老机构护理型床位占比', '城市低保标准'], '兴国县2023年指标'), is: '14' },
  { why: 'nothing of the pack’s',                        sheet: sheetOf(['办公费', '差旅费']), is: null },
])('fits $why', ({ sheet, is }) => {
  const chosen = choosePack([sheet], PACKS, NO_FACTS);
  expect(chosen?.pack.id ?? null).toBe(is);
  if (chosen) expect(chosen.reason).toBe('fit');
});

// prettier-ignore
test.each([
  { why: 'the pack’s org is named',     title: '浔阳区2023年指标', names: 2, is: 'many' },
  { why: 'another org is named',        title: '兴国县2023年指标', names: 2, is: null },
  { why: 'no org is named',             title: '2023年指标',       names: 2, is: null },
  { why: 'no org, but three of them',   title: '2023年指标',       names: 3, is: 'many' },
])('$names names that many a plan has, $why: $is', ({ title, names, is }) => {
  const common = ['遗体火化率', '养老床位数', '城市低保标准', ...Array.from({ length: 40 }, (_, at) => `指标之${at}`)];
  const many = made('many', common, { orgs: [{ code: '360403', name: '浔阳区' }] });
  expect(choosePack([sheetOf(common.slice(0, names), title)], [many], NO_FACTS)?.pack.id ?? null).toBe(is);
});

describe('metadata', () => {
  const metadata = (id: string) => drawGrid(`| schema | hebao.return/1 |\n| pack | ${id} |`, '_hebao');

  test('goes before the best fit', () => {
    expect(choosePack([sheetOf(NAMES_13), metadata('14')], PACKS, NO_FACTS)).toEqual({
      pack: FOURTEENTH,
      reason: 'metadata',
      score: 1,
    });
  });

  test('of a pack that is not here leaves it to the fit', () => {
    expect(choosePack([sheetOf(NAMES_13), metadata('12')], PACKS, NO_FACTS)).toMatchObject({
      pack: THIRTEENTH,
      reason: 'fit',
    });
  });
});

test('the file’s name tells two like packs apart', () => {
  const sheet = sheetOf(NAMES_14, '民政指标');
  expect(choosePack([sheet], PACKS, NO_FACTS, '浔阳区2023.xlsx')?.pack.id).toBe('elsewhere');
  expect(choosePack([sheet], PACKS, NO_FACTS, '兴国县2023.xlsx')?.pack.id).toBe('14');
});

test('an empty workbook fits none', () => {
  expect(choosePack([], PACKS, NO_FACTS)).toBeNull();
  expect(choosePack([drawGrid('')], [], NO_FACTS)).toBeNull();
});
