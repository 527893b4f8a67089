import type { CompiledRule } from './compile-rules.js';
import { exactCode } from './exact-truth.js';
import { figureAt, type FigureColumn } from './figure-column.js';
import type { Plan } from './plan/plan.js';
import type { NoPlans, RulePlans } from './rule-plans.js';
import { planColumns, runPlan } from './run-plan.js';
import type { Scratch } from './scratch.js';
import { FAIL, PASS, UNKNOWN, WITHIN_ROUNDING } from './verdict.js';

export interface BoundRule {
  readonly rule: CompiledRule;
  readonly columns: readonly FigureColumn[];
  readonly plans: RulePlans | NoPlans;
}

/**
 * A rule that one pass of loops does not decide: it has a rounding allowance, requires figures, or some records (or all) have to
 * be judged in fractions. Writes the code of every record.
 */
export function judgeSpecially({ rule, columns, plans }: BoundRule, codes: Uint8Array, scratch: Scratch): void {
  if (plans.lenient === null) {
    for (let record = 0; record < codes.length; record += 1) codes[record] = fraction(rule, columns, record);
    return;
  }
  run(plans.lenient, codes, columns, scratch);
  if (plans.strict !== null) markWithinRounding(plans.strict, codes, columns, scratch);
  if (rule.resolved.blank === 'require') failBlanks(rule, codes, columns);
  for (const record of unproven(columns, plans.caps, codes.length)) codes[record] = fraction(rule, columns, record);
}

function fraction(rule: CompiledRule, columns: readonly FigureColumn[], record: number): number {
  return exactCode(rule.resolved, (variable) => figureAt(columns[variable]!, record));
}

const BLOCK = 4096;

function run(plan: Plan, codes: Uint8Array, columns: readonly FigureColumn[], scratch: Scratch): void {
  const sources = planColumns(plan, columns, scratch);
  for (let from = 0; from < codes.length; from += BLOCK)
    runPlan(plan, codes, { columns: sources, scratch, from, to: Math.min(from + BLOCK, codes.length) });
}

/** What passes with the allowance and not without it. */
function markWithinRounding(plan: Plan, codes: Uint8Array, columns: readonly FigureColumn[], scratch: Scratch): void {
  const strict = new Uint8Array(codes.length);
  run(plan, strict, columns, scratch);
  for (let record = 0; record < codes.length; record += 1)
    if (codes[record] === PASS && strict[record] !== PASS) codes[record] = WITHIN_ROUNDING;
}

/** Where a blank is itself the failure, what a blank leaves undecided fails; a division by 0 stays unknown. */
function failBlanks(rule: CompiledRule, codes: Uint8Array, columns: readonly FigureColumn[]): void {
  const asked = [...rule.asked].map((variable) => columns[variable]!.values);
  for (let record = 0; record < codes.length; record += 1)
    if (codes[record] === UNKNOWN && asked.some((values) => Number.isNaN(values[record]!))) codes[record] = FAIL;
}

/** Records with a figure that the loops are not proven for. */
function unproven(columns: readonly FigureColumn[], caps: readonly number[], records: number): ReadonlySet<number> {
  const found = new Set<number>();
  columns.forEach(({ values, largest, beyond }, variable) => {
    for (const record of beyond?.keys() ?? []) if (record < records) found.add(record);
    const cap = caps[variable]!;
    if (largest <= cap) return;
    for (let record = 0; record < records; record += 1) if (Math.abs(values[record]!) > cap) found.add(record);
  });
  return found;
}
