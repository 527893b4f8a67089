import { packProblemMessage } from '../../../core/indicator/pack-problem-message.js';
import { orgListProblemMessage } from '../../../core/template/org-list-problem.js';
import { hostMessage } from '../words/host-messages.js';
import type { TemplatesNotice, TemplatesState } from './templates-state.js';
import { TEMPLATES_WORDS, type TemplatesWords } from './templates-words.js';

/** What happened, what was kept, what to do; one line each. */
export interface TemplatesNoticeView {
  readonly intent: 'success' | 'warning' | 'error' | 'info';
  readonly lines: readonly string[];
}

/** More than these are counted, not listed. */
const MOST_LINES = 20;
const MOST_NAMES = 8;

export function noticeView({ notice, lang }: TemplatesState): TemplatesNoticeView | null {
  if (!notice) return null;
  const words = TEMPLATES_WORDS[lang];
  switch (notice.kind) {
    case 'host':
      return { intent: 'error', lines: [words.refusedFile(notice.name), hostMessage(notice.error, lang)] };
    case 'pack':
      return refused(notice.name, packLines(notice.answer, lang), words);
    case 'pack-book':
      return refused(notice.name, notice.problems[lang], words);
    case 'orgs':
      return orgsNotice(notice, lang);
    case 'made':
      return madeNotice(notice, words);
    case 'cancelled':
      return { intent: 'info', lines: [words.cancelled(notice.made)] };
    case 'failed':
      return { intent: 'error', lines: [words.failed(notice.reason)] };
  }
}

function refused(name: string, problems: readonly string[], words: TemplatesWords): TemplatesNoticeView {
  return { intent: 'error', lines: [words.refusedFile(name), ...listed(problems, words)] };
}

function packLines(answer: Extract<TemplatesNotice, { kind: 'pack' }>['answer'], lang: 'zh' | 'en'): readonly string[] {
  const words = TEMPLATES_WORDS[lang];
  if (answer.why === 'invalid') return answer.problems.map((each) => `${each.path} ${packProblemMessage(each, lang)}`);
  return [answer.why === 'not-json' ? words.notJson : words.notFound];
}

function orgsNotice(
  { name, problems, read }: Extract<TemplatesNotice, { kind: 'orgs' }>,
  lang: 'zh' | 'en',
): TemplatesNoticeView {
  const words = TEMPLATES_WORDS[lang];
  const lines = listed(
    problems.map((each) => orgListProblemMessage(each, lang)),
    words,
  );
  if (read === 0) return { intent: 'error', lines: [words.refusedFile(name), ...lines] };
  return { intent: 'warning', lines: [...lines, words.readAnyway(read)] };
}

function listed(problems: readonly string[], words: TemplatesWords): readonly string[] {
  const left = problems.length - MOST_LINES;
  return left > 0 ? [...problems.slice(0, MOST_LINES), words.andMore(left)] : problems;
}

function madeNotice(
  { made, where, failed }: Extract<TemplatesNotice, { kind: 'made' }>,
  words: TemplatesWords,
): TemplatesNoticeView {
  const done = where === null ? words.noneMade : words.made(made, where);
  if (failed.length === 0) return { intent: where === null ? 'error' : 'success', lines: [done] };
  const named = failed.slice(0, MOST_NAMES).map(({ org, reason }) => `${org.name}（${reason}）`);
  const which = failed.length > MOST_NAMES ? [...named, '…'] : named;
  const lines = [done, words.failedOrgs(failed.length, which.join('、'))];
  return { intent: where === null ? 'error' : 'warning', lines };
}
