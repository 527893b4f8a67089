import { HostError } from '../../../app/ports/host-error.js';
import type { CellWrite } from '../../../core/completion/plan.js';
import { encodeText, escapeXstring } from './xml-text.js';

/** What goes into a cell element: its `t` attribute (null: none) and its children. */
export interface CellContentXml {
  readonly type: string | null;
  readonly children: string;
}

/** Excel's own limits, in UTF-16 units. */
export const LONGEST_TEXT = 32_767;
export const LONGEST_FORMULA = 8_192;

/**
 * Writes a cell's content with element names under `prefix`. Text becomes an inline string, so that sharedStrings stays as
 * it is and text stays text whatever it begins with; numbers are the shortest decimals that read back to the same double.
 * Formulas are written as the file keeps them: functions newer than the format carry their `_xlfn.` already.
 * Throws `not-writable` for what no cell can hold.
 */
export function cellContent(write: Pick<CellWrite, 'value' | 'formula'>, prefix: string): CellContentXml {
  refuseUnholdable(write);
  const { value, formula } = write;
  const formulaXml = formula === null ? '' : element(prefix, 'f', encodeText(escapeXstring(formula)));
  const plain = (text: string): string => formulaXml + element(prefix, 'v', text);
  if (value === null) return { type: null, children: formulaXml };
  if (typeof value === 'number') return { type: null, children: plain(numberText(value)) };
  if (typeof value === 'boolean') return { type: 'b', children: plain(value ? '1' : '0') };
  const text = encodeText(escapeXstring(value));
  if (formula !== null) return { type: 'str', children: plain(text) };
  const space = /^[ \t\n\r]|[ \t\n\r]$|\n| {2}/.test(value) ? ' xml:space="preserve"' : '';
  const string = `<${prefix}t${space}>${text}</${prefix}t>`;
  return { type: 'inlineStr', children: element(prefix, 'is', string) };
}

/**
 * Whether the cell needs Excel's quote mark: true for text that would turn into a formula once a person edits it, false
 * for what is no text, null where it does not matter.
 */
export function needsQuotePrefix({ value, formula }: Pick<CellWrite, 'value' | 'formula'>): boolean | null {
  if (formula !== null || typeof value === 'number' || typeof value === 'boolean') return false;
  return value !== null && /^[=+\-@]/.test(value) ? true : null;
}

function refuseUnholdable({ value, formula }: Pick<CellWrite, 'value' | 'formula'>): void {
  if (typeof value === 'number' && !Number.isFinite(value))
    throw new HostError('not-writable', { reason: 'not-finite' });
  if (typeof value === 'string' && value.length > LONGEST_TEXT) {
    throw new HostError('not-writable', { reason: 'text-length', limit: LONGEST_TEXT, found: value.length });
  }
  if (formula !== null && (formula.length > LONGEST_FORMULA || formula === '')) {
    throw new HostError('not-writable', { reason: 'formula-length', limit: LONGEST_FORMULA, found: formula.length });
  }
}

function numberText(value: number): string {
  // String() gives the shortest decimal that reads back; there is no minus zero in a cell
  return String(value === 0 ? 0 : value).replace('e', 'E');
}

function element(prefix: string, name: string, content: string): string {
  return `<${prefix}${name}>${content}</${prefix}${name}>`;
}
