import type { Area } from '../../../core/sheet/grid.js';

export interface Place {
  readonly row: number;
  readonly column: number;
}

export interface Selection {
  /** Where one types. It lies in `area`. */
  readonly active: Place;
  readonly area: Area;
}

/** A sheet as a grid draws it. It is asked for what is in sight, so that a large sheet costs no more than a small one. */
export interface SheetView {
  readonly id: string;
  readonly name: string;
  /** Rows and columns to draw: what is used, and room behind it. */
  readonly rows: number;
  readonly columns: number;
  /** What holds something; null: nothing does. */
  readonly used: Area | null;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  readonly merges: readonly Area[];
  /** Pixels; 0: hidden. */
  rowHeight(row: number): number;
  columnWidth(column: number): number;
  /** Null: blank and plain. */
  cell(row: number, column: number): CellView | null;
}

export interface CellView {
  /** As the number format shows it. */
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  readonly indent: number;
  /** `#RRGGBB`; null: none. */
  readonly fill: string | null;
  readonly font: {
    readonly name: string | null;
    /** Points. */
    readonly size: number | null;
    readonly color: string | null;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly strikethrough: boolean;
  };
  /** CSS borders by side. */
  readonly borders: { readonly [side in 'top' | 'right' | 'bottom' | 'left']?: string };
  /** A formula that this page cannot work out shows what it held. */
  readonly isKept: boolean;
}
