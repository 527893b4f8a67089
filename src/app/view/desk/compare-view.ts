import { decimalText } from '../../../core/quantity/decimal-text.js';
import type { Exact } from '../../../core/quantity/exact.js';
import type { ChartLine, RankBar, RankSpec } from '../charts/chart-spec.js';
import type { DeskState } from './desk-state.js';
import type { CompareRow, CompareView } from './desk-view.js';
import { followOf, deskFacts, toneOf, withUnit, type DeskFacts } from './desk-facts.js';
import { comparedOn, exactOf, medianOf, type Compared } from './compared.js';
import { shownRows } from './orgs-view.js';
import { remembered } from './remembered.js';

/** Counties on one indicator, the highest first: a chart, and the same figures as a table. */
export function compareView(state: DeskState): CompareView {
  const facts = deskFacts(state);
  const codes = facts.pack?.indicators.map(({ code }) => code) ?? [];
  const wanted = state.compared ?? state.filter.indicator;
  const indicator = wanted !== null && codes.includes(wanted) ? wanted : (codes[0] ?? '');
  return compareOf(facts, shownRows(state), state.group, indicator);
}

const compareOf = remembered(
  (facts: DeskFacts, rows: ReturnType<typeof shownRows>, group: DeskState['group'], indicator: string): CompareView => {
    const all = ranked(comparedOn(facts, rows, group, indicator));
    const scene: Scene = {
      facts,
      indicator,
      unit: facts.unit(indicator),
      all,
      median: medianOf(valuesOf(all)),
      shared: sharedTarget(all),
    };
    return {
      indicators: optionsOf(facts),
      indicator,
      chart: chartOf(scene),
      rows: all.map((each) => compareRow(scene, each)),
      facts: factsOf(scene),
      empty: valuesOf(all).length > 0 ? null : facts.desk.compare.empty,
    };
  },
);

interface Scene {
  readonly facts: DeskFacts;
  readonly indicator: string;
  readonly unit: string;
  readonly all: readonly Compared[];
  readonly median: Exact | null;
  /** The target that all of them have; null: they differ, or have none. */
  readonly shared: Exact | null;
}

const optionsOf = remembered((facts: DeskFacts) =>
  (facts.pack?.indicators ?? []).map(({ code }) => ({ id: code, label: `${code} ${facts.indicator(code)}` })),
);

/** The highest first, blanks last, equals in the order of the pack. */
export function ranked(all: readonly Compared[]): readonly Compared[] {
  const filled = all.filter(({ value }) => value !== null).sort((a, b) => b.value!.compare(a.value!));
  return [...filled, ...all.filter(({ value }) => value === null)];
}

function valuesOf(all: readonly Compared[]): readonly Exact[] {
  return all.flatMap(({ value }) => (value ? [value] : []));
}

function sharedTarget(all: readonly Compared[]): Exact | null {
  const [first, ...rest] = all.map(({ target }) => target?.value ?? null);
  if (first === undefined || first === null || rest.some((each) => each !== first)) return null;
  return exactOf(first);
}

/** Places count equals alike: 1, 2, 2, 4. */
export function placeOf(all: readonly Compared[], value: Exact): number {
  return all.filter((each) => each.value?.moreThan(value)).length + 1;
}

function compareRow({ facts, all, unit, median }: Scene, each: Compared): CompareRow {
  const { row, value, previous, target, completion, figure, of } = each;
  const status = completion?.status ?? null;
  return {
    key: row.key,
    org: row.name,
    place: value ? placeOf(all, value) : null,
    value: value ? decimalText(value) : '',
    previous: previous ? decimalText(previous) : '',
    change: value && previous ? signed(value.minus(previous)) : '',
    target: target?.text ?? '',
    rate: completion?.rate ?? '',
    status: status === null ? '' : facts.desk.status[status],
    statusTone: toneOf(status),
    odd: oddOf(facts, each, median, unit),
    follow: figure ? followOf({ file: of.filed.file, sheet: figure.sheet, cell: figure.cell }) : null,
    returnKey: row.returnKey,
  };
}

