import { surveyStyles } from '../edit/styles-survey.js';
import { formatCode } from './number-formats.js';
import { rememberingParts } from './remembered-parts.js';

/** What cells with a format index (`s`) have in common. */
export interface CellFormats {
  /** Number format code by index; null: General. */
  readonly codes: readonly (string | null)[];
  readonly locked: readonly boolean[];
}

export const NO_FORMATS: CellFormats = { codes: [], locked: [] };

/** @throws HostError `unreadable` for what is no styles part */
export const readCellFormats = rememberingParts((text, where): CellFormats => {
  const { formats, xfs } = surveyStyles(text, where);
  const written = new Map(formats.map(({ id, code }) => [id, code]));
  return { codes: xfs.map(({ format }) => formatCode(format, written)), locked: xfs.map(({ locked }) => locked) };
});
