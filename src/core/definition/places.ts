import type { PathStep } from '../indicator/pack-problem.js';
import { addressOf } from '../sheet/address.js';
import type { DefinitionPlace } from './definition-problem.js';
import type { LocatedTable } from './locate-header.js';
import { shown } from './problem-list.js';

/** Where a record of the pack stands: its row, and its columns by field. */
export interface RecordPlace {
  readonly sheet: string;
  /** 1-based. */
  readonly row: number;
  readonly columns: ReadonlyMap<string, { readonly index: number; readonly header: string }>;
  /** Fields with a problem of their own. */
  readonly wrong: ReadonlySet<string>;
}

/** Where the pack's members stand in the workbook. */
export interface DefinitionPlaces {
  /** By path without `$.`: `indicators[3]`; items of the settings: `plan.first`. */
  readonly records: ReadonlyMap<string, RecordPlace>;
}

/** A member's record, and its field in it. Null: of no row. */
export interface PlacedMember {
  readonly record: RecordPlace;
  readonly field: string;
}

export function recordPlace(
  { grid, columns }: Pick<LocatedTable, 'grid' | 'columns'>,
  row: number,
  wrong: ReadonlySet<string>,
): RecordPlace {
  const byField = new Map(columns.map(({ column, index, header }) => [column.field, { index, header }]));
  return { sheet: grid.name, row, columns: byField, wrong };
}

/** The record that a path of the pack is in: the longest that is a row. */
export function memberOf(places: DefinitionPlaces, path: string): PlacedMember | null {
  const steps = stepsOf(path);
  for (let length = steps.length; length > 0; length -= 1) {
    const record = places.records.get(pathOf(steps.slice(0, length)));
    if (record) return { record, field: pathOf(steps.slice(length).filter((step) => typeof step === 'string')) };
  }
  return null;
}

/** The cell of a member; the row alone where it has no column; nothing where it is of no row. */
export function placeOfPath(places: DefinitionPlaces, path: string): DefinitionPlace {
  const member = memberOf(places, path);
  if (!member) return placeOfGroup(places, path);
  const { record, field } = member;
  const column = columnOf(record, field);
  const cell = column ? addressOf(record.row - 1, column.index) : null;
  return { sheet: record.sheet, row: record.row, column: column ? shown(column.header) : null, cell };
}

/** The column of a field; of a group, its first; of a member inside of a cell, the cell's. */
export function columnOf({ columns }: RecordPlace, field: string) {
  for (let name = field; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const own = columns.get(name);
    if (own) return own;
    const inside = [...columns].find(([each]) => each.startsWith(`${name}.`));
    if (inside) return inside[1];
  }
  return columns.get('') ?? null;
}

/** `plan` is where `plan.first` is; a list, where its first record is. */
function placeOfGroup(places: DefinitionPlaces, path: string): DefinitionPlace {
  const bare = pathOf(stepsOf(path));
  for (const [each, record] of places.records) {
    if (!each.startsWith(`${bare}.`) && !each.startsWith(`${bare}[`)) continue;
    const column = each.startsWith(`${bare}.`) ? columnOf(record, '') : null;
    const cell = column ? addressOf(record.row - 1, column.index) : null;
    if (column) return { sheet: record.sheet, row: record.row, column: shown(column.header), cell };
    return { sheet: record.sheet, row: null, column: null, cell: null };
  }
  return { sheet: null, row: null, column: null, cell: null };
}

/** Reads `$.indicators[3].unit` and `$.settings.severities["cell.missing"]`, as `writePath` writes them. */
export function stepsOf(path: string): readonly PathStep[] {
  const steps: PathStep[] = [];
  const pattern = /\.([A-Za-z_]\w*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/gy;
  pattern.lastIndex = path.startsWith('$') ? 1 : 0;
  const text = path.startsWith('$') ? path : `.${path}`;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (match[1] !== undefined) steps.push(match[1]);
    else steps.push(match[2] !== undefined ? Number(match[2]) : (JSON.parse(match[3]!) as string));
  }
  return steps;
}

function pathOf(steps: readonly PathStep[]): string {
  return steps.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');
}
