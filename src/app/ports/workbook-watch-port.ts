import type { Area } from '../../core/sheet/grid.js';

/** What somebody did to the workbook: edited cells of a sheet; or moved cells, or whole sheets, so that every place may be another. */
export type Touched =
  { readonly kind: 'cells'; readonly sheet: string; readonly areas: readonly Area[] } | { readonly kind: 'structure' };

/** Tells what people and other programs change. What we write ourselves is not told. Rejects only with `HostError`. */
export interface WorkbookWatchPort {
  /** Answers how to stop watching. */
  watch(onTouched: (touched: Touched) => void): Promise<() => Promise<void>>;
}
