/**
 * What one request may ask for. Excel on the web refuses requests and answers of more than 5 MB, each by itself, so blocks
 * within one sync do not help: what is beyond goes into further syncs. Excel elsewhere is only bound by five million cells
 * a range (Microsoft: resource limits and performance optimization for Office Add-ins).
 */
export interface ReadLimits {
  /** Cells of all sheets, blank ones within the used ranges included: as many as the reader of files takes. */
  readonly cells: number;
  /** Bytes that the answer to one sync may have, by our estimate. */
  readonly bytes: number;
}

/** As `DEFAULT_BOUNDS.cells` of the file reader: what a county's return never comes near. */
const MOST_CELLS = 500_000;

/** Less than 5 MB: the estimate is one. */
export const WEB_LIMITS: ReadLimits = { cells: MOST_CELLS, bytes: 4_500_000 };

/** No bound on bytes is documented; one answer of this size is still quick to read. */
export const DESKTOP_LIMITS: ReadLimits = { cells: MOST_CELLS, bytes: 64_000_000 };

/**
 * Bytes of an answer for each cell: value, formula, number format and type, as JSON. Measured on returns: 36 to 44; text of
 * many characters takes more, which is why an answer that is too large is asked for again in smaller blocks.
 */
export const CELL_BYTES = 45;
/** Whether a row is hidden. */
export const ROW_BYTES = 24;
