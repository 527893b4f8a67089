import { Exact } from '../quantity/exact.js';
import { decimalText } from '../quantity/decimal-text.js';
import { readText } from '../quantity/read-text.js';
import { convert, findUnit, isRatio } from '../quantity/units.js';
import type { Sense } from '../indicator/pack.js';
import { plain } from '../sheet/plain-text.js';
import { readPhrase } from '../target/read-phrase.js';
import { directionOfName } from './guess-direction.js';
import type { PlanDoubt } from './plan-doubt.js';
import { plannedTarget, type PlannedTarget } from './planned-target.js';

const QUALITATIVE = { kind: 'qualitative', sense: 'at-least', value: null, high: null, due: 'end' } as const;

/**
 * What a cell of a target column asks for: 75, >30, ≥95%, 60以上, 4-5, [20] (a total of the five years), 全覆盖, or a phrase.
 * Null where the cell is blank or a mark that stands for no figure.
 */
export function readTargetCell(text: string, name: string, unit: string): PlannedTarget | null {
  const bare = plain(text);
  const reading = readText(text);
  if (bare === '' || /^[-/*…]{1,4}$/.test(bare) || NO_FIGURE.has(reading.kind)) return null;
  const total = /^\[(.+)\]$/.exec(
    text
      .trim()
      .replace(/^[［【〔]/, '[')
      .replace(/[］】〕]$/, ']'),
  )?.[1];
  const simple = simpleTarget(total ?? text, name, unit);
  if (simple) return total === undefined ? simple : { ...simple, kind: 'cumulative' };
  const phrase = readPhrase(text);
  const [first] = phrase.targets;
  const doubts = phrase.doubts.map((each): PlanDoubt => ({ code: each.code, text: each.text }));
  if (!first) {
    return { ...QUALITATIVE, year: null, reference: null, doubts: [...doubts, { code: 'target-in-words', text }] };
  }
  const draft = plannedTarget(first, unit);
  const inWords: PlanDoubt[] = draft.kind === 'qualitative' ? [{ code: 'target-in-words', text }] : [];
  const more: PlanDoubt[] = phrase.targets.length > 1 ? [{ code: 'not-read', text }] : [];
  return { ...draft, doubts: [...draft.doubts, ...doubts, ...more, ...inWords] };
}

const NO_FIGURE: ReadonlySet<string> = new Set([
  'blank',
  'unknown',
  'not-applicable',
  'pending',
  'below-unit',
  'error',
]);

const BOUNDS: readonly (readonly [pattern: RegExp, sense: Sense])[] = [
  [/^(?:≥|>=|=>|⩾|≧|不低于|不少于|不小于|至少|达到?(?=\d))|(?:及?以上|或以上)$/, 'at-least'],
  [/^(?:≤|<=|=<|⩽|≦|不超过|不高于|不大于|不多于|控制在|至多)|(?:及?以下|以内|之内)$/, 'at-most'],
  [/^(?:>|超过|大于|高于|多于)/, 'more-than'],
  [/^(?:<|低于|小于|少于)/, 'less-than'],
  [/^(?:约|大约|≈|~)|左右$/, 'about'],
  [/^=/, 'equal'],
];

/** A figure with at most a bound and a unit; null: there is more to it. */
function simpleTarget(text: string, name: string, unit: string): PlannedTarget | null {
  const bare = text
    .replace(/[\s　]+/g, '')
    .replace(/＞/g, '>')
    .replace(/＜/g, '<')
    .replace(/＝/g, '=')
    .replace(/～/g, '~');
  const range = /^(\d{1,9}(?:\.\d{1,9})?)%?[-—–~至](\d{1,9}(?:\.\d{1,9})?)(\D{0,8})$/.exec(bare);
  if (range) return rangeTarget(range, unit);
  const bounds = BOUNDS.filter(([pattern]) => pattern.test(bare));
  if (bounds.length > 1) return null;
  const inner = bounds[0] ? bare.replace(bounds[0][0], '') : bare;
  const reading = readText(inner);
  if (reading.value === null || reading.oddities.some((each) => each === 'bound' || each === 'approximate'))
    return null;
  const value = inUnit(reading.value, reading.unit, unit);
  if (value === null) return null;
  const base = { kind: 'level', high: null, due: 'end', year: null, reference: null } as const;
  if (bounds[0]) return { ...base, sense: bounds[0][1], value: decimalText(value), doubts: [] };
  return { ...base, ...sensed(value, name, unit), value: decimalText(value) };
}

/** A figure alone: at least so much, unless the name says that less is better. 100% can only be met. */
function sensed(value: Exact, name: string, unit: string): Pick<PlannedTarget, 'sense' | 'doubts'> {
  const direction = directionOfName(name);
  const doubts: PlanDoubt[] =
    direction === 'higher' || (isRatio(unit) && value.equals(Exact.hundred))
      ? []
      : [{ code: 'direction-guessed', lower: direction === 'lower' }];
  return { sense: direction === 'lower' ? 'at-most' : 'at-least', doubts };
}

function rangeTarget([, low = '', high = '', tail = '']: RegExpExecArray, unit: string): PlannedTarget | null {
  const [from, to] = [Exact.parse(low), Exact.parse(high)];
  if (from === null || to === null || !from.lessThan(to) || (tail !== '' && findUnit(tail) === null)) return null;
  const [least, most] = [inUnit(from, tail || null, unit), inUnit(to, tail || null, unit)];
  if (least === null || most === null) return null;
  const figures = { value: decimalText(least), high: decimalText(most) };
  return { kind: 'level', sense: 'range', ...figures, due: 'end', year: null, reference: null, doubts: [] };
}

/** In the indicator's unit; null: the cell's own unit is of another kind, so that the phrase says something else. */
function inUnit(value: Exact, written: string | null, unit: string): Exact | null {
  if (written === null || unit === '') return value;
  const [from, to] = [findUnit(written), findUnit(unit)];
  return from && to ? convert(value, from, to) : null;
}
