import { shownText } from '../../adapters/office-host/store/shown-text.js';
import type { HostFont } from '../../adapters/office-host/store/host-store.js';
import type { BorderLook, CellLook } from '../../adapters/xlsx/look/workbook-look.js';
import type { CellView } from '../../app/view/grid/sheet-view.js';
import type { Cell } from '../../core/sheet/grid.js';

export interface CellSetting {
  readonly date1904: boolean;
  /** `#RRGGBB`; null: none. */
  readonly fill: string | null;
  readonly font: HostFont | CellLook['font'] | null;
  /** Asked of formulas only: the page cannot work it out. */
  isKept(): boolean;
}

/** A cell as the grid draws it. Null: blank and plain. */
export function cellView(cell: Cell | null, style: CellLook | null, setting: CellSetting): CellView | null {
  if (!cell && !style) return null;
  return {
    text: shownText(cell, setting.date1904),
    align: style?.horizontal ?? usualSide(cell),
    vertical: style?.vertical ?? 'bottom',
    wrap: style?.wrap ?? false,
    indent: style?.indent ?? 0,
    fill: setting.fill,
    font: fontOf(setting.font ?? {}),
    borders: bordersOf(style),
    isKept: cell?.formula !== undefined && setting.isKept(),
  };
}

function fontOf(font: HostFont | CellLook['font']): CellView['font'] {
  const { underline } = font;
  return {
    name: font.name ?? null,
    size: font.size ?? null,
    color: font.color ?? null,
    bold: font.bold === true,
    italic: font.italic === true,
    underline: underline !== undefined && underline !== 'None',
    strikethrough: font.strikethrough === true,
  };
}

function usualSide(cell: Cell | null): CellView['align'] {
  if (cell?.error !== undefined || typeof cell?.value === 'boolean') return 'center';
  return typeof cell?.value === 'number' ? 'right' : 'left';
}

function bordersOf(style: CellLook | null): CellView['borders'] {
  if (!style) return {};
  return Object.fromEntries(Object.entries(style.borders).map(([side, line]) => [side, cssLine(line)]));
}

const PIXELS = { thin: 1, medium: 2, thick: 3, double: 3 } as const;

function cssLine({ weight, dashed, color }: BorderLook): string {
  return `${PIXELS[weight]}px ${weight === 'double' ? 'double' : dashed ? 'dashed' : 'solid'} ${color}`;
}
