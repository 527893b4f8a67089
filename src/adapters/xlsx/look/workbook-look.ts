/** What a worksheet looks like beside its values: for a page that draws it. Rows and columns are 0-based. */
export interface SheetLook {
  readonly name: string;
  /** Points. */
  readonly defaultRowHeight: number;
  /** Points, of rows that have a height of their own. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** In characters of the default font, as the file says it. */
  readonly defaultColumnWidth: number;
  readonly columns: readonly ColumnLook[];
  /** Rows and columns that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  /** Styled cells, blank ones included, in the order of the file: indexes into `styles` of the workbook. */
  readonly cells: readonly (readonly [row: number, column: number, style: number])[];
}

export interface ColumnLook {
  readonly first: number;
  readonly last: number;
  /** Characters; null: the usual. */
  readonly width: number | null;
}

export interface WorkbookLook {
  /** By cell format index. */
  readonly styles: readonly CellLook[];
  /** Worksheets in tab order. */
  readonly sheets: readonly SheetLook[];
}

/** What is absent is as usual. Colours are `#RRGGBB`. */
export interface CellLook {
  readonly fill?: string;
  readonly font: FontLook;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  /** Steps of three spaces. */
  readonly indent: number;
  readonly borders: { readonly [S in Side]?: BorderLook };
}

export type Side = 'top' | 'right' | 'bottom' | 'left';

export interface BorderLook {
  readonly weight: 'thin' | 'medium' | 'thick' | 'double';
  readonly dashed: boolean;
  readonly color: string;
}

export interface FontLook {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly strikethrough?: true;
}
