import type { Completion, Status } from '../../../core/completion/completion.js';
import { findIndicator, findOrg, type Direction } from '../../../core/indicator/pack.js';
import { decimalText } from '../../../core/quantity/decimal-text.js';
import type { Exact } from '../../../core/quantity/exact.js';
import { derived } from './derived.js';
import type { ReviewedWorkbook } from './pane-state.js';
import type { ChartView, FigureRow, FiguresView } from './pane-view.js';
import type { ViewContext } from './view-context.js';

/** Null where nothing was judged. */
export const chartView: (context: ViewContext) => ChartView | null = derived((context) => {
  const { reviewed, pane } = context;
  const completions = reviewed?.review.subject.completions ?? [];
  if (!reviewed || completions.length === 0) return null;
  const counts = { met: 0, unmet: 0, waiting: 0, open: 0 };
  for (const { status } of completions) counts[GROUP[status]] += 1;
  const { met, unmet, waiting, open } = pane.figures;
  const parts = [met(counts.met), unmet(counts.unmet)];
  if (counts.waiting > 0) parts.push(waiting(counts.waiting));
  if (counts.open > 0) parts.push(open(counts.open));
  return {
    summary: parts.join(pane.dot),
    bars: completions.map((each) => ({
      code: each.indicator,
      share: each.actual && shareOf(each.actual, each.bar, directionOf(reviewed, each)),
      status: each.status,
    })),
  };
});

const GROUP: { readonly [S in Status]: 'met' | 'unmet' | 'waiting' | 'open' } = {
  met: 'met',
  exceeded: 'met',
  unmet: 'unmet',
  'in-progress': 'waiting',
  'actual-missing': 'open',
  'reference-missing': 'open',
  manual: 'open',
  'not-applicable': 'open',
  invalid: 'open',
};

export const figuresView: (context: ViewContext) => FiguresView | null = derived((context) => {
  const { reviewed, pane } = context;
  if (!reviewed) return null;
  const rows = reviewed.review.subject.completions.map((each) => figureRow(context, reviewed, each));
  return { title: pane.figures.title, rows };
});

function figureRow(context: ViewContext, reviewed: ReviewedWorkbook, completion: Completion): FigureRow {
  const { loaded } = reviewed;
  const { indicator, org, target, actual, differenceText, differenceUnit, progress, verdict, at } = completion;
  const whose = org === null ? [] : [findOrg(loaded.pack, org)?.name ?? org];
  return {
    code: indicator,
    name: [context.indicator(indicator), ...whose].join(context.pane.dot),
    unit: findIndicator(loaded.pack, indicator)?.unit ?? '',
    target: target?.text ?? '',
    actual: actual ? decimalText(actual) : '',
    rate: rateOf(context, completion),
    difference: differenceText === null ? '' : differenceText + (differenceUnit ?? ''),
    progress: progress?.text ?? '',
    verdict,
    bar: barOf(completion, directionOf(reviewed, completion)),
    at,
  };
}

function rateOf({ pane }: ViewContext, { rateText, rateNote }: Completion): string {
  if (rateText === null) return '';
  const note = rateNote === null ? '' : rateNote === 'capped' ? pane.figures.capped : pane.figures.reference;
  return note === '' ? `${rateText}%` : `${rateText}% (${note})`;
}

function barOf({ actual, bar, progress }: Completion, direction: Direction): FigureRow['bar'] {
  const filled = actual && shareOf(actual, bar, direction);
  if (filled === null) return null;
  return { filled, tick: progress && shareOf(progress.expected, bar, direction) };
}

/**
 * How far a figure is on the way to its target, 0 to 1: the figure over the target, and the other way round where lower is
 * better, so that a full bar is always a target reached. Null where a bar would say nothing: no target, none above zero.
 */
function shareOf(figure: Exact, bar: Exact | null, direction: Direction): number | null {
  if (bar === null || bar.sign <= 0) return null;
  const share = direction === 'higher-is-better' ? figure.over(bar) : figure.sign <= 0 ? null : bar.over(figure);
  const drawn = share === null ? 1 : share.toDouble();
  return Math.min(1, Math.max(0, drawn));
}

function directionOf({ loaded }: ReviewedWorkbook, { indicator }: Completion): Direction {
  return findIndicator(loaded.pack, indicator)?.direction ?? 'higher-is-better';
}
