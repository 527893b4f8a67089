import type { Pack } from '../../indicator/pack.js';
import { printCell } from '../cell-name.js';
import { dataColumns } from '../resolve/form-columns.js';
import type { Variable } from '../resolved.js';
import type { ColumnPart } from '../tree.js';

/** A figure as a relation names it, with its form where the pack has several. */
export function printVariable({ form, indicator, column, org }: Variable, pack: Pack): string {
  return printCell({
    kind: 'cell',
    form: pack.forms.length > 1 ? form : null,
    indicator,
    column: column === 'actual' ? null : partOf(form, column, pack),
    org: org.kind === 'code' || org.kind === 'parent' ? org : null,
    span: { start: 0, end: 0 },
  });
}

/** Columns are printed by their number among those of figures, from 1. */
function partOf(id: string, column: Variable['column'], pack: Pack): ColumnPart | null {
  if (typeof column === 'string') return { kind: 'named', name: column };
  const form = pack.forms.find((each) => each.id === id);
  const place = form ? dataColumns(form).findIndex((each) => each.column === column) : -1;
  return place < 0 ? null : { kind: 'number', number: place + 1 };
}
