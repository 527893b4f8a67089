import { Exact } from '../../src/core/quantity/exact.js';
import type { Reading } from '../../src/core/quantity/reading.js';
import { convert, findUnit } from '../../src/core/quantity/units.js';
import { findIndicator, type FormColumn, type Pack, type Role } from '../../src/core/indicator/pack.js';
import type { Cell, SheetGrid } from '../../src/core/sheet/grid.js';
import type {
  BoundColumn,
  BoundRow,
  BoundTable,
  ReportedValue,
  Return,
  ValueState,
} from '../../src/core/sheet/return.js';

/** A cell of a row: what it holds, or that with its format, the unit that it is written in, or a state of its own. */
export type Filled =
  | number
  | string
  | null
  | {
      readonly value: number | string | null;
      readonly format?: string;
      readonly formula?: string;
      readonly error?: string;
      readonly array?: true;
      /** Unit that the figure is written in, where it is not the indicator's. */
      readonly unit?: string;
      readonly state?: ValueState;
    };

/** A column; `period` where it is of another period than the return's. */
export interface FilledColumn {
  readonly role: Role;
  readonly header?: string;
  readonly period?: string;
  readonly unit?: string;
}

export interface FilledRow {
  readonly indicator: string;
  readonly org?: string;
  /** By role, by `role@period` for a column of another period, or by `role#place` where a role has several columns. */
  readonly cells: { readonly [column: string]: Filled };
}

export interface FiledGiven {
  readonly pack: Pack;
  readonly rows: readonly FilledRow[];
  readonly columns?: readonly FilledColumn[];
  readonly org?: string | null;
  readonly period?: string | null;
  readonly sheet?: Partial<SheetGrid>;
}

const USUAL: readonly Role[] = [
  'base',
  'target',
  'previous',
  'reference',
  'actual',
  'rate',
  'difference',
  'progress',
  'verdict',
];
const HEADER_ROW = 0;

/** A return of one table whose cells are already bound, and its sheet: header in row 1, a row each from row 2. */
export function filed(given: FiledGiven): { readonly filed: Return; readonly grids: readonly SheetGrid[] } {
  const columns = given.columns ?? USUAL.map((role) => ({ role }));
  const cells = given.rows.map((row) => columns.map((column, place) => cellIn(row, column, place)));
  const grid: SheetGrid = {
    name: 'Sheet1',
    visibility: 'visible',
    cells: [columns.map((column) => ({ value: headerOf(given.pack, column) })), ...cells],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    protection: null,
    ...given.sheet,
  };
  const values = given.rows.flatMap((row, index) =>
    columns.map((column, place) =>
      valueOf(given.pack, row, column, { row: index + 1, place, cell: cells[index]![place]!, sheet: grid.name }),
    ),
  );
  const org = given.org === undefined ? '360732' : given.org;
  const period = given.period === undefined ? '2025' : given.period;
  const bound = { certainty: 'certain', reason: 'given', at: null, text: '' } as const;
  return {
    grids: [grid],
    filed: {
      org: org === null ? null : { ...bound, value: org },
      period: period === null ? null : { ...bound, value: period },
      orgEvidence: [],
      periodEvidence: [],
      metadata: null,
      tables: [tableOf(given, columns, grid)],
      values,
    },
  };
}

function filledIn(row: FilledRow, { role, period }: FilledColumn, place: number): Filled {
  const name = period === undefined ? role : `${role}@${period}`;
  return row.cells[name] ?? row.cells[`${role}#${place}`] ?? null;
}

function cellIn(row: FilledRow, column: FilledColumn, place: number): Cell | null {
  const filled = filledIn(row, column, place);
  if (filled === null) return null;
  if (typeof filled !== 'object') return { value: filled };
  const { value, format, formula, error, array } = filled;
  return {
    value,
    ...(format === undefined ? {} : { format }),
    ...(formula === undefined ? {} : { formula }),
    ...(error === undefined ? {} : { error }),
    ...(array === undefined ? {} : { array }),
  };
}

