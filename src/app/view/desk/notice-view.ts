import { definitionProblemLine } from '../../../core/definition/definition-problem-message.js';
import { packProblemMessage } from '../../../core/indicator/pack-problem-message.js';
import { HostError, type HostErrorCode } from '../../ports/host-error.js';
import { hostMessage } from '../words/host-messages.js';
import type { DeskNotice, DeskState } from './desk-state.js';
import type { DeskNoticeView } from './desk-view.js';
import { deskWordsOf, type DeskWords } from './desk-words.js';

/** What happened, what was kept, what to do. */
export function deskNotice({ notice, lang }: Pick<DeskState, 'notice' | 'lang'>): DeskNoticeView | null {
  if (!notice) return null;
  return { intent: intentOf(notice), text: textOf(notice, lang) };
}

const INTENTS: { readonly [K in DeskNotice['kind']]: DeskNoticeView['intent'] } = {
  reviewed: 'success',
  'nothing-new': 'info',
  cancelled: 'info',
  'not-kept': 'warning',
  'case-saved': 'success',
  'case-opened': 'success',
  'case-refused': 'error',
  'pack-loaded': 'success',
  'pack-refused': 'error',
  'definition-refused': 'error',
  'pack-missing': 'warning',
  accepted: 'success',
  'accept-refused': 'warning',
  returned: 'success',
  made: 'success',
  refused: 'error',
  wrong: 'error',
};

function intentOf(notice: DeskNotice): DeskNoticeView['intent'] {
  return notice.kind === 'reviewed' && notice.unusable > 0 ? 'warning' : INTENTS[notice.kind];
}

function textOf(notice: DeskNotice, lang: DeskState['lang']): string {
  const desk = deskWordsOf(lang);
  const words = desk.notice;
  switch (notice.kind) {
    case 'reviewed':
      return reviewedText(notice, desk);
    case 'nothing-new':
      return words.nothingNew;
    case 'cancelled':
      return words.cancelled(notice.done, notice.all);
    case 'not-kept':
      return words.notKept;
    case 'case-saved':
      return words.caseSaved(notice.name);
    case 'case-opened':
      return words.caseOpened(notice.returns);
    case 'case-refused':
      return words.caseRefused(notice.name);
    case 'pack-loaded':
      return words.packLoaded(notice.title);
    case 'pack-refused':
      return packText(notice, lang);
    case 'definition-refused':
      return definitionText(notice, lang);
    case 'pack-missing':
      return words.packMissing(notice.id);
    default:
      return laterText(notice, lang, desk);
  }
}

type Later = Extract<DeskNotice, { kind: 'accepted' | 'accept-refused' | 'returned' | 'made' | 'refused' | 'wrong' }>;

function laterText(notice: Later, lang: DeskState['lang'], desk: DeskWords): string {
  const { notice: words, head } = desk;
  switch (notice.kind) {
    case 'accepted':
      return words.accepted(notice.org);
    case 'accept-refused':
      return words.acceptRefused(notice.org, notice.errors);
    case 'returned':
      return words.returned(notice.org, notice.file);
    case 'made':
      return words.made(notice.what === 'returned' ? desk.state.returned : head.make[notice.what], notice.name);
    case 'refused':
      return hostMessage(new HostError(notice.code as HostErrorCode, notice.data), lang);
    case 'wrong':
      return words.wrong;
  }
}

function reviewedText(
  { files, unusable, ignored }: Extract<DeskNotice, { kind: 'reviewed' }>,
  { notice: words, sentence }: DeskWords,
): string {
  return [
    words.reviewed(files),
    ...(unusable > 0 ? [words.unusable(unusable)] : []),
    ...(ignored > 0 ? [words.ignored(ignored)] : []),
  ].join(sentence);
}

function packText({ name, problems }: Extract<DeskNotice, { kind: 'pack-refused' }>, lang: DeskState['lang']): string {
  const words = deskWordsOf(lang).notice;
  const [first] = problems;
  return words.packRefused(name, problems.length, first ? packProblemMessage(first, lang) : words.packNotJson);
}

function definitionText(
  { name, problems }: Extract<DeskNotice, { kind: 'definition-refused' }>,
  lang: DeskState['lang'],
): string {
  const words = deskWordsOf(lang).notice;
  const [first] = problems;
  return words.packRefused(name, problems.length, first ? definitionProblemLine(first, lang) : words.packNotJson);
}
