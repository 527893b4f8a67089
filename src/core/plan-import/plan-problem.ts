import type { Language } from '../finding/message-of.js';

/** What an import says of the document as a whole. */
export type PlanProblem =
  | { readonly code: 'document-cut' | 'nothing-found' }
  | { readonly code: 'tables-of-other-plans' | 'tables-not-indicators'; readonly count: number };

type Messages = { readonly [C in PlanProblem['code']]: (count: number) => string };

const zh: Messages = {
  'document-cut': () => '文件太长，后面的部分没有读。',
  'nothing-found': () => '没有找到指标表，也没有找到带数的句子。',
  'tables-of-other-plans': (count) => `${count} 张表属于别的规划期，没有取。`,
  'tables-not-indicators': (count) => `${count} 张表不是指标表，其中的文字按正文读。`,
};

const en: Messages = {
  'document-cut': () => 'The document is too long: its end was not read.',
  'nothing-found': () => 'Neither a table of indicators nor a sentence with figures was found.',
  'tables-of-other-plans': (count) => `Tables of other plans, left out: ${count}.`,
  'tables-not-indicators': (count) => `Tables of something else, read as prose: ${count}.`,
};

export function planProblemMessage(problem: PlanProblem, lang: Language): string {
  return (lang === 'zh' ? zh : en)[problem.code]('count' in problem ? problem.count : 0);
}
