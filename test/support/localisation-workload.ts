import { readFileSync } from 'node:fs';
import { Exact } from '../../src/core/quantity/exact.js';
import type { Condition } from '../../src/core/rule/linear/linear.js';
import { linearise } from '../../src/core/rule/linear/linearise.js';
import type { LocalisationProblem } from '../../src/core/rule/localise/localisation.js';
import { resolvedWorkload, type RuleWorkload } from './rule-workload.js';

export interface CountedRecord {
  /** From 0. */
  readonly record: number;
  /** How many cells have to change, as R's errorlocate found. */
  readonly count: number;
}

/** Minimal counts of others for the shared workload: `bench/localisation-minimal-counts.csv`. */
export function countedRecords(path: string): readonly CountedRecord[] {
  const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [row, , count] = line.split(',').map(Number);
    return { record: row! - 1, count: count! };
  });
}

/** Each record of the workload as a problem of its own; blanks are free, prior figures may change as others may. */
export function localisationProblems(workload: RuleWorkload): readonly LocalisationProblem[] {
  const names = [...workload.columns.keys()].filter((name) => /^[xp]\d+$/.test(name));
  const numbers = new Map(names.map((name, number) => [name, number]));
  const rules = resolvedWorkload(workload.rules).map(({ rule, columns }) =>
    renumbered(linearise(rule.claim)!, (variable) => numbers.get(columns[variable]!)!),
  );
  const weights = names.map(() => 1);
  const columns = names.map((name) => workload.columns.get(name)!);
  return Array.from({ length: workload.records }, (_, record) => ({
    values: columns.map((column) => (column[record] === null ? null : Exact.of(column[record]!))),
    weights,
    rules,
  }));
}

function renumbered(condition: Condition, numberOf: (variable: number) => number): Condition {
  if (condition.kind !== 'form') return { ...condition, of: condition.of.map((each) => renumbered(each, numberOf)) };
  const terms = condition.form.terms
    .map(({ variable, coefficient }) => ({ variable: numberOf(variable), coefficient }))
    .sort((a, b) => a.variable - b.variable);
  return { kind: 'form', form: { ...condition.form, terms } };
}
