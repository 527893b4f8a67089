import type { Completion } from '../../completion/completion.js';
import { rejudging } from '../../completion/judge-completions.js';
import { decimalText } from '../../quantity/decimal-text.js';
import { Exact } from '../../quantity/exact.js';
import { writeFixed } from '../../quantity/rounding.js';
import { formatDecimals, shownFigure } from '../../sheet/number-format.js';
import type { ReportedValue } from '../../sheet/return.js';
import type { Check } from '../check.js';
import { completionOf } from '../completion/completion-of.js';
import { placeOf } from '../place.js';
import { certainActuals, type CertainValue } from './figure-cells.js';

/**
 * What is stored is judged; whoever reads the sheet sees what is shown. Told where the two would be judged differently: 59.96
 * under `0.0` shows 60.0, against a target of 60.
 */
export const displayDiffers: Check = {
  code: 'cell.display-differs',
  about: {
    zh: '显示的数与存储的数对目标的判断一致。',
    en: 'The figure shown is judged as the figure stored.',
  },
  source: 'docs/decisions/0003-completion.md',
  *run(subject) {
    const differing = [...certainActuals(subject)].flatMap((value) => shownIn(value) ?? []);
    if (differing.length === 0) return;
    const rejudge = rejudging(subject.filed, subject.pack, subject.previous);
    for (const { value, shown, text } of differing) {
      const completion = completionAt(value, completionOf(subject, value));
      if (!completion) continue;
      const instead = rejudge(completion, shown);
      if (instead.status === completion.status) continue;
      const data = {
        stored: decimalText(value.figure),
        shown: text,
        unit: subject.indicator(value.indicator).unit,
        storedStatus: completion.status,
        shownStatus: instead.status,
      };
      yield { code: 'cell.display-differs', place: placeOf(subject, value), data };
    }
  },
};

interface Shown {
  readonly value: CertainValue;
  /** In the indicator's unit. */
  readonly shown: Exact;
  /** As it is shown, in the indicator's unit. */
  readonly text: string;
}

/** The figure that a number's format shows, where it is another than the one stored. */
function shownIn(value: CertainValue): Shown | null {
  const { cell, reading, figure } = value;
  if (cell?.format === undefined) return null;
  const stored = typeof cell.value === 'number' ? Exact.fromDouble(cell.value) : null;
  const shown = stored && shownFigure(stored, cell.format);
  if (!shown || !reading.value || reading.value.isZero || shown.equals(reading.value)) return null;
  const converted = shown.times(figure).over(reading.value);
  const decimals = figure.equals(reading.value) ? formatDecimals(cell.format, stored) : null;
  return {
    value,
    shown: converted,
    text: decimals === null ? decimalText(converted) : writeFixed(converted, decimals),
  };
}

/** The completion that was judged by this very cell: of several actual columns only one is. */
function completionAt({ at }: ReportedValue, completion: Completion | null): Completion | null {
  const own = completion?.at;
  return own && own.sheet === at.sheet && own.row === at.row && own.column === at.column ? completion : null;
}
