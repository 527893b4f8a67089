import { ruleMessages as en } from './messages/en.js';
import { ruleMessages as zh } from './messages/zh-CN.js';
import type {
  RuleNotice,
  RuleNoticeCode,
  RuleNotices,
  RuleProblem,
  RuleProblemCode,
  RuleProblems,
} from './rule-problem.js';

/** What each problem and notice says in one language: the fact, then the remedy. */
export interface RuleMessages {
  readonly problems: { readonly [C in RuleProblemCode]: (data: RuleProblems[C]) => string };
  readonly notices: { readonly [C in RuleNoticeCode]: (data: RuleNotices[C]) => string };
}

/** The problem in words, without its place. */
export function ruleProblemMessage(problem: RuleProblem, language: 'zh' | 'en'): string {
  const say = messagesIn(language).problems[problem.code] as (data: RuleProblem['data']) => string;
  return say(problem.data);
}

/** The notice in words, without its place. */
export function ruleNoticeMessage(notice: RuleNotice, language: 'zh' | 'en'): string {
  const say = messagesIn(language).notices[notice.code] as (data: RuleNotice['data']) => string;
  return say(notice.data);
}

function messagesIn(language: 'zh' | 'en'): RuleMessages {
  return language === 'en' ? en : zh;
}
