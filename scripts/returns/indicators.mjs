/**
 * The indicators of the sample pack. Every figure of it is invented: 示例数据. `target`: text of the target as the plan would print it;
 * a share of the figure itself, where each org has its own.
 */
const sum = { aggregation: 'sum', kind: 'level', due: 'end', integer: true, decimals: 0, range: { min: '0' } };
const rate = { kind: 'level', due: 'end', decimals: 2, rounded: true, range: { min: '0', max: '100' }, bounded: true };
const standard = { aggregation: 'none', due: 'end', decimals: 0, standard: true, range: { min: '0' } };

// prettier-ignore
const LIST = [
  { code: '01', name: '养老服务床位数', nameEn: 'Care beds for the aged', unit: '张', ...sum, share: 0.96 },
  { code: '02', name: '护理型床位数', nameEn: 'Nursing beds among them', unit: '张', ...sum, parent: '01', share: 0.94 },
  { code: '03', name: '护理型床位占比', nameEn: 'Share of nursing beds', unit: '%', ...rate, aggregation: 'weighted', denominator: '01', target: ['≥55', '55'], binding: true },
  { code: '04', name: '60周岁及以上老年人口', nameEn: 'People aged 60 and over', unit: '人', ...sum },
  { code: '05', name: '每千名老年人拥有养老床位数', nameEn: 'Care beds per thousand people of 60 and over', unit: '张/千人', kind: 'level', due: 'end', decimals: 2, rounded: true, range: { min: '0' }, aggregation: 'weighted', denominator: '04', target: ['≥30', '30'], binding: true },
  { code: '06', name: '城乡低保对象人数', nameEn: 'Recipients of the subsistence allowance', unit: '人', ...sum },
  { code: '07', name: '城市低保对象人数', nameEn: 'Urban recipients', unit: '人', ...sum, parent: '06' },
  { code: '08', name: '农村低保对象人数', nameEn: 'Rural recipients', unit: '人', ...sum, parent: '06' },
  { code: '09', name: '城市低保标准', nameEn: 'Urban subsistence allowance standard', unit: '元/人·月', kind: 'level', ...standard, target: ['≥700', '700'] },
  { code: '10', name: '农村低保标准', nameEn: 'Rural subsistence allowance standard', unit: '元/人·月', kind: 'level', ...standard, target: ['≥480', '480'] },
  { code: '11', name: '城市特困人员基本生活标准', nameEn: 'Living standard of urban people in extreme hardship', unit: '元/人·月', kind: 'ratio', reference: 'dibao-urban', ...standard, target: ['不低于城市低保标准的1.3倍', '1.3'] },
  { code: '12', name: '困难残疾人生活补贴覆盖率', nameEn: 'Coverage of the living allowance for disabled people in hardship', unit: '%', ...rate, aggregation: 'none', target: ['≥95', '95'], binding: true },
  { code: '13', name: '社会组织净增数', nameEn: 'Net increase of social organisations', unit: '个', ...sum, range: {} },
  { code: '14', name: '累计完成适老化改造户数', nameEn: 'Homes adapted for the aged since 2021', unit: '户', ...sum, kind: 'cumulative' },
  { code: '15', name: '新增社会工作者人数', nameEn: 'New social workers', unit: '人', ...sum, kind: 'added', due: 'each-year', share: 0.85 },
  { code: '16', name: '福利彩票销售网点数', nameEn: 'Welfare lottery outlets', unit: '万个', ...sum, decimals: 4, share: 0.9 },
];

export const INDICATORS = LIST.map((each) => {
  const indicator = { ...each };
  for (const ours of ['share', 'target', 'binding']) delete indicator[ours];
  const attribute = each.binding ? 'binding' : 'anticipatory';
  return { ...indicator, attribute, direction: 'higher-is-better' };
});

/** The target of an org by its own figure (as people read it: a number), or null. Sums of parts are taken of whole numbers. */
export const TARGETS = LIST.filter(({ share, target }) => share !== undefined || target !== undefined).map(
  ({ code, share, target }) => ({ code, share: share ?? null, given: target ?? null }),
);

// prettier-ignore
export const RULES = [
  { id: 'S01', text: '[06] = [07] + [08]', severity: 'error', explanation: '城乡低保对象人数应等于城市与农村之和。' },
  { id: 'S02', text: '[02] <= [01]', severity: 'error', explanation: '护理型床位是养老服务床位的一部分。' },
  { id: 'S03', text: '[03] = round([02] / [01] * 100, 2)', severity: 'error', explanation: '占比由本表的两个数相除得出。' },
  { id: 'S04', text: '[05] = round([01] / [04] * 1000, 2)', severity: 'error', explanation: '每千名老年人拥有的床位由本表的两个数相除得出。' },
  { id: 'S05', text: '[10] <= [09]', severity: 'query', explanation: '农村低保标准一般不高于城市低保标准。' },
];
