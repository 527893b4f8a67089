import type { Completion } from '../completion/completion.js';
import { judgeFigure } from '../completion/judge-figure.js';
import { statusWords } from '../completion/status-words.js';
import { findOrg, type Accumulation, type Indicator, type Pack } from '../indicator/pack.js';
import { parsePeriod } from '../indicator/period.js';
import { decimalText } from '../quantity/decimal-text.js';
import { Exact } from '../quantity/exact.js';
import type { RolledCompletion } from './group-review.js';
import type { SetFigures } from './set-figures.js';

/** What was rolled up to an org. */
export interface RolledValue {
  readonly parent: string;
  readonly indicator: Indicator;
  readonly value: Exact;
  readonly accumulation: Accumulation;
  /** Orgs whose figure is owed and not there. */
  readonly lacking: readonly string[];
}

/** How the rolled-up figure stands against the parent's own target; null: it has none, or the period is not known. */
export function rolledCompletion(
  rolled: RolledValue,
  figures: SetFigures,
  { pack, period }: { readonly pack: Pack; readonly period: string | null },
): RolledCompletion | null {
  const means = period === null ? null : parsePeriod(period);
  if (!means) return null;
  const { parent: org, indicator, value: actual, accumulation, lacking } = rolled;
  const [reference, previous] = (['reference', 'previous'] as const).map(
    (role) => figures.of(org, indicator, role)?.value ?? null,
  );
  const beside = { reference: reference ?? null, previous: previous ?? null };
  const completion = judgeFigure(pack, { indicator, org, period: means, actual, accumulation, beside });
  if (!completion) return null;
  if (lacking.length === 0 || isSettled(completion, indicator)) return toldOf(completion);
  return { ...waiting(completion, indicator), verdict: waitingWords(completion, rolled, pack) };
}

function toldOf(completion: Completion): RolledCompletion {
  const { rate, rateText, differenceText, differenceUnit, status, verdict } = completion;
  const exactRate = rate === null ? null : rate.over(Exact.hundred).toFraction();
  return {
    target: barOf(completion),
    rate: rateText,
    exactRate,
    difference: differenceText,
    differenceUnit,
    status,
    verdict,
  };
}

function barOf({ bar, target }: Completion): string | null {
  return bar ? decimalText(bar) : (target?.value ?? null);
}

/** Parts of a sum are not below zero where nothing says so: what still lacks can only raise it. */
function isSettled({ status, target }: Completion, indicator: Indicator): boolean {
  if (status === 'manual' || status === 'not-applicable' || status === 'reference-missing') return true;
  if (indicator.aggregation !== 'sum' || canFall(indicator)) return false;
  const [isMet, sense] = [status === 'met' || status === 'exceeded', target?.sense];
  if (sense === 'at-least' || sense === 'more-than') return isMet;
  return (sense === 'at-most' || sense === 'less-than') && status === 'unmet';
}

/** A part may be below zero. */
export function canFall({ range }: Indicator): boolean {
  return range?.min !== undefined && (Exact.parse(range.min)?.sign ?? 0) < 0;
}

function waiting(completion: Completion, indicator: Indicator): RolledCompletion {
  const words = statusWords({ status: 'actual-missing', due: completion.due }, indicator);
  return {
    ...{ target: barOf(completion), rate: null, exactRate: null, difference: null, differenceUnit: null },
    status: 'actual-missing',
    verdict: words,
  };
}

const MOST = 3;

/** 未填报（缺会昌县、寻乌县数据）: in the words that a file's own completion has for a figure that is owed. */
function waitingWords(completion: Completion, { indicator, lacking }: RolledValue, pack: Pack): string {
  const names = lacking.slice(0, MOST).map((code) => findOrg(pack, code)?.name ?? code);
  const more = lacking.length > MOST ? `等${lacking.length}个单位` : '';
  return `${waiting(completion, indicator).verdict}（缺${names.join('、')}${more}数据）`;
}
