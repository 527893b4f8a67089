import { canonicalCode, type Form, type FormColumn, type Role } from '../indicator/pack.js';
import type { Variable } from '../rule/resolved.js';
import type { NamedColumn } from '../rule/tree.js';
import type { ReportedValue, Return } from '../sheet/return.js';
import type { BalanceRule } from './balance-plan.js';
import { sumsOf, variablesIn, type SumReading } from './sum-relation.js';

/** A sum of the table: values of the return in place of variables; null: not on the sheet. */
export interface TableSum {
  readonly rule: BalanceRule;
  readonly total: ReportedValue | null;
  readonly parts: readonly (ReportedValue | null)[];
}

/** A relation that is no plain sum, and the values by its variable numbers; null: not on the sheet. */
export interface OtherRelation {
  readonly rule: BalanceRule;
  readonly values: ReadonlyMap<number, ReportedValue | null>;
}

export interface TableSums {
  readonly sums: readonly TableSum[];
  /** What else the rules say. */
  readonly others: readonly OtherRelation[];
  /** Values of a sum that the sheet carries more than once. */
  readonly duplicates: readonly ReportedValue[];
}

/**
 * What the rules say about the cells of a return, once for each org and period that its tables carry. Figures of other orgs
 * and columns that are computed are no cells of it.
 */
export function tableSums(filed: Return, rules: readonly BalanceRule[]): TableSums {
  const index = new ValueIndex(filed);
  const sums: TableSum[] = [];
  const others: OtherRelation[] = [];
  const duplicates = new Set<ReportedValue>();
  const readings = rules.map((rule): readonly [BalanceRule, SumReading] => [rule, sumsOf(rule.claim)]);
  for (const record of index.records) {
    for (const [rule, { sums: found, complete }] of readings) {
      const held = (variable: number): ReportedValue | null => {
        const values = index.valuesOf(rule.variables[variable]!, record);
        for (const each of values.slice(1)) duplicates.add(each);
        return values[0] ?? null;
      };
      const values = new Map([...variablesIn(rule.claim)].map((variable) => [variable, held(variable)]));
      if ([...values.values()].every((each) => each === null)) continue;
      for (const { total, parts } of found) sums.push({ rule, total: held(total), parts: parts.map(held) });
      if (!complete) others.push({ rule, values });
    }
  }
  return { sums, others, duplicates: [...duplicates] };
}

/** Columns by the name that rules have for them. Computed ones are left out: they are not rounded. */
const ROLE_OF: { readonly [C in NamedColumn]: Role | null } = {
  actual: 'actual',
  target: 'target',
  'parent-target': 'parent-target',
  milestone: 'milestone',
  'last-period': 'previous',
  'same-period': 'previous',
  base: 'base',
  reference: 'reference',
  numerator: 'numerator',
  denominator: 'denominator',
  rate: null,
  difference: null,
};

/** The values of a return by form, indicator, role, and whose and when they are. */
class ValueIndex {
  readonly records: readonly string[];
  private readonly values = new Map<string, ReportedValue[]>();
  private readonly forms: ReadonlyMap<string, Form>;
  private readonly tables: Return['tables'];

  constructor(filed: Return) {
    this.tables = filed.tables;
    this.forms = new Map(filed.tables.map(({ form }) => [form.id, form]));
    const records = new Set<string>();
    for (const value of filed.values) {
      const record = JSON.stringify([value.org, value.period]);
      records.add(record);
      const form = filed.tables[value.table]!.form.id;
      const key = keyOf(form, value.indicator, value.role, record);
      const list = this.values.get(key);
      if (list) list.push(value);
      else this.values.set(key, [value]);
    }
    this.records = [...records];
  }

  valuesOf({ form, indicator, column, org }: Variable, record: string): readonly ReportedValue[] {
    const defined = this.forms.get(form);
    if (org.kind !== 'own' || !defined) return [];
    const role = typeof column === 'number' ? (defined.columns[column]?.role ?? null) : ROLE_OF[column];
    const found = role === null ? [] : (this.values.get(keyOf(form, indicator, role, record)) ?? []);
    return found.length < 2 ? found : this.ofColumn(found, defined, column, role);
  }

  /** Of several columns of one role, those whose header is the one that is meant; the first of its name is what a name means. */
  private ofColumn(
    found: readonly ReportedValue[],
    form: Form,
    column: Variable['column'],
    role: Role | null,
  ): readonly ReportedValue[] {
    const alike = form.columns.filter((each) => each.role === role);
    if (alike.length < 2) return found;
    const wanted = typeof column === 'number' ? form.columns[column]! : (alike.find(isNamed(column)) ?? alike[0]!);
    const headers = new Set([wanted.header, ...(wanted.headers ?? [])]);
    const own = found.filter(({ table, at }) => {
      const bound = this.tables[table]!.columns.find((each) => each.column === at.column);
      return bound !== undefined && headers.has(bound.header);
    });
    return own.length > 0 ? own : found;
  }
}

/** A column of earlier figures is 上期 where its header says so, else 上年同期; as relations have it. */
function isNamed(column: NamedColumn): (each: FormColumn) => boolean {
  const isLast = ({ header }: FormColumn): boolean => /上期|上月|上季/.test(header);
  return (each) => (column === 'last-period' ? isLast(each) : column !== 'same-period' || !isLast(each));
}

function keyOf(form: string, indicator: string, role: Role, record: string): string {
  return JSON.stringify([form, canonicalCode(indicator), role, record]);
}
