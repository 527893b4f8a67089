import { findUnit } from '../quantity/units.js';
import { bindAcross } from './bind-across.js';
import { bindColumns } from './bind-columns.js';
import type { BindingFacts } from './binding-facts.js';
import { bindRows } from './bind-rows.js';
import type { FoundTable } from './place-tables.js';
import { bracketedUnit } from './read-header.js';
import type { SheetWords } from './read-words.js';
import type { BoundTable } from './return.js';
import type { TableSketch } from './table-sketch.js';

/** Binds the columns and rows of a table whose form is known. */
export function bindTable(found: FoundTable, known: Omit<BindingFacts, 'form'>): BoundTable {
  const { form, said } = found;
  const sketch = withGivenNames(found.sketch, known);
  const facts: BindingFacts = { ...known, form: form.index };
  const sheet = sketch.view.grid.name;
  const at = { sheet, row: sketch.body.top, column: sketch.main };
  const bound = sketch.across === null ? bindDown(sketch, facts) : bindAcross(sketch, facts);
  const bottom = bound.rows.at(-1)?.row ?? Math.max(sketch.header.bottom, sketch.header.top);
  const top = Math.min(sketch.header.top, sketch.body.top);
  return {
    form: form.index.form,
    binding: { certainty: form.certainty, reason: form.reason, at, text: form.text },
    sheet,
    area: { top, left: sketch.left, bottom: Math.max(bottom, top), right: sketch.right },
    header: sketch.header,
    orientation: sketch.orientation,
    ...bound,
    unit: tableUnit(sketch, said.words),
  };
}

/** A person may say which column holds the names. */
function withGivenNames(sketch: TableSketch, { overrides }: Pick<BindingFacts, 'overrides'>): TableSketch {
  const given = overrides.columns?.find(
    ({ sheet, column, role }) =>
      role === 'indicator' && sheet === sketch.view.grid.name && column >= sketch.left && column <= sketch.right,
  );
  return given ? { ...sketch, main: given.column, names: [given.column] } : sketch;
}

function bindDown(sketch: TableSketch, facts: BindingFacts): Pick<BoundTable, 'columns' | 'rows' | 'footer'> {
  const columns = bindColumns(sketch, facts);
  return { columns, ...bindRows(sketch, columns, facts) };
}

/** 单位：万元 above the table, or in its title; of several the nearest. Several units in one label are none. */
function tableUnit(sketch: TableSketch, words: SheetWords): BoundTable['unit'] {
  const found = [
    ...words.labels.filter((each) => each.kind === 'unit' && findUnit(each.text) !== null),
    ...words.titles.flatMap(({ text, at }) => {
      const unit = bracketedUnit(text);
      return unit === null ? [] : [{ text: unit, at }];
    }),
  ];
  let nearest: BoundTable['unit'] = null;
  for (const { text, at } of found) {
    const above = at.row <= Math.max(sketch.header.bottom, sketch.header.top);
    if (above && (nearest === null || at.row > nearest.at.row)) nearest = { text, at };
  }
  return nearest;
}
