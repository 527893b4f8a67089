import { externalReferences } from '../../sheet/external-references.js';
import type { WorkbookFacts } from '../../sheet/facts.js';
import type { CellRef, SheetGrid } from '../../sheet/grid.js';
import type { ReportedValue } from '../../sheet/return.js';
import type { Check, ReviewSubject } from '../check.js';
import { filedForms, type FiledForm } from '../filed-forms.js';

/** One finding a form, with every cell: links elsewhere in the workbook are the county's own business. */
export const externalLink: Check = {
  code: 'file.external-link',
  about: {
    zh: '填报的单元格及其所在的行、列不引用其他工作簿。',
    en: 'Reported cells, their rows and their columns do not refer to other workbooks.',
  },
  source: 'contract: file codes, “touched”',
  *run(subject) {
    for (const filed of filedForms(subject)) {
      const { links, cells } = outside(subject, filed);
      const [at] = cells;
      if (at) yield { code: 'file.external-link', place: { at, cells, form: filed.form.id }, data: { links } };
    }
  },
};

function outside({ grids, facts, filed }: ReviewSubject, { indexes }: FiledForm) {
  if (!grids.some(hasFormulas)) return { links: [], cells: [] };
  const reported = new Map<string, ReportedValue[]>();
  for (const value of filed.values) {
    if (!indexes.has(value.table)) continue;
    const same = reported.get(value.at.sheet);
    if (same) same.push(value);
    else reported.set(value.at.sheet, [value]);
  }
  const links = new Set<string>();
  const cells: CellRef[] = [];
  for (const grid of grids) {
    for (const { at, formula } of touchedFormulas(grid, reported.get(grid.name) ?? [])) {
      const references = externalReferences(formula);
      if (references.length > 0) cells.push(at);
      for (const each of references) links.add(nameOf(each, facts));
    }
  }
  return { links: [...links], cells };
}

function hasFormulas({ cells }: SheetGrid): boolean {
  return cells.some((line) => line?.some((cell) => cell?.formula !== undefined));
}

function* touchedFormulas(grid: SheetGrid, values: readonly ReportedValue[]) {
  if (values.length === 0) return;
  const rows = new Set(values.map((each) => each.at.row));
  const columns = new Set(values.map((each) => each.at.column));
  for (const [row, cells] of grid.cells.entries()) {
    for (const [column, cell] of (cells ?? []).entries()) {
      if (cell?.formula === undefined || !(rows.has(row) || columns.has(column))) continue;
      yield { at: { sheet: grid.name, row, column }, formula: cell.formula };
    }
  }
}

/** The linked file's name without its folders, where the host knows what `[1]` stands for. */
function nameOf(reference: string, { externalLinks }: WorkbookFacts): string {
  const target = /^\d{1,4}$/.test(reference) ? externalLinks?.[Number(reference) - 1] : reference;
  const name = target?.split(/[\\/]/).pop() ?? '';
  return name === '' ? `[${reference}]` : name;
}
