import type { Indicator } from '../indicator/pack.js';
import type { Completion, Status } from './completion.js';

/** 完成情况 in one word, for lists and counts. The words of a cell are `Completion.verdict`. */
export const STATUS_WORDS: { readonly [S in Status]: string } = {
  met: '实现目标',
  exceeded: '超过目标',
  unmet: '未完成',
  'in-progress': '未到考核期',
  'actual-missing': '未填报',
  'reference-missing': '待填参照值',
  manual: '需人工评定',
  'not-applicable': '不适用',
  invalid: '数据待核实',
};

export const EXCEEDED_EARLY = '提前实现规划目标';

/** 超额完成 for quantities, 超过目标 for levels and rates. */
export function exceededWords(indicator: Indicator): string {
  return ['added', 'cumulative', 'average-level', 'multiple'].includes(indicator.kind) ? '超额完成' : '超过目标';
}

export function statusWords({ status, due }: Pick<Completion, 'status' | 'due'>, indicator: Indicator): string {
  if (status !== 'exceeded') return STATUS_WORDS[status];
  return due ? exceededWords(indicator) : EXCEEDED_EARLY;
}
