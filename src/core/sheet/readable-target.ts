import type { IndicatorKind } from '../indicator/pack.js';
import { plain } from './plain-text.js';
import type { ReportedValue } from './return.js';

/** Kinds whose targets words alone may say: a reference, a judgement by a person. */
const IN_WORDS: ReadonlySet<IndicatorKind> = new Set<IndicatorKind>(['qualitative', 'reference-growth', 'ratio']);

/**
 * Whether a target's cell can be read at all: a figure or words with one, full coverage, or words where words will do. A
 * blank and a mark for none (“/”) are read for what they are; an error, a date and words without a figure are not.
 */
export function readsAsTarget({ reading }: ReportedValue, kind: IndicatorKind): boolean {
  if (reading.kind === 'error' || reading.kind === 'date' || reading.kind === 'boolean') return false;
  if (reading.kind !== 'text' || IN_WORDS.has(kind)) return true;
  const text = plain(reading.text.slice(0, 500));
  return /\d|全覆盖|翻一?番|[一二两三四五六七八九十半]倍/.test(text);
}
