import type { Role } from '../../indicator/pack.js';
import { columnName } from '../../sheet/address.js';
import type { Check, ReviewSubject } from '../check.js';
import { filedForms, type FiledForm } from '../filed-forms.js';

/** Columns of figures and of what is concluded from them: a hidden column of codes or notes hides nothing that is filed. */
const REPORTED: ReadonlySet<Role> = new Set<Role>([
  'base',
  'target',
  'parent-target',
  'milestone',
  'previous',
  'reference',
  'numerator',
  'denominator',
  'actual',
  'rate',
  'difference',
  'progress',
  'verdict',
]);

/** One finding a form, with every hidden cell. */
export const hiddenCells: Check = {
  code: 'form.hidden-cells',
  about: {
    zh: '填报的单元格没有被隐藏。',
    en: 'No reported cell is hidden, by its row, its column or its sheet.',
  },
  source: 'contract: form codes, “touched”',
  *run(subject) {
    for (const filed of filedForms(subject)) {
      const values = subject.filed.values.filter(
        (each) => filed.indexes.has(each.table) && each.hidden && REPORTED.has(each.role),
      );
      const cells = values.map((each) => each.at);
      const [at] = cells;
      if (!at) continue;
      yield {
        code: 'form.hidden-cells',
        place: { at, cells, form: filed.form.id },
        data: hiddenPlaces(subject, filed),
      };
    }
  },
};

function hiddenPlaces({ grids, filed }: ReviewSubject, { tables, indexes }: FiledForm) {
  const rows = new Set<number>();
  const columns = new Set<number>();
  const names = new Set(tables.map((table) => table.sheet));
  const sheets = new Map(grids.filter((grid) => names.has(grid.name)).map((grid) => [grid.name, grid]));
  for (const { at, table, role } of filed.values) {
    if (!indexes.has(table) || !REPORTED.has(role)) continue;
    const grid = sheets.get(at.sheet);
    if (grid?.hiddenRows.has(at.row)) rows.add(at.row);
    if (grid?.hiddenColumns.has(at.column)) columns.add(at.column);
  }
  return {
    rows: inOrder(rows).map((row) => row + 1),
    columns: inOrder(columns).map(columnName),
    sheet: [...sheets.values()].some((grid) => grid.visibility !== 'visible'),
  };
}

function inOrder(numbers: ReadonlySet<number>): readonly number[] {
  return [...numbers].sort((a, b) => a - b);
}
