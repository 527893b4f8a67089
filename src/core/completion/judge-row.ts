import {
  findIndicator,
  type Accumulation,
  type Indicator,
  type IndicatorKind,
  type Pack,
  type Settings,
} from '../indicator/pack.js';
import type { Period } from '../indicator/period.js';
import { Exact } from '../quantity/exact.js';
import type { BoundTable, ReportedValue } from '../sheet/return.js';
import { actualOf, isEmptyWhole, shareOf, type ActualFigure } from './actual-of.js';
import type { Completion } from './completion.js';
import { baseOf, earlierFigures, type PreviousFigures } from './earlier-figures.js';
import { exemptionOf } from './exemption-of.js';
import { accumulationOf, cellOf, type FiledRow } from './filed-row.js';
import { judgeCase, type Judged, type JudgedCase } from './judge-case.js';
import type { CompletionCase, Unmeasured } from './measure/completion-case.js';
import { figuresOf } from './pack-figures.js';
import { referenceOf } from './reference-of.js';
import { applyTarget, targetFor, type AppliedTarget } from './target-of.js';
import { figure, type Leaf } from './term.js';
import { undecided, type CompletionPlace } from './undecided.js';

/** What the rows of one return are judged by. */
export interface Judging {
  readonly pack: Pack;
  readonly settings: Settings;
  readonly tables: readonly BoundTable[];
  /** The return's own org; null: not known. */
  readonly org: string | null;
  readonly period: Period | null;
  readonly previous: PreviousFigures;
}

/** A completion with what it rests on, for writing formulas; `judged` is null where nothing could be measured. */
export interface Judgement {
  readonly row: FiledRow;
  readonly completion: Completion;
  readonly judged: Judged | null;
}

/** A row that can be judged. */
interface Judgeable {
  readonly row: FiledRow;
  readonly indicator: Indicator;
  readonly org: string;
  readonly period: Period;
  readonly target: AppliedTarget;
  readonly cell: ReportedValue | null;
}

/**
 * Judges one row; null where it has neither a target nor anything in its actual cell. With `instead` the same is asked of
 * another figure, in the indicator's unit: what the cell shows rather than holds.
 */
export function judgeRow(judging: Judging, row: FiledRow, instead?: Exact): Judgement | null {
  const indicator = findIndicator(judging.pack, row.indicator);
  if (!indicator) return null;
  const { period } = judging;
  const org = row.org ?? judging.org;
  const cell = cellOf(row, 'actual', judging.tables, wantedColumn(indicator));
  const targets = org === null ? [] : figuresOf(judging.pack).targets(indicator.code, org);
  const target = period && targetFor(targets, period);
  if (!target && (!cell || cell.state === 'blank')) return null;
  const applied = target && applyTarget(indicator, target, period, row);
  const place = { indicator, org: row.org, at: cell?.at ?? null, target, due: applied?.due ?? false };
  const only = (status: Unmeasured['status']): Judgement => ({
    row,
    completion: undecided(place, { status }),
    judged: null,
  });
  if (org === null || !period) return only('invalid');
  if (!applied) return only('not-applicable');
  return { row, ...judge(judging, { row, indicator, org, period, target: applied, cell }, place, instead) };
}

function judge(judging: Judging, at: Judgeable, place: CompletionPlace, instead: Exact | undefined): JudgedCase {
  const { row, indicator, org, period, cell } = at;
  const form = judging.tables[row.table]?.form.id ?? '';
  const exemption = exemptionOf(judging.pack, { org, form, indicator: indicator.code, period });
  const reported = reportedIn(row, cell, exemption?.kind === 'nil');
  const actual = instead ? { leaf: figure(instead, cell), stop: null } : reported;
  const spared = exemption?.kind === 'not-applicable' || (exemption?.kind === 'exempt' && actual.stop !== null);
  const empty = isEmptyWhole(row.own.get('denominator')?.[0] ?? null);
  const found =
    spared || empty
      ? { completion: undecided(place, { status: 'not-applicable' }), judged: null }
      : judgeActual(judging, at, place, actual);
  return exemption ? { ...found, completion: { ...found.completion, exemption } } : found;
}

function judgeActual(judging: Judging, at: Judgeable, place: CompletionPlace, actual: ActualFigure): JudgedCase {
  if (actual.leaf) return judgeCase(caseOf(judging, at, actual.leaf), place, actual.stop);
  const settled = at.cell?.reading.kind === 'below-unit' ? belowUnit(judging, at, place) : null;
  const stop = actual.stop ?? { status: 'invalid' };
  // Words are no figure, but they are an answer where a person judges.
  const words = at.indicator.kind === 'qualitative' && stop.status === 'invalid';
  return settled ?? { completion: undecided(place, words ? { status: 'manual' } : stop), judged: null };
}

/** “…” is more than 0 and less than one in the last declared decimal: judged where both ends say the same, without figures. */
function belowUnit(judging: Judging, at: Judgeable, place: CompletionPlace): JudgedCase | null {
  const { decimals } = at.indicator;
  if (decimals === undefined) return null;
  const least = Exact.ratio(1n, 10n ** BigInt(decimals));
  const [none, most] = [Exact.zero, least].map(
    (value) => judgeCase(caseOf(judging, at, figure(value)), place, null).completion.status,
  );
  return none && none === most && none !== 'met'
    ? { completion: undecided(place, { status: none }), judged: null }
    : null;
}

function caseOf(judging: Judging, at: Judgeable, actual: Leaf): CompletionCase {
  const accumulation = at.cell ? accumulationOf(at.cell, judging.tables) : 'current';
  return completionCase(judging, at, { actual, accumulation });
}

/** All that the measuring of one figure of one org needs. */
export function completionCase(
  { pack, settings, previous }: Pick<Judging, 'pack' | 'settings' | 'previous'>,
  { row, indicator, org, period, target }: Omit<Judgeable, 'cell'>,
  { actual, accumulation }: Pick<CompletionCase, 'actual' | 'accumulation'>,
): CompletionCase {
  return {
    pack,
    settings,
    indicator,
    period,
    target,
    actual,
    accumulation,
    base: baseOf(pack, indicator, row, org),
    reference: REFERRING.has(indicator.kind)
      ? referenceOf(pack, indicator, row.own.get('reference')?.[0] ?? null, org, period)
      : 'missing',
    earlier: earlierFigures(pack, indicator, row, { org, period, previous }),
  };
}

const REFERRING: ReadonlySet<IndicatorKind> = new Set(['ratio', 'reference-growth']);

/** The actual's cell; a sheet without one may still give 达标数 and 应达标数. */
function reportedIn(row: FiledRow, cell: ReportedValue | null, nil: boolean): ActualFigure {
  const share = cell ? null : shareOf(row.own.get('numerator')?.[0] ?? null, row.own.get('denominator')?.[0] ?? null);
  return share ? { leaf: figure(share), stop: null } : actualOf(cell, nil);
}

/** Of several actual columns: 累计数 for what adds up, 期末数 for what is measured at the period's end. */
export function wantedColumn({ kind }: Indicator): Accumulation {
  if (kind === 'cumulative' || kind === 'average-level') return 'cumulative';
  return kind === 'added' ? 'current' : 'end';
}
