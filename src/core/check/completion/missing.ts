import type { Completion } from '../../completion/completion.js';
import type { CompletionRole } from '../../completion/plan.js';
import type { ReportedValue } from '../../sheet/return.js';
import type { Check, ReviewSubject } from '../check.js';
import { COMPLETION_ROLES } from '../cell/figure-cells.js';
import { completionOf, isJudged } from './completion-of.js';

const COLUMNS: readonly CompletionRole[] = ['rate', 'difference', 'progress', 'verdict'];

/**
 * Blank cells of the completion columns that could be filled. One finding a form and column, with every cell: before
 * submission it only reminds, and a reminder a cell would bury what matters.
 */
export const missing: Check = {
  code: 'completion.missing',
  about: {
    zh: '完成率、差额、序时进度、完成情况栏凡能计算的都已填写。',
    en: 'The completion columns are filled wherever they can be computed.',
  },
  source: 'docs/decisions/0003-completion.md',
  *run(subject) {
    for (const { role, form, org, cells } of blanks(subject)) {
      const place = { at: cells[0]!.at, cells: cells.map((each) => each.at), form, role, org };
      const finding = { code: 'completion.missing', place, data: { role, count: cells.length } } as const;
      yield subject.forSubmission ? { ...finding, severity: 'error' } : finding;
    }
  },
};

interface BlankColumn {
  readonly role: CompletionRole;
  readonly form: string;
  readonly org: string | null;
  readonly cells: ReportedValue[];
}

/** In a table of many orgs, one an org: each fills its own. */
function blanks(subject: ReviewSubject): Iterable<BlankColumn> {
  const found = new Map<string, BlankColumn>();
  for (const value of subject.filed.values) {
    if (!COMPLETION_ROLES.has(value.role) || value.period !== null || !isBlank(value)) continue;
    const role = COLUMNS.find((each) => each === value.role);
    if (!role || !isComputable(role, completionOf(subject, value))) continue;
    const form = subject.filed.tables[value.table]?.form.id ?? '';
    const key = [form, role, value.org ?? ''].join('|');
    const column = found.get(key);
    if (column) column.cells.push(value);
    else found.set(key, { role, form, org: value.org, cells: [value] });
  }
  return found.values();
}

/** “—” and “/” stand for no figure; where there is one they are as good as nothing. */
function isBlank({ state }: ReportedValue): boolean {
  return state === 'blank' || state === 'mark';
}

function isComputable(role: CompletionRole, completion: Completion | null): boolean {
  if (!completion) return false;
  if (role === 'rate') return completion.rateText !== null;
  if (role === 'difference') return completion.differenceText !== null;
  return role === 'progress' ? completion.progress !== null : isJudged(completion.status);
}
