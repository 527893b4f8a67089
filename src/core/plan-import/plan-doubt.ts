import type { Language } from '../finding/message-of.js';

/**
 * What a person has to settle before a drafted row counts. `percent-lost` 达标率100 · `numbers-glued` 43%33% · `year-cut`
 * 到2025实现 · `contradicted`: the prose gives the same indicator another figure · `prose`: it stands in the prose, not in a
 * table · `achieved-or-target`: which of the two it is was guessed.
 */
export type PlanDoubt =
  | { readonly code: 'percent-lost' | 'numbers-glued' | 'year-cut' | 'not-read'; readonly text: string }
  | { readonly code: 'unit-missing' }
  | { readonly code: 'unit-guessed'; readonly text: string }
  | { readonly code: 'unit-unknown'; readonly unit: string }
  | { readonly code: 'direction-guessed'; readonly lower: boolean }
  | { readonly code: 'attribute-missing' }
  | { readonly code: 'target-missing'; readonly text: string }
  | { readonly code: 'target-in-words'; readonly text: string }
  | { readonly code: 'contradicted'; readonly at: string; readonly text: string }
  | { readonly code: 'prose'; readonly text: string }
  | { readonly code: 'name-guessed' }
  | { readonly code: 'achieved-or-target'; readonly achieved: boolean }
  | { readonly code: 'reference-guessed'; readonly name: string }
  | { readonly code: 'verdict'; readonly text: string }
  | { readonly code: 'year-guessed'; readonly year: number }
  | { readonly code: 'org-code-missing'; readonly name: string }
  | { readonly code: 'org-missing' }
  | { readonly code: 'plan-guessed' | 'plans-mixed'; readonly first: number; readonly last: number };

export type PlanDoubtCode = PlanDoubt['code'];

type Messages = { readonly [C in PlanDoubtCode]: (doubt: Extract<PlanDoubt, { readonly code: C }>) => string };

const zh: Messages = {
  'percent-lost': ({ text }) => `“${text}”可能丢了百分号，按 % 计`,
  'numbers-glued': ({ text }) => `“${text}”中几个数连在一起，请对照原文`,
  'year-cut': ({ text }) => `“${text}”年份写法不全`,
  'not-read': ({ text }) => `“${text}”没有读懂`,
  'unit-missing': () => '没有计量单位',
  'unit-guessed': ({ text }) => `“${text}”的计量单位残缺，按推定补全`,
  'unit-unknown': ({ unit }) => `不认识的计量单位“${unit}”`,
  'direction-guessed': ({ lower }) => (lower ? '推定为逆向指标（越低越好）' : '推定为正向指标（越高越好）'),
  'attribute-missing': () => '没有写约束性或预期性，暂按预期性',
  'target-missing': ({ text }) => `没有目标值（原文“${text}”）`,
  'target-in-words': ({ text }) => `目标“${text}”不是数，暂按定性`,
  contradicted: ({ at, text }) => `与${at}不一致：“${text}”`,
  prose: ({ text }) => `正文：“${text}”`,
  'name-guessed': () => '指标名称由正文截取',
  'achieved-or-target': ({ achieved }) => (achieved ? '推定为已完成数，不是目标' : '推定为目标，不是已完成数'),
  'reference-guessed': ({ name }) => `参照“${name}”，请核对口径、单位和提供方`,
  verdict: ({ text }) => `原表完成情况：“${text}”`,
  'year-guessed': ({ year }) => `没有写年份，暂按 ${year} 年`,
  'org-code-missing': ({ name }) => `“${name}”的代码未知，暂用编号代替`,
  'org-missing': () => '没有认出是哪个地方的规划',
  'plan-guessed': ({ first, last }) => `没有写规划期，暂按 ${first}–${last} 年`,
  'plans-mixed': ({ first, last }) => `几张表不属同一规划期，暂合并为 ${first}–${last} 年；可用 --plan 只取一个规划期`,
};

const en: Messages = {
  'percent-lost': ({ text }) => `“${text}” may have lost its percent sign; read as %`,
  'numbers-glued': ({ text }) => `figures run together in “${text}”: compare with the original`,
  'year-cut': ({ text }) => `the year in “${text}” is cut`,
  'not-read': ({ text }) => `“${text}” was not understood`,
  'unit-missing': () => 'no unit',
  'unit-guessed': ({ text }) => `part of the unit is lost in “${text}”: what it was is guessed`,
  'unit-unknown': ({ unit }) => `unknown unit “${unit}”`,
  'direction-guessed': ({ lower }) => (lower ? 'taken as lower is better' : 'taken as higher is better'),
  'attribute-missing': () => 'neither binding nor anticipatory: taken as anticipatory',
  'target-missing': ({ text }) => `no target (the document has “${text}”)`,
  'target-in-words': ({ text }) => `the target “${text}” is no figure: taken as qualitative`,
  contradicted: ({ at, text }) => `${at} says otherwise: “${text}”`,
  prose: ({ text }) => `from the prose: “${text}”`,
  'name-guessed': () => 'the name was cut out of the prose',
  'achieved-or-target': ({ achieved }) =>
    achieved ? 'taken as achieved, not as a target' : 'taken as a target, not as achieved',
  'reference-guessed': ({ name }) => `measured against “${name}”: check scope, unit and supplier`,
  verdict: ({ text }) => `the table’s verdict: “${text}”`,
  'year-guessed': ({ year }) => `no year: ${year} is assumed`,
  'org-code-missing': ({ name }) => `the code of “${name}” is not known: a number stands for it`,
  'org-missing': () => 'whose plan it is was not found',
  'plan-guessed': ({ first, last }) => `no plan years: ${first}–${last} are assumed`,
  'plans-mixed': ({ first, last }) =>
    `tables of several plans are taken together as ${first}–${last}; --plan takes one of them`,
};

export function planDoubtMessage(doubt: PlanDoubt, lang: Language): string {
  const say = (lang === 'zh' ? zh : en)[doubt.code] as (of: PlanDoubt) => string;
  return say(doubt);
}
