import { expect, test } from '@jest/globals';
import { bind, columns, figures, rows } from '../../../test/support/bound.js';
import { drawGrid } from '../../../test/support/grid.js';
import { SHIPPED, shippedPack } from '../../../test/support/shipped.js';
import { choosePack } from './choose-pack.js';
import { NO_FACTS } from './facts.js';

/** The two plans' tables as they were printed, redrawn: their headers, names, units and figures. */
const FOURTEENTH = drawGrid(`
  | 序号 | 主要指标 | 单位 | 兴国县2025 目标值 | 赣州市2025目标值 | 指标属性 | 2023年实际值 |
  | 1 | 城乡低保标准年度增速 | % | 不低于居民上年度人均消费支出增速 | 不低于居民上年度人均消费支出增速 | 预期性 | |
  | 2 | 农村低保标准占城市低保标准比例 | % | 75 | 75 | 预期性 | |
  | 3 | 城市特困人员和农村特困失能半失能人员供养标准 | (元/人、月) | 不低于低保标准的1.3倍 | 不低于低保标准的1.3倍 | 预期性 | |
  | 4 | 农村特困全自理人员供养标准 | (元/人、月) | 不低于低保标准的1.3倍 | 不低于低保标准的1.3倍 | 预期性 | |
  | 5 | 特困失能人员照料护理标准 | (元/人、月) | 不低于最低工资标准的80% | 不低于最低工资标准的80% | 预期性 | |
  | 6 | 特困半失能人员照料护理标准 | (元/人、月) | 不低于最低工资标准的20% | 不低于最低工资标准的20% | 预期性 | |
  | 7 | 特困全自理人员照料护理标准 | (元/人、月) | 不低于重度残疾人护理补贴标准 | 不低于重度残疾人护理补贴标准 | 预期性 | |
  | 8 | 儿童福利机构“养治教康”+社工服务覆盖率 | % | 100 | 100 | 预期性 | |
  | 9 | 困难残疾人生活补贴覆盖率 | % | 100 | 100 | 约束性 | |
  | 10 | 重度残疾人护理补贴覆盖率 | % | 100 | 100 | 约束性 | |
  | 11 | 查明身份信息流浪乞讨受助人员接送返回率 | % | 100 | 100 | 约束性 | |
  | 12 | 福利彩票销售网点数 | 万个 | 0.006 | 0.1 | 预期性 | |
  | 13 | 每百户居民拥有的城乡社区综合服务设施建筑面积 | 平方米 | >30 | >30 | 预期性 | |
  | 14 | 社会组织专职工作人员数量 | 万人 | 0.07 | 0.84 | 预期性 | |
  | 15 | 示范性社会组织培育发展基地 |  | 1 | 10 | 预期性 | |
  | 16 | 社会工作专业人才总量 | 万人 | 0.09 | 1.4 | 预期性 | |
  | 17 | 志愿服务站点在社区综合服务设施中的覆盖率 | % | 80 | 80 | 预期性 | |
  | 18 | 养老机构护理型床位占比 | % | 60 | 60 | 约束性 | |
  | 19 | 乡镇范围具备综合功能的养老服务机构覆盖率 | % | 60 | 60 | 预期性 | |
  | 20 | 社区日间照料机构覆盖率 | % | 100 | 100 | 预期性 | |
  | 21 | 农村互助养老服务设施覆盖率 | % | 85 | 85 | 预期性 | |
  | 22 | 乡镇未成年人保护工作站覆盖率 | % | 50 | 50 | 预期性 | |
  | 23 | 县级城乡公益性安葬(放)设施覆盖率 | % | 100 | 100 | 约束性 | |
  | 24 | 婚姻登记“跨省通办”实施率 | % | 100 | 100 | 约束性 | |
  | 注:城乡低保标准年度增速每年考核。 |`);

const THIRTEENTH = drawGrid(`
  | 主要指标 | 2020 | 兴国县民政事业发展“十三五”规划主要指标 | 实现目标情况 |
  | 城市最低生活保障平均标准(元/人、月) | 720 | 720 | 实现目标 |
  | 农村最低生活保障平均标准(元/人、月) | 470 | 470 | 实现目标 |
  | 社会集中供养孤儿基本生活最低养育标准(元/人、月) | 1600 | 1600 | 实现目标 |
  | 社会散居孤儿基本生活最低养育标准(元/人、月) | 950 | 900 | 超过50(元/人、月) |
  | 生活不能自理特困人员集中供养率(%) | 62.4 | 50 | 超过12.4个百分点 |
  | 养老机构护理型床位占比(%) | 46.8 | 30 | 超过16.8个百分点 |
  | 每万人拥有社会组织数(个) | 5.6 | 5 | 超过12% |
  | 城市社区综合服务设施覆盖率(%) | 100 | 100 | 实现目标 |
  | 农村社区综合服务设施覆盖率(%) | 100 | 70 | 超过30个百分点 |
  | 社会工作专业人才占总人口比例(千人比) | 1.6 | 1 | 实现目标 |`);

const packs = [shippedPack('xingguo-13fyp'), shippedPack('xingguo-14fyp')];

test('each printed table fits its own pack, among all that ship', () => {
  expect(choosePack([THIRTEENTH], SHIPPED, NO_FACTS)?.pack.id).toBe('xingguo-13fyp');
  expect(choosePack([FOURTEENTH], SHIPPED, NO_FACTS)?.pack.id).toBe('xingguo-14fyp');
});

test('the fourteenth plan: all 24 indicators, the county’s targets and the city’s', () => {
  const filed = bind(FOURTEENTH, packs[1]!);
  expect(columns(filed)).toBe(
    'A code, B indicator, C unit, D target 2025, E parent-target 2025, F attribute, G actual 2023',
  );
  expect(rows(filed)).toEqual(packs[1]!.indicators.map(({ code }) => `indicator ${code}`));
  expect(filed.tables[0]!.rows.every((each) => each.binding.certainty === 'certain')).toBe(true);
  expect([filed.org?.value, filed.period?.value]).toEqual(['360732', '2023']);
  expect(figures(filed)).toMatchObject({
    '03 target': '不低于低保标准的1.3倍',
    '12 target': '0.006',
    '12 parent-target': '0.1',
    '13 target': '30',
    '14 target': '0.07',
    '15 target': '1',
    '15 parent-target': '10',
    '18 target': '60',
  });
});

test('the thirteenth plan: ten actuals under a bare year, its targets under the plan’s name', () => {
  const filed = bind(THIRTEENTH, packs[0]!);
  expect(columns(filed)).toBe('A indicator, B actual 2020, C target, D verdict');
  expect(rows(filed)).toEqual(packs[0]!.indicators.map(({ code }) => `indicator ${code}`));
  expect([filed.org?.value, filed.period?.value]).toEqual(['360732', '2020']);
  expect(figures(filed)).toMatchObject({
    '04 actual': '950',
    '04 target': '900',
    '05 actual': '62.4',
    '07 actual': '5.6',
    '10 actual': '1.6',
    '10 verdict': '实现目标',
  });
});
