import { HostError, type HostErrorCode } from '../../../app/ports/host-error.js';
import type { Area } from '../../../core/sheet/grid.js';
import { addressOf, parseArea } from '../../../core/sheet/address.js';
import { columnStyle } from './edit-sheet.js';
import type { PackageDraft } from './package-draft.js';
import type { SheetSurvey } from './sheet-survey.js';
import type { CellSpot, RowSpot } from './spots.js';
import { relationshipsOf } from './workbook-map.js';
import { attribute, attributesOf, whole } from './xml-attributes.js';
import { XmlCursor } from './xml-cursor.js';

/** Locked or not, by the index of a cell's style. */
export type IsLocked = (style: number | null) => boolean;

/**
 * Throws the first reason in the plan's cells, row by row, not to write at all: `protected-sheet` for a locked cell,
 * `merged-cell` for one hidden under a merge, `array-formula` for a part of a spill, an array or a data table, and
 * `not-writable` for a table's header, whose text the table repeats in a part of its own.
 */
export function refuseWrites(survey: SheetSurvey, sheet: string, headers: readonly Area[], isLocked: IsLocked): void {
  for (const row of survey.rows) {
    for (const cell of row.cells) {
      const reason = reasonAgainst(survey, row, cell, headers, isLocked);
      if (reason === null) continue;
      const at = { sheet, cell: addressOf(row.row, cell.column) };
      throw new HostError(reason, reason === 'not-writable' ? { ...at, reason: 'table-header' } : at);
    }
  }
}

function reasonAgainst(
  survey: SheetSurvey,
  { row, style }: RowSpot,
  cell: CellSpot,
  headers: readonly Area[],
  isLocked: IsLocked,
): HostErrorCode | null {
  const { column } = cell;
  const holds = (area: Area): boolean => contains(area, row, column);
  if (survey.isProtected && !survey.free.some(holds)) {
    const own = cell.tag ? cell.style : (style ?? columnStyle(survey, column));
    if (isLocked(own)) return 'protected-sheet';
  }
  if (survey.merges.some((area) => holds(area) && !(area.top === row && area.left === column))) return 'merged-cell';
  if (survey.arrays.some(holds)) return 'array-formula';
  return headers.some(holds) ? 'not-writable' : null;
}

/** Header rows of the sheet's tables. */
export function tableHeaders(draft: PackageDraft, sheetPart: string): readonly Area[] {
  const tables = relationshipsOf(draft, sheetPart).filter(
    ({ kind, external, target }) => kind === 'table' && !external && draft.has(target),
  );
  return [...new Set(tables.map(({ target }) => target))].flatMap((target) => {
    const cursor = new XmlCursor(draft.text(target), target, draft.bounds.depth);
    cursor.toRoot();
    const attributes = attributesOf(cursor);
    const area = parseArea(attribute(attributes, 'ref') ?? '');
    const rows = whole(attribute(attributes, 'headerRowCount')) ?? 1;
    return area && rows > 0 ? [{ ...area, bottom: area.top + rows - 1 }] : [];
  });
}

function contains(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
