import type { PhraseReading } from '../../src/core/target/phrase.js';

/** A reading on one line: `kind: direction value unit | year | basis | reference`, doubts in braces; a problem is its code. */
export function inShort({ kind, targets, doubts, problem }: PhraseReading): string {
  if (problem) return problem.code;
  const parts = targets.map(({ direction, value, high, unit, year, basis, reference }) => {
    const figure = high === null ? (value ?? '') : `${value ?? ''}–${high}`;
    return [`${direction} ${figure}${unit === '' ? '' : ` ${unit}`}`, year ?? '', basis, reference ?? '']
      .join(' | ')
      .trim();
  });
  const remarks = doubts.map(({ code, text }) => ` {${code} ${text}}`).join('');
  return `${kind}: ${parts.join(' ; ')}${remarks}`.replace(/ {2}\|/g, ' |');
}
