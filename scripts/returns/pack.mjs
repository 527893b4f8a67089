import { INDICATORS, RULES, TARGETS } from './indicators.mjs';
import { asReported, inventedFigures, summed } from './figures.mjs';

export const PERIOD = '2025';
const BEFORE = '2024';

/** Figures of every org, those of parents rolled up from below: `{before, now}` by code of the org. `change` may alter one that has no other below it. */
export function allFigures(orgs, seed, change = (_org, figures) => figures) {
  const below = new Map();
  for (const org of orgs) below.set(org.parent, [...(below.get(org.parent) ?? []), org]);
  const known = new Map();
  const of = (org) => {
    const parts = (below.get(org.code) ?? []).map(of);
    const own = inventedFigures(org, seed);
    const figures = parts.length > 0 ? summed(parts, own) : change(org, own);
    known.set(org.code, figures);
    return figures;
  };
  for (const org of below.get(undefined) ?? []) of(org);
  return known;
}

/** The pack of the sample returns: orgs, targets, last year's figures and reference values, all of them invented. */
export function samplePack(orgs, figures, { id, title }) {
  const entries = orgs.map((org) => ({ org, ...figures.get(org.code) }));
  return {
    schema: 'hebao.pack/1',
    id,
    version: '1.0.0',
    title: `${title}（示例数据）`,
    titleEn: 'Civil affairs, annual return of a province (sample data)',
    publisher: '核报（示例数据，非正式制度）',
    plan: { first: 2021, last: 2025, base: 2020 },
    period: 'year',
    orgs,
    indicators: INDICATORS,
    forms: [form(title)],
    targets: entries.flatMap((each) => targetsOf(each)),
    actuals: entries.flatMap(({ org, before }) =>
      Object.entries(asReported(before))
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([indicator, value]) => ({ indicator, org: org.code, period: BEFORE, value })),
    ),
    references: [
      {
        id: 'dibao-urban',
        name: '城市低保标准',
        unit: '元/人·月',
        owner: 'org',
        values: entries.map(({ org, now }) => ({ org: org.code, value: String(now['09']), from: PERIOD, to: PERIOD })),
      },
    ],
    rules: RULES,
    notes: ['全部数字由程序随机生成，与任何地区的实际情况无关：示例数据。'],
  };
}

function form(title) {
  return {
    id: 'civil-affairs',
    title: `${title}（示例数据）`,
    number: '示例1表',
    authority: '核报（示例）',
    approval: '示例数据',
    validUntil: '2026-12-31',
    period: 'year',
    indicators: INDICATORS.map(({ code }) => code),
    columns: [
      { role: 'code', header: '代码' },
      { role: 'indicator', header: '指标名称' },
      { role: 'unit', header: '计量单位' },
      { role: 'target', header: '2025年目标值' },
      { role: 'previous', header: '2024年数' },
      { role: 'reference', header: '参照值' },
      { role: 'actual', header: '2025年实际值', required: true },
      { role: 'rate', header: '完成率' },
      { role: 'difference', header: '差额' },
      { role: 'verdict', header: '完成情况' },
    ],
  };
}

function targetsOf({ org, now }) {
  return TARGETS.map(({ code: indicator, share, given }) => {
    const target = { indicator, org: org.code, year: 2025, sense: 'at-least' };
    if (given) return { ...target, value: given[1], text: given[0] };
    const own = Math.floor(now[indicator] * share);
    const value = indicator === '16' ? String(own / 10_000) : String(own);
    return { ...target, value, text: value };
  });
}
