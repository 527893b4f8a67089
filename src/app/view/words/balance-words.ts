import type { HindranceCode } from '../../../core/balance/balance-plan.js';
import type { SumStatus } from '../../../core/balance/balancing.js';
import type { Language } from '../../../core/finding/message-of.js';

/** What is said of 舍位平衡. */
export interface BalanceWords {
  readonly columns: readonly [cell: string, code: string, column: string, before: string, after: string, plain: string];
  /** Beside a figure that balancing moved: what plain rounding gives, and by how much it was moved. */
  readonly moved: (plain: string, by: string) => string;
  readonly formula: string;
  readonly open: string;
  readonly nothing: string;
  readonly balanced: (sums: number, moved: number) => string;
  readonly unbalanced: (sums: number) => string;
  readonly status: { readonly [S in Exclude<SumStatus, 'balanced'>]: (gap: string) => string };
  /** Other relations than sums: those that rounding broke, and those that cannot be told. */
  readonly broken: (relations: number) => string;
  readonly untold: (relations: number) => string;
  /** Cells whose text changes alike, and the text before → after. */
  readonly unitWritten: (cells: readonly string[], change: string) => string;
  readonly unitByHand: (cell: string, from: string, to: string) => string;
  readonly unitNowhere: (from: string, to: string) => string;
  /** Other formulas that read what is converted. */
  readonly readers: (cells: readonly string[]) => string;
  readonly hindered: (cells: number) => string;
  readonly hindrance: { readonly [H in HindranceCode]: string };
  readonly preview: string;
  readonly written: (cells: number, file: string) => string;
  readonly conflict: (cells: number) => string;
}

/** Cells that are named in one line. */
const MOST_LISTED = 10;

const zh: BalanceWords = {
  columns: ['单元格', '代码', '栏目', '原值', '舍位后', '与四舍五入的差别'],
  moved: (plain, by) => `四舍五入为 ${plain}，调整 ${by}`,
  formula: '公式保留',
  open: '未定',
  nothing: '没有需要舍位的数字。',
  balanced: (sums, moved) => `${sums} 个求和关系舍位后仍然成立，为此有 ${moved} 格与直接四舍五入不同。`,
  unbalanced: (sums) => `${sums} 个求和关系未作平衡：`,
  status: {
    blank: () => '各项均为空',
    'blank-total': () => '分项有数而总项为空',
    'no-parts': () => '总项有数而分项全空',
    'does-not-hold': (gap) => `原数就不相等，相差 ${gap}；请先核对，核报不凑数`,
    'mixed-units': () => '各项舍位后的单位不同，或有的不舍位',
    overlap: () => '与其他求和关系交叉，逐级分配不能同时满足',
  },
  broken: (relations) => `${relations} 条其他关系原来成立、舍位后不再成立，公布时请加注：`,
  untold: (relations) => `${relations} 条其他关系舍位后是否成立无法判断：`,
  unitWritten: (cells, change) => `计量单位同时改写：${change}（${cells.join('、')}）。`,
  unitByHand: (cell, from, to) => `${cell} 的文字里写有单位，请手工由“${from}”改为“${to}”。`,
  unitNowhere: (from, to) => `表上没有写“${from}”，请手工注明“单位：${to}”。`,
  readers: (cells) =>
    `另有 ${cells.length} 个公式引用了改写的数，会按新单位重算，请核对：${cells.slice(0, MOST_LISTED).join('、')}。`,
  hindered: (cells) => `有 ${cells} 格使整张表不能改写，所以什么也没有写：`,
  hindrance: {
    'not-a-number': '不是纯数字（文本、带单位或百分号），请先审核改正',
    doubtful: '数量级存疑，请先审核改正',
    words: '目标是文字，单位改不了，请先改成数字或分开列示',
    formula: '公式算不出平衡后的数，核报不覆盖公式；请先改成数值',
    'array-formula': '属于数组公式',
    'completion-typed': '完成情况按原单位填写，请先清空，舍位后再用 fill 计算',
    'unit-in-format': '数字格式里带有原单位，请先改成普通格式',
    'unknown-row': '这一行不在指标体系内，却用同一个单位',
    'unknown-column': '这一栏不在指标体系内，却用同一个单位',
    duplicate: '同一个数在表中出现两次',
    overlap: '所在的求和关系互相交叉，不能逐级平衡',
  },
  preview: '以上是预览，没有写入任何文件；加 -o 输出.xlsx 写入副本。',
  written: (cells, file) => `已写入 ${cells} 格，另存为 ${file}；原文件未动。副本供汇总、公布使用，上报仍用原表。`,
  conflict: (cells) => `有 ${cells} 格在计算之后又被改动，未写入任何内容。请重新运行。`,
};

const en: BalanceWords = {
  columns: ['cell', 'code', 'column', 'before', 'after', 'against plain rounding'],
  moved: (plain, by) => `plainly ${plain}, moved by ${by}`,
  formula: 'formula kept',
  open: 'open',
  nothing: 'There is no figure to round.',
  balanced: (sums, moved) =>
    `${sums} sums still hold after rounding; for that, ${moved} cells differ from plain rounding.`,
  unbalanced: (sums) => `${sums} sums were not balanced:`,
  status: {
    blank: () => 'all of it is blank',
    'blank-total': () => 'parts without their total',
    'no-parts': () => 'a total without any part',
    'does-not-hold': (gap) =>
      `it does not hold to begin with, by ${gap}; look at the figures first, none is made up to fit`,
    'mixed-units': () => 'its cells are rounded to different units, or some are not',
    overlap: () => 'it crosses other sums, and no sharing out satisfies all',
  },
  broken: (relations) =>
    `${relations} other relations held before and do not after rounding; note it where the table is published:`,
  untold: (relations) => `${relations} other relations cannot be judged after rounding:`,
  unitWritten: (cells, change) => `Units rewritten: ${change} (${cells.join(', ')}).`,
  unitByHand: (cell, from, to) => `The text of ${cell} names the unit: change “${from}” to “${to}” by hand.`,
  unitNowhere: (from, to) => `The sheet does not say “${from}” anywhere: add “单位：${to}” by hand.`,
  readers: (cells) =>
    `${cells.length} other formulas read what is converted and will come to something else: ${cells.slice(0, MOST_LISTED).join(', ')}.`,
  hindered: (cells) => `${cells} cells keep the table from being rewritten, so nothing was written:`,
  hindrance: {
    'not-a-number': 'no plain number (text, a unit or % in it); check and correct it first',
    doubtful: 'its scale is in doubt; check and correct it first',
    words: 'a target in words, which would keep the old unit',
    formula: 'its formula would not come to the balanced figure, and is not overwritten; make it a value first',
    'array-formula': 'part of an array formula',
    'completion-typed': 'completion typed in the old unit; clear it, and run fill on the copy',
    'unit-in-format': 'its number format prints the old unit; choose a plain one first',
    'unknown-row': 'a row that the pack does not know, under the same unit',
    'unknown-column': 'a column that the pack does not know, under the same unit',
    duplicate: 'one figure that stands twice',
    overlap: 'its sums cross each other and cannot be balanced level by level',
  },
  preview: 'This is a preview, no file was written; -o OUT.xlsx writes a copy.',
  written: (cells, file) =>
    `${cells} cells written, saved as ${file}; the original is untouched. The copy is for publishing: submit the original.`,
  conflict: (cells) => `${cells} cells were changed after the computation; nothing was written. Run again.`,
};

export function balanceWordsOf(lang: Language): BalanceWords {
  return lang === 'zh' ? zh : en;
}