function valueOf(
  pack: Pack,
  row: FilledRow,
  column: FilledColumn,
  at: { readonly row: number; readonly place: number; readonly cell: Cell | null; readonly sheet: string },
): ReportedValue {
  const filled = filledIn(row, column, at.place);
  const asked = typeof filled === 'object' && filled !== null ? filled : undefined;
  const reading = readingOf(at.cell);
  const state = asked?.state ?? stateOf(reading, column.role);
  const own = findIndicator(pack, row.indicator)?.unit ?? '';
  return {
    table: 0,
    indicator: row.indicator,
    role: column.role,
    org: row.org ?? null,
    period: column.period ?? null,
    at: { sheet: at.sheet, row: at.row, column: at.place },
    cell: at.cell,
    reading,
    state,
    figure: state === 'figure' || state === 'doubtful' ? inUnit(reading, asked?.unit, own) : null,
    writtenUnit: asked?.unit ?? null,
    doubt: state === 'doubtful' ? 'percent-scale' : null,
    hidden: false,
  };
}

function inUnit(reading: Reading, written: string | undefined, own: string): Exact | null {
  if (!reading.value || written === undefined) return reading.value;
  return convert(reading.value, findUnit(written)!, findUnit(own)!);
}

const MARKS: { readonly [text: string]: Reading['kind'] } = {
  '/': 'not-applicable',
  '—': 'unknown',
  '…': 'below-unit',
};

/** Numbers as stored or, under a percent format, as shown; digits in a text, with a % or none; the marks; else words. */
function readingOf(cell: Cell | null): Reading {
  const text = String(cell?.value ?? '');
  const reading = { value: null, unit: null, oddities: [], text } as const;
  if (cell?.error !== undefined) return { ...reading, kind: 'error', text: cell.error };
  if (text === '') return { ...reading, kind: 'blank' };
  if (typeof cell?.value === 'number') {
    const percent = cell.format?.includes('%') ?? false;
    const value = Exact.fromDouble(cell.value)!;
    return {
      ...reading,
      kind: 'number',
      value: percent ? value.times(Exact.hundred) : value,
      unit: percent ? '%' : null,
    };
  }
  const mark = MARKS[text];
  if (mark) return { ...reading, kind: mark };
  const digits = /^(-?\d+(?:\.\d+)?)%?$/.exec(text);
  return digits
    ? { ...reading, kind: 'number', value: Exact.of(digits[1]!), oddities: ['text'] }
    : { ...reading, kind: 'text' };
}

function stateOf({ kind }: Reading, role: Role): ValueState {
  if (kind === 'number') return 'figure';
  if (kind === 'blank') return 'blank';
  if (['unknown', 'below-unit', 'not-applicable', 'pending'].includes(kind)) return 'mark';
  return kind === 'text' && role !== 'actual' ? 'text' : 'unreadable';
}

function headerOf(pack: Pack, { role, header, period }: FilledColumn): string {
  const declared: FormColumn | undefined = pack.forms[0]!.columns.find((each) => each.role === role);
  return header ?? `${period ?? ''}${declared?.header ?? role}`;
}

function tableOf(given: FiledGiven, columns: readonly FilledColumn[], grid: SheetGrid): BoundTable {
  const binding = { certainty: 'certain', reason: 'header', at: null, text: '' } as const;
  const at = (row: number, column: number) => ({ sheet: grid.name, row, column });
  return {
    form: given.pack.forms[0]!,
    binding,
    sheet: grid.name,
    area: { top: 0, left: 0, bottom: given.rows.length, right: columns.length - 1 },
    header: { top: HEADER_ROW, bottom: HEADER_ROW },
    orientation: 'rows',
    columns: columns.map((each, index): BoundColumn => ({
      column: index,
      role: each.role,
      header: headerOf(given.pack, each),
      at: at(HEADER_ROW, index),
      binding,
      period: each.period ?? null,
      unit: each.unit ?? null,
      indicator: null,
    })),
    rows: given.rows.map((each, index): BoundRow => ({
      row: index + 1,
      kind: 'indicator',
      indicator: each.indicator,
      org: each.org ?? null,
      name: each.indicator,
      code: each.indicator,
      unit: null,
      at: at(index + 1, 0),
      level: 0,
      parent: null,
      binding,
    })),
    unit: null,
    footer: [],
  };
}
