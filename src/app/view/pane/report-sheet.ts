import { checkCode } from '../../../core/submission/stamp.js';
import type { Explanation } from '../../../core/submission/explanation.js';
import type { ReportLine, ReportSheet } from '../../ports/report-sheet-port.js';
import { figuresView } from './figures-view.js';
import { findingItems } from './finding-items.js';
import { orgName, periodName } from './head-view.js';
import { keyedFindings } from './keyed-findings.js';
import type { ReviewedWorkbook } from './pane-state.js';
import type { ViewContext } from './view-context.js';

/** What a report tells beside the review. */
export interface ReportedBy {
  readonly time: string;
  readonly fileName: string | null;
}

/** Widths that hold both tables; an explanation runs over the blank cells on its right. */
const WIDTHS = [9, 12, 28, 56, 16, 12, 10, 16, 26] as const;

/** 审核报告: head, findings by severity, figures, and a line to sign. Null where nothing was reviewed. */
export function reportSheet(context: ViewContext, by: ReportedBy): ReportSheet | null {
  const { reviewed, pane } = context;
  if (!reviewed) return null;
  const lines = [
    line('title', pane.report.title),
    ...headLines(context, reviewed, by),
    ...findingLines(context, reviewed),
    ...figureLines(context, reviewed),
    line('note', ...pane.report.signatures.flatMap((each) => [each, null])),
  ];
  return { name: pane.report.sheet, widths: WIDTHS, lines };
}

function line(style: ReportLine['style'], ...cells: ReportLine['cells']): ReportLine {
  return { style, cells };
}

function headLines(context: ViewContext, reviewed: ReviewedWorkbook, by: ReportedBy): readonly ReportLine[] {
  const { receipt, report } = context.pane;
  const { filed, submission } = reviewed.review.subject;
  const forms = [...new Set(filed.tables.map(({ form }) => form.title))].join(context.pane.join);
  const { id, version, title } = reviewed.loaded.pack;
  const rows: readonly (readonly [string, string | null])[] = [
    [receipt.org, orgName(context, reviewed)],
    [receipt.period, periodName(context, filed)],
    [receipt.form, forms],
    [receipt.pack, `${title} ${id} ${version}`],
    [receipt.time, by.time.replace('T', ' ')],
    [report.file, by.fileName],
    [receipt.code, submission.stamp && checkCode(submission.stamp)],
  ];
  const told = rows.filter(([, value]) => value !== null && value !== '');
  const time: readonly ReportLine[] = told.map(([label, value]) => line('body', label, null, value));
  return time;
}

function findingLines(context: ViewContext, reviewed: ReviewedWorkbook): readonly ReportLine[] {
  const { report } = context.pane;
  const items = findingItems(context);
  const ids = new Map(keyedFindings(reviewed).map(({ key, judged }) => [key, judged.id]));
  const { explanations } = reviewed.review.subject.submission;
  if (items.length === 0) return [line('section', report.findings), line('body', report.passed)];
  return [
    line('section', report.findings),
    line('header', ...report.findingColumns),
    ...items.map(({ key, mark, severityLabel, place, subject, text, details }) => {
      const id = ids.get(key);
      const said = explanations.find(({ findings }) => id !== undefined && findings.includes(id));
      const explained = said ? explanationText(context, said) : null;
      return line('body', `${mark} ${severityLabel}`, place, subject, [text, ...details].join(' '), explained);
    }),
  ];
}

function explanationText({ pane }: ViewContext, { category, text, ground }: Explanation): string {
  return pane.report.explained(pane.explain.categories[category], text, ground);
}

function figureLines(context: ViewContext, { review }: ReviewedWorkbook): readonly ReportLine[] {
  const { report } = context.pane;
  const rows = figuresView(context)?.rows ?? [];
  const { completions } = review.subject;
  if (rows.length === 0) return [];
  return [
    line('section', report.figures),
    line('header', ...report.figureColumns),
    ...rows.map((row, index) => {
      const actual = completions[index]?.actual?.toDouble() ?? null;
      const { code, unit, name, verdict, target, rate, difference, progress } = row;
      return line('body', code, unit, name, verdict, target, actual, rate, difference, progress);
    }),
  ];
}
