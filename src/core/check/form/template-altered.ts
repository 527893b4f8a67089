import type { FormFindings } from '../../finding/families/form.js';
import type { Finding, Place } from '../../finding/finding.js';
import { sameCode, type Role } from '../../indicator/pack.js';
import { columnName, parseAddress } from '../../sheet/address.js';
import { cellAt, type SheetGrid } from '../../sheet/grid.js';
import type { BoundRow, BoundTable, Return, TemplateLayout } from '../../sheet/return.js';
import type { Check, ReviewSubject } from '../check.js';

/**
 * Compares where the template put its columns and rows with where they are bound. Neighbours that moved together, as by
 * an inserted row, are one finding, at the first of them.
 */
export const templateAltered: Check = {
  code: 'form.template-altered',
  about: {
    zh: '模板的列和指标行没有被移动、改名或删除。',
    en: 'No column and no indicator row of the template was moved, renamed or removed.',
  },
  source: 'docs/decisions/0006-metadata.md',
  *run(subject) {
    const { filed } = subject;
    const layout = filed.metadata?.layout ?? null;
    const table = layout && tableOf(filed, layout);
    if (!table) return;
    for (const run of runs(columnsOf(table, layout, subject))) yield finding(run, 'column');
    for (const run of runs(rowsOf(table, layout, subject))) yield finding(run, 'row');
  },
};

/** One column or row of the template: 0-based places; `to` is null where it is no longer bound. */
interface Part {
  readonly name: string;
  readonly from: number;
  readonly to: number | null;
  /** Something that no one knows stands in its place. */
  readonly replaced: boolean;
  readonly place: Place;
}

interface Run {
  readonly first: Part;
  readonly count: number;
}

function tableOf(filed: Return, layout: TemplateLayout): BoundTable | null {
  const form = filed.metadata?.form ?? null;
  const ofForm = filed.tables.filter((table) => form === null || table.form.id === form);
  return ofForm.find((table) => table.sheet === layout.sheet) ?? ofForm[0] ?? null;
}

function columnsOf(table: BoundTable, layout: TemplateLayout, { grids }: ReviewSubject): readonly Part[] {
  const grid = grids.find((each) => each.name === table.sheet);
  return Object.entries(layout.columns).flatMap(([key, address]) => {
    const spot = parseAddress(address);
    if (!spot) return [];
    const alike = table.columns.filter((each) => each.role === key);
    const bound = alike.find((each) => each.column === spot.column) ?? alike[0];
    const known = table.columns.find((each) => each.column === spot.column && each.role !== null);
    const header = table.form.columns.find((each) => each.role === key)?.header ?? key;
    const at = bound?.at ?? { sheet: table.sheet, row: table.header.bottom, column: spot.column };
    const replaced = !bound && !known && holdsWords(grid, spot);
    const role = table.form.columns.find((each) => each.role === key)?.role ?? null;
    return [
      { name: header, from: spot.column, to: bound?.column ?? null, replaced, place: placeIn(table, at, role, null) },
    ];
  });
}

function rowsOf(table: BoundTable, layout: TemplateLayout, { pack }: ReviewSubject): readonly Part[] {
  if (table.orientation === 'columns') return [];
  const bound = new Map<string, BoundRow[]>();
  for (const row of table.rows) {
    if (row.indicator !== null && row.kind === 'indicator')
      bound.set(row.indicator, [...(bound.get(row.indicator) ?? []), row]);
  }
  const unknown = new Set(table.rows.filter((each) => each.kind === 'unknown').map((each) => each.row));
  return pack.indicators.flatMap(({ code, name }) => {
    const number = rowNumber(layout, code);
    if (number === null) return [];
    const alike = bound.get(code) ?? [];
    const row = alike.find((each) => each.row === number - 1) ?? alike[0];
    const at = row?.at ?? { sheet: table.sheet, row: number - 1, column: table.area.left };
    const replaced = !row && unknown.has(number - 1);
    return [{ name, from: number - 1, to: row?.row ?? null, replaced, place: placeIn(table, at, null, code) }];
  });
}

/** The 1-based row in which the template put an indicator; null: it did not, or what it says is no row. */
function rowNumber(layout: TemplateLayout, code: string): number | null {
  const key = Object.hasOwn(layout.rows, code) ? code : Object.keys(layout.rows).find((each) => sameCode(each, code));
  const number = key === undefined ? null : layout.rows[key]!;
  return number !== null && Number.isInteger(number) && number >= 1 ? number : null;
}

function placeIn(table: BoundTable, at: Place['at'] & {}, role: Role | null, indicator: string | null): Place {
  return { at, form: table.form.id, role, indicator };
}

function holdsWords(grid: SheetGrid | undefined, spot: { readonly row: number; readonly column: number }): boolean {
  const value = grid ? cellAt(grid, spot.row, spot.column)?.value : null;
  return typeof value === 'string' && value.trim() !== '';
}

/**
 * In the template's order: a part that is gone, and the first of neighbours that moved by the same distance. That those
 * below a deleted row, or right of a deleted column, close the gap is no finding of its own.
 */
function runs(parts: readonly Part[]): readonly Run[] {
  const found: Run[] = [];
  let shift = 0;
  let gone = 0;
  let open = false;
  for (const part of [...parts].sort((a, b) => a.from - b.from)) {
    if (part.to === null) {
      found.push({ first: part, count: 1 });
      gone += 1;
      continue;
    }
    const moved = part.to - part.from;
    const last = found.at(-1);
    if (moved === shift) {
      if (open && last && gone === 0) found[found.length - 1] = { ...last, count: last.count + 1 };
    } else {
      open = moved !== shift - gone && moved !== 0;
      if (open) found.push({ first: part, count: 1 });
      shift = moved;
    }
    gone = 0;
  }
  return found;
}

function finding({ first, count }: Run, what: 'column' | 'row'): Finding {
  const label = (place: number) => (what === 'column' ? columnName(place) : String(place + 1));
  const how = first.to !== null ? 'moved' : first.replaced ? 'renamed' : 'removed';
  const data: FormFindings['form.template-altered'] = {
    ...{ what, how, name: first.name, count },
    from: label(first.from),
    to: first.to === null ? null : label(first.to),
  };
  return { code: 'form.template-altered', place: first.place, data };
}
