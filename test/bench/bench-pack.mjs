const CITY = '990000';

/** Ten columns, as a plain annual form has them. */
export const COLUMNS = [
  { role: 'code', header: '序号' },
  { role: 'indicator', header: '主要指标', required: true },
  { role: 'unit', header: '计量单位' },
  { role: 'target', header: '2025年目标值' },
  { role: 'previous', header: '上年同期' },
  { role: 'actual', header: '实际值', required: true, accumulation: 'end' },
  { role: 'rate', header: '完成率（%）' },
  { role: 'difference', header: '差额' },
  { role: 'verdict', header: '完成情况' },
  { role: 'note', header: '备注' },
];

const THINGS = [
  '养老',
  '儿童福利',
  '社会救助',
  '社区服务',
  '社会组织',
  '志愿服务',
  '殡葬服务',
  '婚姻登记',
  '残疾人福利',
  '慈善事业',
];
const SORTS = [
  {
    name: '设施覆盖率',
    more: { unit: '%', decimals: 1, range: { min: '0', max: '100' }, bounded: true },
    target: '80',
  },
  { name: '服务人数', more: { unit: '人', decimals: 0, range: { min: '0' }, integer: true }, target: '1600' },
  { name: '平均标准', more: { unit: '元/人、月', decimals: 1, range: { min: '0' }, standard: true }, target: '1600' },
];

/** A pack of thirty indicators and `count` invented counties, each with a target for every indicator. */
export function benchPack(count) {
  const indicators = THINGS.flatMap((thing, i) =>
    SORTS.map((sort, j) => indicatorOf(thing, sort, i * SORTS.length + j + 1)),
  );
  const orgs = Array.from({ length: count }, (_, i) => ({
    code: String(990_101 + i),
    name: countyName(i),
    parent: CITY,
  }));
  return {
    schema: 'hebao.pack/1',
    id: 'bench',
    version: '1.0.0',
    title: '性能测试指标（数据虚构）',
    publisher: '测试',
    plan: { first: 2021, last: 2025, base: 2020 },
    period: 'year',
    orgs: [{ code: CITY, name: '测试市' }, ...orgs],
    indicators,
    forms: [
      {
        id: 'annual',
        title: '性能测试指标完成情况表',
        period: 'year',
        cadence: 'annual',
        indicators: indicators.map((each) => each.code),
        columns: COLUMNS,
      },
    ],
    targets: orgs.flatMap(({ code }) =>
      indicators.map((each, i) => targetOf(each, code, SORTS[i % SORTS.length].target)),
    ),
  };
}

function indicatorOf(thing, { name, more }, number) {
  return {
    code: String(number).padStart(2, '0'),
    name: thing + name,
    attribute: number % 4 === 0 ? 'binding' : 'anticipatory',
    direction: 'higher-is-better',
    kind: 'level',
    due: 'end',
    aggregation: 'none',
    rounded: true,
    ...more,
  };
}

function targetOf({ code }, org, value) {
  return { indicator: code, org, year: 2025, sense: 'at-least', value, text: value };
}

const FIRST = '安定和宁永兴长太平新清东南西北中江河山川林泉石金玉';
const SECOND = '昌阳远丰义源溪岭田湖海云龙凤鹤松竹梅兰';

/** 兴阳县 and its like, then with a third character: no two alike. */
function countyName(i) {
  const [a, b, c] = [
    i % FIRST.length,
    Math.floor(i / FIRST.length) % SECOND.length,
    Math.floor(i / FIRST.length / SECOND.length),
  ];
  return `${FIRST[a]}${SECOND[b]}${c === 0 ? '' : SECOND[c]}区`;
}
