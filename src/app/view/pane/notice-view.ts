import { packProblemMessage } from '../../../core/indicator/pack-problem-message.js';
import { HostError } from '../../ports/host-error.js';
import { hostMessage } from '../words/host-messages.js';
import type { PaneNotice, PaneState } from './pane-state.js';
import type { NoticeView } from './pane-view.js';
import type { ViewContext } from './view-context.js';

/** What happened, what was kept, what to do. */
export function noticeView({ notice, undo }: PaneState, context: ViewContext): NoticeView | null {
  if (!notice) return null;
  const does = actionOf(notice, undo !== null);
  const { notice: words } = context.pane;
  const label = does === 'undo' ? words.undo : does === 'check' ? words.again : words.dismiss;
  return { intent: intentOf(notice), text: textOf(notice, context), action: { label, does } };
}

function actionOf({ kind }: PaneNotice, canUndo: boolean): 'undo' | 'check' | 'dismiss' {
  if (kind === 'written' && canUndo) return 'undo';
  return kind === 'conflict' ? 'check' : 'dismiss';
}

const INTENTS: { readonly [K in PaneNotice['kind']]: NoticeView['intent'] } = {
  written: 'success',
  undone: 'success',
  conflict: 'warning',
  'nothing-to-write': 'info',
  'nothing-to-undo': 'info',
  cancelled: 'info',
  refused: 'error',
  wrong: 'error',
  cannot: 'warning',
  explained: 'success',
  'not-explained': 'warning',
  marked: 'success',
  unmarked: 'success',
  reported: 'success',
  'still-blocked': 'warning',
  submitted: 'success',
  withdrawn: 'success',
  'pack-loaded': 'success',
  'pack-refused': 'error',
  'pack-missing': 'error',
};

function intentOf(notice: PaneNotice): NoticeView['intent'] {
  const isPartial =
    (notice.kind === 'marked' && notice.left > 0) || (notice.kind === 'undone' && notice.left.length > 0);
  return isPartial ? 'warning' : INTENTS[notice.kind];
}

function textOf(notice: PaneNotice, context: ViewContext): string {
  const { notice: words, explain } = context.pane;
  switch (notice.kind) {
    case 'written':
      return words.written[notice.what](notice.cells) + (notice.checked ? '' : words.unchecked);
    case 'undone':
      return undoneText(notice, context);
    case 'conflict':
      return conflictText(notice, context);
    case 'nothing-to-write':
      return words.nothingToWrite;
    case 'nothing-to-undo':
      return words.nothingToUndo;
    case 'cancelled':
      return words.cancelled;
    case 'refused':
      return hostMessage(new HostError(notice.code, notice.data), context.lang);
    case 'wrong':
      return words.wrong;
    case 'cannot':
      return words.cannot[notice.what];
    case 'explained':
      return words.explained(notice.findings);
    case 'not-explained':
      return explain.unstarted;
    default:
      return laterText(notice, context);
  }
}

type Later = Extract<
  PaneNotice,
  {
    kind:
      | 'marked'
      | 'unmarked'
      | 'reported'
      | 'still-blocked'
      | 'submitted'
      | 'withdrawn'
      | 'pack-loaded'
      | 'pack-refused'
      | 'pack-missing';
  }
>;

function laterText(notice: Later, context: ViewContext): string {
  const { notice: words } = context.pane;
  switch (notice.kind) {
    case 'marked':
      return notice.left > 0 ? words.markedNot(notice.cells, notice.left) : words.marked(notice.cells);
    case 'unmarked':
      return words.unmarked;
    case 'reported':
      return words.reported(notice.sheet);
    case 'still-blocked':
      return words.blocked(notice.count);
    case 'submitted':
      return words.submitted(notice.code, notice.file);
    case 'withdrawn':
      return words.withdrawn;
    case 'pack-loaded':
      return words.packLoaded(notice.title);
    case 'pack-refused':
      return packText(notice, context);
    case 'pack-missing':
      return words.packMissing(notice.id);
  }
}

function packText({ name, problems }: Extract<PaneNotice, { kind: 'pack-refused' }>, context: ViewContext): string {
  const { notice: words } = context.pane;
  const [first] = problems;
  const reason = first ? packProblemMessage(first, context.lang) : words.packNotJson;
  return words.packRefused(name, problems.length, reason);
}

function undoneText({ cells, left, checked }: Extract<PaneNotice, { kind: 'undone' }>, context: ViewContext): string {
  const { notice: words } = context.pane;
  const parts = [words.undone(cells)];
  if (left.length > 0) parts.push(words.undoneNot(context.place(left), left.length));
  if (!checked) parts.push(words.unchecked);
  return parts.join('');
}

function conflictText({ doing, cells }: Extract<PaneNotice, { kind: 'conflict' }>, context: ViewContext): string {
  const { conflict, undoConflict } = context.pane.notice;
  return (doing === 'write' ? conflict : undoConflict)(context.place(cells), cells.length);
}
