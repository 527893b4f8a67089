import { Exact } from '../../src/core/quantity/exact.js';
import type { Verdict } from '../../src/core/rule/judge/verdict.js';
import type { ResolvedClaim, ResolvedFigure, ResolvedRule } from '../../src/core/rule/resolved.js';

/** A record's figures by variable number; null: blank. */
export type Row = readonly (Exact | null)[];

/** A rule judged as it reads, one record at a time: slow, and plain enough to be believed. */
export function naiveVerdict(rule: ResolvedRule, row: Row): Verdict {
  const lenient = settled(rule, row, true);
  if (lenient !== 'true') return lenient === 'false' ? 'fail' : 'unknown';
  return settled(rule, row, false) === 'true' ? 'pass' : 'within-rounding';
}

type Three = 'true' | 'false' | 'unknown';

function settled(rule: ResolvedRule, row: Row, allowance: boolean): Three {
  const found = claimed(rule.claim, { row, blank: rule.blank, allowance });
  const missing = rule.blank === 'require' && asksForBlank(rule.claim, row);
  return found === 'unknown' && missing ? 'false' : found;
}

interface Setting {
  readonly row: Row;
  readonly blank: ResolvedRule['blank'];
  readonly allowance: boolean;
}

function claimed(claim: ResolvedClaim, setting: Setting): Three {
  const of = (each: ResolvedClaim): Three => claimed(each, setting);
  const filled = (each: ResolvedFigure): boolean => valued(each, setting.row, 'skip') !== null;
  switch (claim.kind) {
    case 'and': {
      const found = claim.of.map(of);
      return found.includes('false') ? 'false' : found.includes('unknown') ? 'unknown' : 'true';
    }
    case 'or': {
      const found = claim.of.map(of);
      return found.includes('true') ? 'true' : found.includes('unknown') ? 'unknown' : 'false';
    }
    case 'not':
      return opposite(of(claim.of));
    case 'conditional': {
      const { when, then, otherwise } = claim;
      const implies: ResolvedClaim = { kind: 'or', of: [{ kind: 'not', of: when }, then] };
      if (otherwise === null) return of(implies);
      return of({ kind: 'and', of: [implies, { kind: 'or', of: [when, otherwise] }] });
    }
    case 'equivalence': {
      const [left, right] = [of(claim.left), of(claim.right)];
      if (left === 'unknown' || right === 'unknown') return 'unknown';
      return left === right ? 'true' : 'false';
    }
    case 'present':
      return claim.of.every(filled) ? 'true' : 'false';
    case 'blank':
      return claim.of.some(filled) ? 'false' : 'true';
    case 'comparison': {
      const left = valued(claim.left, setting.row, setting.blank);
      const right = valued(claim.right, setting.row, setting.blank);
      if (left === null || right === null) return 'unknown';
      const gap = left.minus(right);
      const { sign, tolerance, allowance } = claim;
      let slack = sign === '=' && setting.allowance ? allowance : Exact.zero;
      if (tolerance !== null) slack = tolerance.relative ? right.abs().times(tolerance.value) : tolerance.value;
      const equal = gap.isZero || !gap.abs().moreThan(slack);
      const holds = {
        '=': equal,
        '≠': !equal,
        '<': gap.sign < 0,
        '≤': gap.sign < 1,
        '>': gap.sign > 0,
        '≥': gap.sign > -1,
      };
      return holds[sign] ? 'true' : 'false';
    }
  }
}

function opposite(found: Three): Three {
  return found === 'unknown' ? found : found === 'true' ? 'false' : 'true';
}

function valued(figure: ResolvedFigure, row: Row, blank: ResolvedRule['blank']): Exact | null {
  const of = (each: ResolvedFigure): Exact | null => valued(each, row, blank);
  switch (figure.kind) {
    case 'constant':
      return figure.value;
    case 'variable':
      return (row[figure.variable] ?? (blank === 'zero' ? Exact.zero : null))?.times(figure.factor) ?? null;
    case 'scaled':
      return of(figure.of)?.times(figure.by) ?? null;
    case 'abs':
      return of(figure.of)?.abs() ?? null;
    case 'product':
    case 'quotient': {
      const [left, right] = [of(figure.left), of(figure.right)];
      if (left === null || right === null) return null;
      if (figure.kind === 'product') return left.times(right);
      return right.isZero ? null : left.over(right);
    }
    case 'round': {
      const value = of(figure.of);
      if (value === null) return null;
      const step = figure.unit.over(Exact.integer(10n ** BigInt(figure.decimals)));
      const steps = value.abs().over(step).plus(Exact.of('1/2'));
      const whole = Exact.integer(steps.numerator / steps.denominator).times(step);
      return value.sign < 0 ? whole.negated() : whole;
    }
    case 'count':
      return Exact.integer(figure.of.filter((each) => valued(each, row, 'skip') !== null).length);
    default: {
      const values = figure.of.map(of);
      const filled = values.filter((each) => each !== null);
      const missing = filled.length < values.length;
      if (figure.kind === 'total' && (filled.length === 0 || (missing && blank === 'require'))) return null;
      if (figure.kind !== 'total' && missing) return null;
      if (figure.kind === 'sum' || figure.kind === 'total') return filled.reduce((a, b) => a.plus(b), Exact.zero);
      const sorted = filled.sort((a, b) => a.compare(b));
      return (figure.kind === 'max' ? sorted.at(-1) : sorted[0]) ?? null;
    }
  }
}

/** A blank among the figures that some comparison needs, other than to count them. */
function asksForBlank(claim: ResolvedClaim, row: Row): boolean {
  if (claim.kind === 'present' || claim.kind === 'blank') return false;
  const text = JSON.stringify(claim, (_, value: unknown) => {
    const { kind } = (value ?? {}) as { readonly kind?: string };
    return kind === 'count' || kind === 'present' || kind === 'blank' ? null : value;
  });
  return [...text.matchAll(/"variable":(\d+)/g)].some(([, number]) => (row[Number(number)] ?? null) === null);
}
