import { unitLabel } from '../../../quantity/units.js';
import type { Clue, RuleFindings, Suspect, Suspects } from '../../families/rule.js';
import { figure, list, size } from './wording.js';

export const ruleMessages: { readonly [C in keyof RuleFindings]: (data: RuleFindings[C]) => string } = {
  'rule.failed': (d) =>
    `审核关系 ${d.relation} ${fault(d)}${d.explanation ? `（${d.explanation.replace(/[。.]$/u, '')}）` : ''}。${remedy(d)}`,
  'rule.within-rounding': (d) =>
    `审核关系 ${d.relation}：${d.figures}，相差 ${figure(size(d.gap), d.unit)}，未超过四舍五入允许的 ${figure(size(d.allowance), d.unit)}，不算不符。无需修改。`,
  'rule.not-evaluable': (d) => `审核关系 ${d.relation} 无法判断：${obstacle(d)}`,
};

type Failed = RuleFindings['rule.failed'];
type NotEvaluable = RuleFindings['rule.not-evaluable'];

function fault({ why, figures, gap, unit }: Failed): string {
  if (why === 'total-blank') return `的分项已填而合计未填：${figures}`;
  if (why === 'parts-blank') return `的合计已填而分项全部未填：${figures}`;
  if (why === 'blank') return `要求填报的数未填：${figures}`;
  return `不成立：${figures}${gap === null ? '' : `，相差 ${figure(size(gap), unit)}`}`;
}

function remedy({ why, suspects }: Failed): string {
  if (why === 'total-blank') return '请按台账补填合计。';
  if (why === 'parts-blank') return '请补填分项；确无分项数据的请说明原因。';
  if (why === 'blank') return '请按台账补填。';
  return checkThese(suspects);
}

function checkThese({ status, sets }: Suspects): string {
  if (status === 'too-many') return '可疑的单元格较多，难以一一指出，请对照台账核对式中各数。';
  if (status === 'bound-reached' && sets.length === 0)
    return '涉及的关系较多，未能推算出可疑的单元格，请对照台账核对式中各数。';
  if (sets.length === 0) return '请对照台账核对式中各数。';
  const shown = sets.slice(0, MOST).map((set) => set.map(suspect).join('和 '));
  const more = sets.length > MOST ? `，另有 ${sets.length - MOST} 种可能` : '';
  return `建议核对项：${shown.join('；或 ')}${more}。请核对台账。`;
}
const MOST = 3;

function suspect({ cell, reported, unit, low, high, clue }: Suspect): string {
  const told = reported === null ? '未填' : figure(reported, unit);
  const open = clue ? '' : range(low, high, unit);
  return `${cell}（${told}${clue ? `，${clueWords(clue, reported ?? '', unit)}` : open}）`;
}

/** What the other relations leave open: a range, never a figure to copy. */
function range(low: string | null, high: string | null, unit: string): string {
  if (low !== null && low === high) return '';
  if (low !== null && high !== null) return `，其他关系容许 ${low}～${figure(high, unit)}`;
  if (low !== null) return `，其他关系要求不小于 ${figure(low, unit)}`;
  return high === null ? '' : `，其他关系要求不大于 ${figure(high, unit)}`;
}

function clueWords({ kind, likely, other, factor }: Clue, reported: string, unit: string): string {
  const pair = `${reported}/${likely}`;
  switch (kind) {
    case 'swapped-digits':
      return `疑似数字颠倒 ${pair}`;
    case 'dropped-digit':
      return `疑似漏写一位 ${pair}`;
    case 'doubled-digit':
      return `疑似多写一位 ${pair}`;
    case 'wrong-digit':
      return `疑似有一位写错 ${pair}`;
    case 'scale':
      return `疑似计量单位或小数点有误 ${pair}${times(factor)}`;
    case 'sign':
      return `疑似正负号有误 ${pair}`;
    case 'swapped-cells':
      return other === null ? '疑似与另一格填反' : `疑似与 ${other} 填反`;
    case 'percent-scale':
      return `疑似百分数写法有误 ${pair}${unitLabel(unit)}`;
  }
}

function times(factor: string | null): string {
  if (factor === null) return '';
  return factor.startsWith('1/') ? `，差 ${factor.slice(2)} 倍` : `，差 ${factor} 倍`;
}

function obstacle({ why, figures, indicators }: NotEvaluable): string {
  const which = indicators.length === 0 ? '' : `指标 ${list(indicators)} `;
  switch (why) {
    case 'blank':
      return `${which}未填（${figures}）。填报后自动审核。`;
    case 'unreadable':
      return `${which}的数无法确认（${figures}）。请先改正该单元格。`;
    case 'not-on-sheet':
      return `报表中没有${which === '' ? '所需的列' : which.trim()}。请确认报表是否齐全。`;
    case 'no-earlier-figure':
      return `没有${which}的上期或基期数。请在审核时附上上期报表。`;
    case 'no-other-org':
      return `没有${which}的上级或下级单位数。汇总审核时再判断。`;
    case 'division-by-zero':
      return `除数为 0（${figures}）。确实为 0 的无需处理。`;
    case 'unreadable-rule':
      return '关系式写法有误。请告知报表制度的制定单位。';
  }
}
