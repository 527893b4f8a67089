import type { HostCell } from './host-store.js';

/** The parts of a cell, where undefined is a part that it has not. */
type Parts = { readonly [K in keyof HostCell]?: HostCell[K] | undefined } & Pick<HostCell, 'value'>;

/** A cell of these parts: `cellOf({ ...cell, fill: undefined })` has no fill any more. */
export function cellOf({ value, error, formula, format, fill, font, layout }: Parts): HostCell {
  return {
    value,
    ...(error === undefined ? {} : { error }),
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined ? {} : { format }),
    ...(fill === undefined ? {} : { fill }),
    ...(font === undefined ? {} : { font }),
    ...(layout === undefined ? {} : { layout }),
  };
}

export function isBlank(cell: HostCell | null): boolean {
  return !cell || (cell.value === null && cell.error === undefined && cell.formula === undefined);
}

/** A cell without content, format and style is no cell. */
export function keptOrNothing(cell: HostCell): HostCell | null {
  const { format, fill, font, layout } = cell;
  const isBare = [format, fill, font, layout].every((part) => part === undefined);
  return isBlank(cell) && isBare ? null : cell;
}
