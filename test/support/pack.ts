import type { Form, FormColumn, Indicator, Pack, Target } from '../../src/core/indicator/pack.js';

/** An indicator with the usual answers; `given` has what the case is about. */
export function indicator(given: Partial<Indicator> & { readonly code: string; readonly name: string }): Indicator {
  return {
    unit: '%',
    attribute: 'anticipatory',
    direction: 'higher-is-better',
    kind: 'level',
    due: 'end',
    aggregation: 'none',
    ...given,
  };
}

export function target(given: Partial<Target> & { readonly indicator: string }): Target {
  const value = given.value ?? '100';
  return { org: '360732', year: 2025, sense: 'at-least', value, text: value, ...given };
}

const COLUMNS: readonly FormColumn[] = [
  { role: 'code', header: '序号' },
  { role: 'indicator', header: '指标', required: true },
  { role: 'unit', header: '单位' },
  { role: 'target', header: '目标值' },
  { role: 'previous', header: '上年同期' },
  { role: 'reference', header: '参照值' },
  { role: 'actual', header: '实际值', required: true },
  { role: 'rate', header: '完成率' },
  { role: 'difference', header: '差额' },
  { role: 'progress', header: '序时进度' },
  { role: 'verdict', header: '完成情况' },
  { role: 'note', header: '备注' },
];

/** A small pack of one form, 兴国县 in 赣州市, plan 2021–2025. */
export function pack(given: Partial<Pack> & { readonly indicators: readonly Indicator[] }): Pack {
  const form: Form = {
    id: 'main',
    title: '主要指标完成情况',
    period: 'year',
    indicators: given.indicators.map((each) => each.code),
    columns: COLUMNS,
  };
  return {
    schema: 'hebao.pack/1',
    id: 'test',
    version: '1.0.0',
    title: '测试指标',
    publisher: '测试',
    plan: { first: 2021, last: 2025, base: 2020 },
    period: 'year',
    orgs: [
      { code: '360700', name: '赣州市' },
      { code: '360732', name: '兴国县', parent: '360700', aliases: ['兴国'] },
      { code: '360733', name: '会昌县', parent: '360700' },
    ],
    forms: [form],
    targets: [],
    ...given,
  };
}
