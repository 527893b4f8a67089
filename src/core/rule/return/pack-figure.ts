import { writePeriod } from '../../indicator/period.js';
import { Exact } from '../../quantity/exact.js';
import { targetIn } from './column-figure.js';
import { earlierPeriod } from './earlier.js';
import type { Asked } from './asked.js';
import { given, type KnownFigure } from './known-figure.js';

/** What the pack has of an org that is not on the sheet: accepted figures and targets. Null: nothing. */
export function packFigure(asked: Asked): KnownFigure | null {
  const figure = figureOf(asked);
  return figure && given(figure);
}

function figureOf(asked: Asked): Exact | null {
  const { figures, indicator, column, period, org, subject } = asked;
  const accepted = (then: string): Exact | null => (org === null ? null : figures.actual(indicator.code, org, then));
  switch (column) {
    case 'actual':
      return period && accepted(writePeriod(period));
    case 'last-period':
    case 'same-period':
      return period && accepted(writePeriod(earlierPeriod(column, period)));
    case 'base':
      return accepted(String(subject.pack.plan.base)) ?? Exact.parse(indicator.base ?? '');
    case 'target':
    case 'parent-target':
    case 'milestone':
      return targetIn(asked, column);
    default:
      return null;
  }
}
