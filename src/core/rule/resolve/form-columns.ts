import type { Form, FormColumn, Role } from '../../indicator/pack.js';
import { findUnit } from '../../quantity/units.js';
import { holdsWords } from '../../sheet/read-figure.js';
import { NAMED_COLUMNS, type NamedColumn } from '../tree.js';

/** A column of a form that holds figures. */
export interface DataColumn {
  /** As relations name it; its place in `form.columns`, from 0, where it is no named one or not the first of its name. */
  readonly column: NamedColumn | number;
  readonly role: Role;
  readonly header: string;
  /** Its figures add up over indicators: not rates, shares, targets. */
  readonly adds: boolean;
}

const ADDING: ReadonlySet<Role> = new Set<Role>(['actual', 'previous', 'base', 'numerator', 'denominator']);

/**
 * The form's data columns in printed order. A relation's `1列` is the first of them: printed forms number them 1, 2, 3 … after
 * the stub 甲 乙 丙 of numbers, names and units, and leave columns of words (完成情况, 备注 …) without a number.
 */
export function dataColumns(form: Form): readonly DataColumn[] {
  const before = known.get(form);
  if (before) return before;
  const named = new Set<NamedColumn>();
  const columns = form.columns.flatMap((each, place): DataColumn[] => {
    if (holdsWords(each.role)) return [];
    const name = nameOf(each);
    const column = name !== null && !named.has(name) ? name : place;
    if (name !== null) named.add(name);
    return [{ column, role: each.role, header: each.header, adds: ADDING.has(each.role) && !isShare(each) }];
  });
  known.set(form, columns);
  return columns;
}
const known = new WeakMap<Form, readonly DataColumn[]>();

/** A column of earlier figures is 上期 where its header says so, else 上年同期. */
function nameOf({ role, header }: FormColumn): NamedColumn | null {
  if (role === 'previous') return /上期|上月|上季/.test(header) ? 'last-period' : 'same-period';
  return NAMED_COLUMNS.find((name) => name === role) ?? null;
}

function isShare({ unit }: FormColumn): boolean {
  return unit !== undefined && findUnit(unit)?.dimension === 'ratio';
}

/** The actual columns: more than one where a form has 当期数 beside 累计数. */
export function actualColumns(form: Form): readonly DataColumn[] {
  return dataColumns(form).filter(({ role }) => role === 'actual');
}

/** The same column in another form: of its role, and of its header where several are. */
export function sameColumn(form: Form, wanted: DataColumn): DataColumn | null {
  const alike = dataColumns(form).filter(({ role }) => role === wanted.role);
  return (
    alike.find(({ header }) => header === wanted.header) ??
    alike.find(({ column }) => column === wanted.column) ??
    (alike.length === 1 ? alike[0]! : null)
  );
}
