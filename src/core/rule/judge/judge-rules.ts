import type { ColumnOf, CompiledRule, CompiledRules } from './compile-rules.js';
import { judgeSpecially } from './judge-specially.js';
import { plansFor, type NoPlans, type RulePlans } from './rule-plans.js';
import { planColumns, runPlan } from './run-plan.js';
import { Scratch } from './scratch.js';
import { countCodes, type Verdicts } from './verdict.js';
import type { FigureColumn } from './figure-column.js';

/**
 * Every rule over every record, exactly. Columns must hold at least `records` figures. Sums run on whole doubles where none
 * can reach 2^53; a record of which that is not proven is judged in fractions (docs/decisions/0009).
 */
export function judgeRules({ compiled }: CompiledRules, columnOf: ColumnOf, records: number): Verdicts {
  const codes = compiled.map(() => new Uint8Array(records));
  const scratch = new Scratch(records);
  const runs = compiled.map((rule, index) => {
    const { columns, plans } = bound(rule, index, columnOf, records);
    if (isPlain(rule, columns, plans))
      return { plan: plans.lenient, columns: planColumns(plans.lenient, columns, scratch) };
    judgeSpecially({ rule, columns, plans }, codes[index]!, scratch);
    return null;
  });
  for (let from = 0; from < records; from += BLOCK) {
    const to = Math.min(from + BLOCK, records);
    for (let index = 0; index < runs.length; index += 1) {
      const run = runs[index];
      if (run) runPlan(run.plan, codes[index]!, { columns: run.columns, scratch, from, to });
    }
  }
  return { records, counts: codes.map(countCodes), codes };
}

/** Records at a time: the columns of some fifty variables then stay in a core's own cache from rule to rule. */
const BLOCK = 2048;

/** A rule with its columns, and loops for their scales. */
function bound(rule: CompiledRule, index: number, columnOf: ColumnOf, records: number) {
  const columns: FigureColumn[] = [];
  for (let variable = 0; variable < rule.resolved.variables.length; variable += 1) {
    const column = columnOf(index, variable);
    if (column.values.length < records) throw new RangeError(`a column of fewer than ${records} records`);
    columns.push(column);
  }
  return { rule, columns, plans: plansFor(rule.resolved, columns, rule.allowance, rule.plans) };
}

/** One pass of its loops decides every record. */
function isPlain(rule: CompiledRule, columns: readonly FigureColumn[], plans: RulePlans | NoPlans): plans is RulePlans {
  if (plans.lenient === null || plans.strict !== null || rule.resolved.blank === 'require') return false;
  return columns.every(({ beyond, largest }, variable) => beyond === null && largest <= plans.caps[variable]!);
}
