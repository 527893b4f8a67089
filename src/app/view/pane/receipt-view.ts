import { SEVERITY_ORDER } from '../../../core/finding/finding.js';
import { findOrg } from '../../../core/indicator/pack.js';
import { checkCode, type Stamp } from '../../../core/submission/stamp.js';
import { submissionName } from '../../../core/submission/submission-name.js';
import { SEVERITY_MARK } from '../words/words.js';
import type { ReviewedWorkbook } from './pane-state.js';
import type { ReceiptView } from './pane-view.js';
import type { ViewContext } from './view-context.js';

/** The receipt of the stamp that the workbook carries. */
export function receiptView(context: ViewContext): ReceiptView | null {
  const { reviewed, pane } = context;
  const stamp = reviewed?.review.subject.submission.stamp ?? null;
  if (!reviewed || !stamp) return null;
  const { receipt } = pane;
  return {
    title: receipt.title,
    rows: receiptRows(context, reviewed, stamp),
    print: receipt.print,
    withdraw: receipt.withdraw,
    back: receipt.back,
  };
}

function receiptRows(context: ViewContext, reviewed: ReviewedWorkbook, stamp: Stamp): ReceiptView['rows'] {
  const { receipt } = context.pane;
  const { pack } = reviewed.loaded;
  const org = findOrg(pack, stamp.org)?.name;
  const forms = stamp.forms.map((id) => pack.forms.find((form) => form.id === id)?.title ?? id);
  const file = fileOf(reviewed);
  return [
    { label: receipt.code, value: checkCode(stamp) },
    { label: receipt.org, value: org === undefined ? stamp.org : `${org} ${stamp.org}` },
    { label: receipt.period, value: context.period(stamp.period) },
    { label: receipt.form, value: forms.join(context.pane.join) },
    { label: receipt.pack, value: `${stamp.pack.id} ${stamp.pack.version}` },
    { label: receipt.time, value: stamp.time.replace('T', ' ') },
    { label: receipt.submission, value: receipt.nth(stamp.submission) },
    { label: receipt.figures, value: receipt.cells(stamp.figures.length) },
    { label: receipt.explanations, value: receipt.items(stamp.explanations.length) },
    { label: receipt.counts, value: countsText(context, stamp) },
    { label: receipt.tool, value: stamp.tool },
    ...(file === null ? [] : [{ label: receipt.file, value: file }]),
  ];
}

function countsText({ words }: ViewContext, { counts }: Stamp): string {
  const shown = SEVERITY_ORDER.filter((each) => each !== 'quasi' || counts.quasi > 0);
  return shown.map((each) => `${SEVERITY_MARK[each]} ${words.severity[each]} ${counts[each]}`).join('  ');
}

/** The name that the stamped file is to be saved under. */
export function fileOf({ review, facts, loaded }: ReviewedWorkbook): string | null {
  const { filed, submission } = review.subject;
  if (!submission.stamp) return null;
  const extension = facts.macros ? 'xlsm' : 'xlsx';
  return submissionName({ filed, pack: loaded.pack, submission: submission.stamp.submission, extension });
}
