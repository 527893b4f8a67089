import type { RolledFigure, RolledPart } from '../../../core/group/group-review.js';
import { decimalText } from '../../../core/quantity/decimal-text.js';
import { Exact } from '../../../core/quantity/exact.js';
import { writeShort } from '../../../core/quantity/rounding.js';
import type { DeskState } from './desk-state.js';
import type { RollupPart, RollupRow, RollupView } from './desk-view.js';
import { deskFacts, followOf, toneOf, withUnit, type DeskFacts } from './desk-facts.js';
import { remembered } from './remembered.js';

/** The roll-up 汇总 of one parent: whom the filter names, else whose returns these are, else the last one, which is the highest. */
export function rollupView(state: DeskState): RollupView {
  const wanted = state.filter.parent ?? state.parent ?? state.group?.parent ?? null;
  return rollupOf(deskFacts(state), state.group, wanted, state.filter.indicator);
}

const rollupOf = remembered(
  (facts: DeskFacts, group: DeskState['group'], wanted: string | null, only: string | null): RollupView => {
    const figures = group?.rollup ?? [];
    const parents = [...new Set(figures.map(({ parent }) => parent))];
    const parent = wanted !== null && parents.includes(wanted) ? wanted : (parents.at(-1) ?? '');
    const rows = figures
      .filter((each) => each.parent === parent && (only === null || each.indicator === only))
      .map((each) => rollupRow(facts, each));
    return {
      parents: parents.map((code) => ({ id: code, label: facts.org(code) })),
      parent,
      rows,
      empty: rows.length > 0 ? null : facts.desk.rollup.empty,
    };
  },
);

function rollupRow(facts: DeskFacts, figure: RolledFigure): RollupRow {
  const { indicator, unit, way, value, why, completion, least, most, attained, parts } = figure;
  const { rollup, nowhere } = facts.desk;
  const end = (of: RolledFigure['least']): string => (of ? `${of.value} ${facts.org(of.org)}` : '');
  return {
    code: indicator,
    name: facts.indicator(indicator),
    unit,
    way: rollup.way[way],
    value: shortOf(value, facts.decimals(indicator)),
    exact: value ?? '',
    why: why === null ? null : rollup.why[why],
    target: completion?.target ?? '',
    rate: completion?.rate ?? '',
    difference: withUnit(completion?.difference ?? null, completion?.differenceUnit ?? ''),
    verdict: completion?.verdict ?? '',
    statusTone: toneOf(completion?.status ?? null),
    least: end(least),
    most: end(most),
    attained: attained.judged === 0 ? nowhere : `${attained.met} / ${attained.judged}`,
    own: ownOf(facts, figure),
    hasWeights: parts.some(({ weight }) => weight !== null),
    parts: parts.map((part) => partOf(facts, part)),
  };
}

function ownOf({ desk }: DeskFacts, { own, value, unit }: RolledFigure): RollupRow['own'] {
  if (!own) return null;
  return { value: own.value, difference: offBy(desk.rollup, own.value, value, unit), follow: followOf(own.source) };
}

function offBy(
  words: { readonly own: (difference: string) => string; readonly same: string },
  own: string,
  rolled: string | null,
  unit: string,
): string {
  const [a, b] = [Exact.parse(own), rolled === null ? null : Exact.parse(rolled)];
  if (!a || !b) return '';
  const difference = a.minus(b);
  if (difference.isZero) return words.same;
  const sign = difference.sign > 0 ? '+' : '';
  return words.own(withUnit(sign + decimalText(difference), unit === '%' ? '' : unit));
}

/** A weighted rate as long as its indicator is reported. */
function shortOf(value: string | null, decimals: number): string {
  const exact = value === null ? null : Exact.parse(value);
  return exact ? writeShort(exact, decimals) : '';
}

function partOf(facts: DeskFacts, { org, value, weight, source }: RolledPart): RollupPart {
  return { org, name: facts.org(org), value: value ?? '', weight: weight ?? '', follow: followOf(source) };
}