function signed(value: Exact): string {
  return (value.sign > 0 ? '+' : '') + decimalText(value);
}

function oddOf({ desk }: DeskFacts, { isOdd, value }: Compared, median: Exact | null, unit: string): CompareRow['odd'] {
  if (!isOdd || !value || !median) return null;
  const isHigh = value.moreThan(median);
  const { high, low, median: word } = desk.compare;
  return {
    shape: isHigh ? 'up' : 'down',
    word: isHigh ? high : low,
    text: `${word} ${withUnit(decimalText(median), unit)}`,
  };
}

function chartOf({ facts, indicator, unit, all, median, shared }: Scene): RankSpec {
  const { compare } = facts.desk;
  const name = facts.indicator(indicator);
  const count = valuesOf(all).length;
  const hasPrevious = all.some(({ previous }) => previous !== null);
  const hasTargets = shared === null && all.some(({ target }) => target?.value !== undefined);
  return {
    kind: 'rank',
    title: compare.chart(name, count),
    description: spoken(facts, all, median, unit),
    unit,
    bars: all.map((each) => barOf(facts, each, median, shared)),
    actual: compare.actual,
    previous: hasPrevious ? compare.previous : null,
    target: hasTargets ? compare.target : null,
    lines: [...lineOf('target', compare.target, shared, unit), ...lineOf('median', compare.median, median, unit)],
  };
}

function lineOf(kind: ChartLine['kind'], label: string, value: Exact | null, unit: string): readonly ChartLine[] {
  return value ? [{ kind, label, value: value.toDouble(), text: withUnit(decimalText(value), unit) }] : [];
}

function barOf(facts: DeskFacts, each: Compared, median: Exact | null, shared: Exact | null): RankBar {
  const odd = oddOf(facts, each, median, '');
  const own = shared ? null : exactOf(each.target?.value ?? null);
  return {
    key: each.row.key,
    label: each.row.name,
    value: each.value?.toDouble() ?? null,
    text: each.value ? decimalText(each.value) : '',
    previous: each.previous?.toDouble() ?? null,
    target: own?.toDouble() ?? null,
    mark: odd ? { shape: odd.shape, word: odd.word } : null,
  };
}

function ends(all: readonly Compared[]): readonly [most: Compared, least: Compared] | null {
  const filled = all.filter(({ value }) => value !== null);
  return filled.length === 0 ? null : [filled[0]!, filled.at(-1)!];
}

function told({ row, value }: Compared, unit: string): string {
  return `${row.name} ${withUnit(value ? decimalText(value) : null, unit)}`;
}

function spoken({ desk }: DeskFacts, all: readonly Compared[], median: Exact | null, unit: string): string {
  const both = ends(all);
  if (!both || !median) return desk.compare.empty;
  return desk.compare.spoken({
    count: valuesOf(all).length,
    most: told(both[0], unit),
    least: told(both[1], unit),
    median: withUnit(decimalText(median), unit),
    odd: all.filter(({ isOdd }) => isOdd).length,
  });
}

function factsOf({ facts, all, unit, median, shared }: Scene): CompareView['facts'] {
  const { compare } = facts.desk;
  const both = ends(all);
  if (!both || !median) return [];
  const odd = all.filter(({ isOdd }) => isOdd).length;
  return [
    { label: compare.reported, text: compare.of(valuesOf(all).length, all.length) },
    { label: compare.median, text: withUnit(decimalText(median), unit) },
    ...(shared ? [{ label: compare.target, text: withUnit(decimalText(shared), unit) }] : []),
    { label: compare.most, text: told(both[0], unit) },
    { label: compare.least, text: told(both[1], unit) },
    { label: compare.odd, text: String(odd) },
  ];
}
