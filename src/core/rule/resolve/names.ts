import { findOrg, type Form, type Indicator, type Pack } from '../../indicator/pack.js';
import type { Variable } from '../resolved.js';
import type { CellName, ColumnName, ColumnPart, NamedColumn, OrgPart, RowName } from '../tree.js';
import type { NameNode } from './names-in.js';
import { findForm, inForm } from './find-form.js';
import { findNamed } from './find-name.js';
import { dataColumns, sameColumn, type DataColumn } from './form-columns.js';
import type { Instance } from './instances.js';
import type { Resolving } from './resolving.js';
import { variableFor, type VariableTable } from './variable-table.js';

/** Where names are looked up. */
export interface Lookup {
  readonly pack: Pack;
  /** The rule's own. */
  readonly form: Form;
  /** The rule itself says which form it is about. */
  readonly declared: boolean;
  readonly instance: Instance;
  readonly table: VariableTable;
  readonly problem: Resolving['problem'];
}

/** The variable that a name stands for; null: none, and why was noted. */
export function variableNumber(name: NameNode, children: boolean, lookup: Lookup): number | null {
  const found =
    name.kind === 'column' ? { form: formOf(name, lookup), indicator: lookup.instance.row } : rowOf(name, lookup);
  if (!found?.form || !found.indicator) return null;
  const column = columnOf(name, found.form, lookup);
  const org = children ? ({ kind: 'children' } as const) : orgOf(name, lookup);
  if (column === null || org === null) return null;
  return lookup.table.numberOf(variableFor(lookup.pack, found.form, found.indicator, column, org));
}

function formOf({ form, span }: NameNode, { pack, form: own, problem }: Lookup): Form | null {
  if (form === null) return own;
  const found = findForm(pack, form);
  if (!found) problem('unknown-form', span, { form });
  return found;
}

/** The indicator, and the form that it stands in: an undeclared rule may speak of several without naming them. */
function rowOf(name: CellName | RowName, lookup: Lookup): { form: Form; indicator: Indicator } | null {
  const { pack, declared, problem } = lookup;
  const form = formOf(name, lookup);
  if (!form) return null;
  const indicator = findNamed(pack, name.indicator);
  if (!indicator) {
    problem('unknown-indicator', name.span, { indicator: name.indicator, form: name.form });
    return null;
  }
  if (inForm(form, indicator.code)) return { form, indicator };
  const free = name.form === null && !declared && name.kind === 'cell';
  const other = free ? pack.forms.find((each) => inForm(each, indicator.code)) : undefined;
  if (other) return { form: other, indicator };
  problem('indicator-not-in-form', name.span, { indicator: indicator.code, form: form.title });
  return null;
}

function columnOf(name: NameNode, form: Form, lookup: Lookup): NamedColumn | number | null {
  const { instance, form: own } = lookup;
  if (name.kind === 'column') return numbered(name.number, name, form, lookup);
  if (name.kind === 'row') return elsewhere(instance.rowColumn, name, form, lookup);
  if (name.column !== null) return written(name.column, name, form, lookup);
  if (form === own) return instance.actual?.column ?? 'actual';
  return (instance.actual && sameColumn(form, instance.actual)?.column) ?? 'actual';
}

/** The same column in the form that a row of another form stands in. */
function elsewhere(
  column: DataColumn | null,
  { span }: RowName,
  form: Form,
  { form: own, problem }: Lookup,
): NamedColumn | number | null {
  const found = column && (form === own ? column : sameColumn(form, column));
  if (!found)
    problem('unknown-column', span, { column: column?.header ?? '', form: form.title, most: lastNumber(form) });
  return found?.column ?? null;
}

function written(part: ColumnPart, name: CellName, form: Form, lookup: Lookup): NamedColumn | number | null {
  if (part.kind === 'number') return numbered(part.number, name, form, lookup);
  if (!ONLY_PRINTED.has(part.name) || dataColumns(form).some(({ column }) => column === part.name)) return part.name;
  lookup.problem('unknown-column', name.span, { column: part.name, form: form.title, most: lastNumber(form) });
  return null;
}

/** Columns whose figures nobody has but the sheet. */
const ONLY_PRINTED: ReadonlySet<NamedColumn> = new Set<NamedColumn>(['numerator', 'denominator']);

function numbered(
  number: number,
  { span }: CellName | ColumnName,
  form: Form,
  { problem }: Lookup,
): NamedColumn | number | null {
  const found = dataColumns(form)[number - 1];
  if (!found) problem('unknown-column', span, { column: String(number), form: form.title, most: lastNumber(form) });
  return found?.column ?? null;
}

function lastNumber(form: Form): number {
  return dataColumns(form).length;
}

function orgOf(name: NameNode, { pack, problem }: Lookup): OrgPart | { readonly kind: 'own' } | null {
  const org: Variable['org'] | null = name.kind === 'cell' ? name.org : null;
  if (org === null) return { kind: 'own' };
  if (org.kind !== 'code') return org as OrgPart;
  const found = findOrg(pack, org.code);
  if (!found) problem('unknown-org', name.span, { org: org.code });
  return found && { kind: 'code', code: found.code };
}
