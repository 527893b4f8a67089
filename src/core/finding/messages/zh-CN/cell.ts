import { STATUS_WORDS } from '../../../completion/status-words.js';
import type { CellFindings } from '../../families/cell.js';
import { unitLabel } from '../../../quantity/units.js';
import { figure } from './wording.js';

export const cellMessages: { readonly [C in keyof CellFindings]: (data: CellFindings[C]) => string } = {
  'cell.missing': (d) =>
    d.text === ''
      ? '实际值未填报。请填写：确为零的填 0，属免报的请与上级核对免报范围。'
      : `实际值填为“${d.text}”，视同未填报。请填写实际数。`,
  'cell.text-number': (d) => `“${d.text}”是文本，不是数字，读作 ${figure(d.reads, d.unit)}。请改为数字。`,
  'cell.not-a-number': (d) => `${notANumber(d)}请填写数字，说明文字写入备注。`,
  'cell.error-value': (d) => `单元格是错误值 ${d.error}。请检查公式及其引用的单元格。`,
  'cell.date-for-number': (d) => `此处应为数字，实际是日期“${d.text}”。请改为常规格式后重新填写。`,
  'cell.unit-in-value': (d) =>
    d.reads === null
      ? `“${d.text}”带有单位，不能确定折合多少${unitLabel(d.unit) || '本行单位'}。请按本行计量单位只填数字。`
      : `“${d.text}”带有单位，按本行计量单位应为 ${figure(d.reads, d.unit)}。请只填数字。`,
  'cell.percent-scale': (d) =>
    `${figure(d.written, d.unit)} 疑似百分数填错位，可能是 ${figure(d.likely, d.unit)}。请核对；确实如此的请说明。`,
  'cell.unit-scale': (d) =>
    d.likely === null
      ? `${figure(d.written, d.unit)} 与本指标的量级不符，疑似计量单位有误。请核对；确实如此的请说明。`
      : `${figure(d.written, d.unit)} 与本指标的量级不符，疑似按${d.likelyUnit}填报：${figure(d.written, d.likelyUnit)}是 ${figure(d.likely, d.unit)}。请核对；确实如此的请说明。`,
  'cell.display-differs': (d) =>
    `实际存储 ${figure(d.stored, d.unit)}，显示为 ${figure(d.shown, d.unit)}；按存储值为“${STATUS_WORDS[d.storedStatus]}”，按显示值为“${STATUS_WORDS[d.shownStatus]}”。请按应报精度填写。`,
  'cell.numerator-exceeds': (d) =>
    d.value === null
      ? `分子 ${d.numerator ?? ''} 大于分母 ${d.denominator ?? ''}，部分不应大于总体。请核对两数。`
      : `${figure(d.value, d.unit)} 超过 ${figure(d.limit, d.unit)}，部分不应大于总体。请核对分子、分母。`,
  'cell.too-many-decimals': (d) => `${d.value} 有 ${d.decimals} 位小数，制度规定 ${d.allowed} 位。请按规定位数填报。`,
  'cell.not-an-integer': (d) =>
    d.unit === d.wholeUnit
      ? `${figure(d.value, d.unit)} 不是整数。此指标只应为整数，请核对。`
      : `${figure(d.value, d.unit)} 折合 ${figure(d.whole, d.wholeUnit)}，不是整数。请核对。`,
  'cell.negative': (d) => `${figure(d.value, d.unit)} 为负数，此指标不应为负。请核对正负号。`,
  'cell.out-of-range': (d) => `${figure(d.value, d.unit)} 超出允许范围（${range(d)}）。请核对数值和计量单位。`,
  'cell.formula-overwritten': (d) =>
    `相邻的 ${d.neighbour} 是公式 =${excerpt(d.formula)}，此格是常数 ${d.value}，公式可能被覆盖。请核对，或恢复公式。`,
  'cell.formula-stale': (d) =>
    `公式 =${excerpt(d.formula)} 存储的结果是 ${d.stored}，重算为 ${d.recalculated}。请在表格软件中重新计算并保存。`,
  'cell.formula-range': (d) =>
    `公式 =${excerpt(d.formula)} 的合计区域 ${d.range} 未包括相邻的 ${d.missed}。请核对求和范围。`,
};

function notANumber({ text, why }: CellFindings['cell.not-a-number']): string {
  if (why === 'boolean') return `此处应为数字，实际是逻辑值 ${text}。`;
  if (why === 'inexact') return `“${text}”不是确数。`;
  return why === 'unclear' ? `“${text}”不能确定读作哪个数。` : `此处应为数字，实际是“${text}”。`;
}

function range({ min, max, unit }: CellFindings['cell.out-of-range']): string {
  if (min !== null && max !== null) return `${min} 至 ${figure(max, unit)}`;
  return min === null ? `不大于 ${figure(max ?? '', unit)}` : `不小于 ${figure(min, unit)}`;
}

/** A formula's beginning: whole ones may fill a page. */
function excerpt(formula: string): string {
  return formula.length > 60 ? `${formula.slice(0, 60)}…` : formula;
}
