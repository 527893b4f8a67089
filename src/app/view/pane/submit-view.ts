import { messageOf } from '../../../core/finding/message-of.js';
import { submissionName } from '../../../core/submission/submission-name.js';
import { blockingFindings } from './final-review.js';
import { cellsOf, findingSubject, placeOf } from './finding-items.js';
import type { KeyedFinding } from './keyed-findings.js';
import type { PaneState, ReviewedWorkbook } from './pane-state.js';
import type { SubmitView } from './pane-view.js';
import type { ViewContext } from './view-context.js';

type Blocking = SubmitView['blocking'][number];

/** Only what still blocks: the list empties itself as things are put right. */
export function submitView(state: PaneState, context: ViewContext): SubmitView | null {
  const { reviewed, pane } = context;
  if (!reviewed) return null;
  const found = blockingFindings(reviewed).map((each) => blockingRow(context, each));
  // a query may be asked about in several ways; whoever answers it answers them all
  const blocking = [...new Map([...unknowns(context, reviewed), ...found].map((row) => [row.key, row])).values()];
  return {
    title: pane.submit.title,
    blocking,
    ready: blocking.length === 0 ? pane.submit.ready : null,
    fileName: proposedName(reviewed) ?? '',
    submit: { label: pane.submit.submit, enabled: blocking.length === 0 && state.busy === null },
    cancel: pane.submit.cancel,
  };
}

/** What the stamp cannot do without, in case the pack makes light of its absence. */
function unknowns({ pane }: ViewContext, { review }: ReviewedWorkbook): readonly Blocking[] {
  const { org, period } = review.subject.filed;
  const rows: Blocking[] = [];
  if (!org) rows.push({ key: 'no-org', text: pane.submit.noOrg, does: 'none', at: null });
  if (!period) rows.push({ key: 'no-period', text: pane.submit.noPeriod, does: 'none', at: null });
  return rows;
}

function blockingRow(context: ViewContext, keyed: KeyedFinding): Blocking {
  const { finding } = keyed.judged;
  const isExplanation =
    finding.code === 'stamp.explanation-missing' || finding.code === 'stamp.explanation-empty-words';
  const at = cellsOf(keyed)[0] ?? null;
  const parts = [placeOf(context, keyed), findingSubject(context, keyed), messageOf(finding, context.lang)];
  return {
    key: isExplanation ? finding.data.finding : keyed.key,
    text: parts.filter((each) => each !== '').join(context.pane.dot),
    does: isExplanation ? 'explain' : finding.code === 'completion.missing' ? 'open-fill' : at ? 'show' : 'none',
    at,
  };
}

/** The name to save under; null while org or period are not known. */
export function proposedName({ review, facts, loaded }: ReviewedWorkbook): string | null {
  const { filed, submission } = review.subject;
  return submissionName({
    filed,
    pack: loaded.pack,
    submission: submission.submitted + 1,
    extension: facts.macros ? 'xlsm' : 'xlsx',
  });
}
