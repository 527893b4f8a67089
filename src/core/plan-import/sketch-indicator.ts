import type { Attribute, Direction, Indicator, Target } from '../indicator/pack.js';
import { findUnit } from '../quantity/units.js';
import { directionOfName } from './guess-direction.js';
import { freeCode, oneLine, PLAN_SOURCE, referenceNamed, remark, type PackSketch } from './pack-sketch.js';
import type { PlanDoubt } from './plan-doubt.js';
import type { PlannedTarget } from './planned-target.js';

/** An indicator as a plan gives it. */
export interface IndicatorWords {
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly attribute: Attribute | null;
  readonly responsible: string | null;
  readonly note: string | null;
  /** Its own target, which tells its kind and direction; null: none could be read. */
  readonly target: PlannedTarget | null;
}

/** Adds an indicator and gives its place. */
export function addIndicator(
  sketch: PackSketch,
  words: IndicatorWords,
  at: string,
  doubts: readonly PlanDoubt[],
): number {
  const { target } = words;
  const kind = target?.kind ?? 'level';
  const unit = oneLine(words.unit).slice(0, 60);
  const indicator: Indicator = {
    code: freeCode(sketch, words.code),
    name: oneLine(words.name),
    unit,
    attribute: words.attribute ?? 'anticipatory',
    direction: directionOf(words.name, target),
    kind,
    due: target?.due ?? 'end',
    aggregation: 'none',
    ...(target?.reference == null
      ? {}
      : { reference: referenceNamed(sketch, target.reference, kind === 'ratio' ? unit : '%') }),
    ...(words.responsible === null ? {} : { responsible: oneLine(words.responsible) }),
    ...(words.note === null ? {} : { scope: oneLine(words.note) }),
    sources: [PLAN_SOURCE],
  };
  const place = sketch.indicators.push(indicator) - 1;
  remark(sketch, 'indicators', `indicators[${place}]`, at, [...doubts, ...unitDoubts(unit)]);
  return place;
}

function unitDoubts(unit: string): readonly PlanDoubt[] {
  if (unit === '') return [{ code: 'unit-missing' }];
  return findUnit(unit) === null ? [{ code: 'unit-unknown', unit }] : [];
}

/** A target that caps says that less is better, whatever the name suggests. */
function directionOf(name: string, target: PlannedTarget | null): Direction {
  const falls = target?.kind === 'decline' || target?.kind === 'points-fall';
  if (target && (target.sense === 'at-most' || target.sense === 'less-than') && !falls) return 'lower-is-better';
  if (target && (target.sense === 'at-least' || target.sense === 'more-than') && !falls) return 'higher-is-better';
  return falls || directionOfName(name) === 'lower' ? 'lower-is-better' : 'higher-is-better';
}

/** Adds what an org is to reach, and gives its place. */
export function addTarget(
  sketch: PackSketch,
  draft: PlannedTarget,
  row: Pick<Target, 'indicator' | 'org' | 'year' | 'text'>,
  at: string,
  doubts: readonly PlanDoubt[],
): number {
  const figureless = draft.kind === 'qualitative' || draft.kind === 'reference-growth';
  const target: Target = {
    ...row,
    text: oneLine(row.text),
    sense: draft.sense === 'range' && draft.high === null ? 'at-least' : draft.sense,
    ...(figureless || draft.value === null ? {} : { value: draft.value }),
    ...(figureless || draft.high === null || draft.sense !== 'range' ? {} : { high: draft.high }),
    source: PLAN_SOURCE,
  };
  const place = sketch.targets.push(target) - 1;
  remark(sketch, 'targets', `targets[${place}]`, at, [...draft.doubts, ...doubts]);
  return place;
}

/** A figure on the way to a target; years stand in order, each once. */
export function addMilestone(sketch: PackSketch, place: number, year: number, value: string): void {
  const target = sketch.targets[place]!;
  const known = target.milestones ?? [];
  if (year >= target.year || known.some((each) => each.period === String(year))) return;
  const milestones = [...known, { period: String(year), value }].sort((a, b) => Number(a.period) - Number(b.period));
  sketch.targets[place] = { ...target, milestones };
}
