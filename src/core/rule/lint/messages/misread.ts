import type { ResolveNotice, ResolveNotices, ResolveProblem, ResolveProblems } from '../../resolve/resolution.js';
import { ruleNoticeMessage, ruleProblemMessage } from '../../rule-problem-message.js';
import type { RuleNotice, RuleProblem, RuleProblems } from '../../rule-problem.js';

/** Problems that a text has with the pack, not by itself. */
type PackSide = Omit<ResolveProblems, keyof RuleProblems>;
type Words = { readonly [C in keyof PackSide]: (data: PackSide[C]) => string };

const zh: Words = {
  ambiguous: (d) => `有几种读法：${d.readings.join(' ／ ')}。`,
  'unknown-form': (d) => `没有名为“${d.form}”的报表，请核对表号或名称。`,
  'unknown-indicator': (d) =>
    d.form === null
      ? `没有指标“${d.indicator}”，请核对代码或名称。`
      : `报表“${d.form}”没有指标“${d.indicator}”，请核对代码或名称。`,
  'indicator-not-in-form': (d) => `指标“${d.indicator}”不在报表“${d.form}”中，请写明所在的报表。`,
  'unknown-column': (d) => `报表“${d.form}”没有“${d.column}”栏（数据栏共 ${d.most} 栏），请核对。`,
  'unknown-org': (d) => `没有代码为“${d.org}”的统计单位，请核对。`,
  'rows-and-columns': () => '一条关系里不能既有“行”又有“列”，请分开写。',
  'no-data-column': (d) => `报表“${d.form}”没有可以相加的数据栏，行关系无从审核。`,
  'unit-mismatch': (d) => `“${d.left || '无单位'}”与“${d.right || '无单位'}”不能相加或相比，请核对指标或计量单位。`,
  'unit-ambiguous': (d) => `“${d.number}”没有单位，而相比的数值有 ${d.units.join('、')} 几种单位，请给它写上单位。`,
  'cell-wanted': (d) => `“${d.name}”的括号里应是指标，如 [01]。`,
  'zero-divisor': () => '除数是 0。',
};

const en: Words = {
  ambiguous: (d) => `it reads in several ways: ${d.readings.join(' / ')}.`,
  'unknown-form': (d) => `there is no form “${d.form}”; check its number or title.`,
  'unknown-indicator': (d) =>
    d.form === null
      ? `there is no indicator “${d.indicator}”; check its code or name.`
      : `form “${d.form}” has no indicator “${d.indicator}”; check its code or name.`,
  'indicator-not-in-form': (d) => `indicator “${d.indicator}” is not in form “${d.form}”; name the form that it is in.`,
  'unknown-column': (d) => `form “${d.form}” has no column “${d.column}” (it has ${d.most} of figures).`,
  'unknown-org': (d) => `there is no org of the code “${d.org}”.`,
  'rows-and-columns': () => 'rows and columns do not go into one relation; write two.',
  'no-data-column': (d) => `form “${d.form}” has no column whose figures add up for a row relation to be about.`,
  'unit-mismatch': (d) =>
    `“${d.left || 'no unit'}” and “${d.right || 'no unit'}” neither add nor compare; check the indicators or their units.`,
  'unit-ambiguous': (d) => `“${d.number}” has no unit, and what it meets is in ${d.units.join(', ')}; give it one.`,
  'cell-wanted': (d) => `“${d.name}” takes indicators, such as [01].`,
  'zero-divisor': () => 'the divisor is 0.',
};

/** Why a rule does not read, in words, without the rule. */
export function misreadMessage(problem: ResolveProblem, language: 'zh' | 'en'): string {
  const words = language === 'en' ? en : zh;
  if (!Object.hasOwn(words, problem.code)) return ruleProblemMessage(problem as RuleProblem, language);
  const say = words[problem.code as keyof PackSide] as (data: ResolveProblem['data']) => string;
  return say(problem.data);
}

const NOTICES: {
  readonly [L in 'zh' | 'en']: { readonly [C in keyof ResolveNotices]: (data: ResolveNotices[C]) => string };
} = {
  zh: { 'unit-factor': (d) => `“${d.factor}”只是由“${d.from}”换算为“${d.to}”，单位已自动换算，没有再乘，请确认。` },
  en: {
    'unit-factor': (d) =>
      `“${d.factor}” only converts “${d.from}” to “${d.to}”, which is done anyway; it was not applied twice.`,
  },
};

/** What was taken one way though it could be doubted, in words. */
export function doubtMessage(notice: ResolveNotice, language: 'zh' | 'en'): string {
  if (notice.code === 'unit-factor') return NOTICES[language]['unit-factor'](notice.data);
  return ruleNoticeMessage(notice as RuleNotice, language);
}
