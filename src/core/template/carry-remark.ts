import { addressOf } from '../sheet/address.js';
import type { CellRef } from '../sheet/grid.js';

/**
 * Left behind: indicator-gone the new form has no such row · row-unsure its row was only guessed · column-gone · unit-changed and
 * the figure does not convert for certain · not-exact its conversion has no end · not-read a date, an error, a truth · now-given the pack has
 * the figure now, and another · explanation-gone what it explains is gone.
 * Carried, with a word: converted to the new unit, exactly · renamed · target-changed.
 */
export type CarryRemarkCode =
  | 'indicator-gone'
  | 'row-unsure'
  | 'column-gone'
  | 'unit-changed'
  | 'not-exact'
  | 'not-read'
  | 'now-given'
  | 'explanation-gone'
  | 'converted'
  | 'renamed'
  | 'target-changed';

export interface CarryRemark {
  readonly code: CarryRemarkCode;
  /** In the old sheet; null: not a cell's. */
  readonly at: CellRef | null;
  /** Null: the new pack has none. */
  readonly indicator: string | null;
  readonly name: string;
  /** Of the old column; empty: no column's. */
  readonly header: string;
  /** As the old sheet shows it. */
  readonly was: string;
  /** What stands in its stead, or what it became; empty: nothing. */
  readonly now: string;
}

type Words = { readonly [C in CarryRemarkCode]: (remark: CarryRemark) => string };

const zh: Words = {
  'indicator-gone': (r) => `新版没有指标“${r.name}”，原填“${r.was}”未带入。`,
  'row-unsure': (r) => `这一行不能确定就是“${r.now}”，原填“${r.was}”未带入，请核对后自行填写。`,
  'column-gone': (r) => `新版没有“${r.header}”一栏，${r.name}原填“${r.was}”未带入。`,
  'unit-changed': (r) => `“${r.name}”的计量单位改为 ${r.now}，原填“${r.was}”不能确定地换算，未带入，请按新单位填写。`,
  'not-exact': (r) => `“${r.name}”换成 ${r.now} 除不尽，原填“${r.was}”未带入，请按新单位填写。`,
  'not-read': (r) => `“${r.name}”的“${r.header}”原填“${r.was}”不是数字也不是文字，未带入。`,
  'now-given': (r) => `“${r.name}”的“${r.header}”现由制度给出“${r.now}”，原填“${r.was}”未带入。`,
  'explanation-gone': (r) => `核实说明“${r.was}”所说明的指标已不在新版中，未带入。`,
  converted: (r) => `“${r.name}”的“${r.header}”原填“${r.was}”，按新的计量单位换算为 ${r.now}，请核对。`,
  renamed: (r) => `“${r.was}”按代码认作“${r.now}”，数值已带入，请核对。`,
  'target-changed': (r) => `“${r.name}”的“${r.header}”由“${r.was}”改为“${r.now || '空'}”；实际值照旧带入。`,
};

const en: Words = {
  'indicator-gone': (r) => `The new version has no indicator "${r.name}"; "${r.was}" was not carried.`,
  'row-unsure': (r) => `This row may not be "${r.now}"; "${r.was}" was not carried. Check it and fill it in.`,
  'column-gone': (r) => `The new version has no column "${r.header}"; "${r.was}" of ${r.name} was not carried.`,
  'unit-changed': (r) =>
    `The unit of "${r.name}" is ${r.now} now; "${r.was}" does not convert for certain and was not carried. Fill it in anew.`,
  'not-exact': (r) => `"${r.was}" of "${r.name}" has no exact figure in ${r.now}; it was not carried. Fill it in anew.`,
  'not-read': (r) => `"${r.was}" in "${r.header}" of "${r.name}" is neither a number nor text; it was not carried.`,
  'now-given': (r) => `"${r.header}" of "${r.name}" is now given as "${r.now}"; "${r.was}" was not carried.`,
  'explanation-gone': (r) => `The explanation "${r.was}" is of indicators that are gone; it was not carried.`,
  converted: (r) => `"${r.was}" in "${r.header}" of "${r.name}" was converted to ${r.now}; check it.`,
  renamed: (r) => `"${r.was}" is taken for "${r.now}" by its code, and its figures were carried; check it.`,
  'target-changed': (r) =>
    `"${r.header}" of "${r.name}" changed from "${r.was}" to "${r.now || 'blank'}"; the actual was carried.`,
};

/** Place, fact and remedy: `[报表!H12] 新版没有指标…`. */
export function carryRemarkMessage(remark: CarryRemark, language: 'zh' | 'en'): string {
  const said = (language === 'en' ? en : zh)[remark.code](remark);
  return remark.at ? `[${remark.at.sheet}!${addressOf(remark.at.row, remark.at.column)}] ${said}` : said;
}
