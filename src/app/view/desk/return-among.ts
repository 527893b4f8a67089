import type { GroupReview } from '../../../core/group/group-review.js';
import { decimalText } from '../../../core/quantity/decimal-text.js';
import { Exact } from '../../../core/quantity/exact.js';
import { addressOf } from '../../../core/sheet/address.js';
import { comparedOn, medianOf, type Compared } from './compared.js';
import { placeOf, ranked } from './compare-view.js';
import type { DeskReturn, OpenedReturn } from './desk-state.js';
import { followOf, toneOf, withUnit, type DeskFacts } from './desk-facts.js';
import type { OrgRow } from './desk-view.js';
import { keyedFindings } from './keyed-findings.js';
import type { AmongRow, AmongView } from './return-view.js';
import { remembered } from './remembered.js';

/** What the chosen finding or cell is about; null: no indicator. */
export function chosenIndicator({ json, finding, sheet, at }: OpenedReturn): string | null {
  const named = finding === null ? null : (keyedFindings(json).find(({ key }) => key === finding)?.finding ?? null);
  if (named?.indicator) return named.indicator;
  if (!at || sheet === null) return null;
  const cell = addressOf(at.row, at.column);
  const value = json.values.find((each) => each.sheet === sheet && each.cell === cell);
  if (value) return value.indicator;
  const table = json.tables.find((each) => each.sheet === sheet);
  const row = table?.orientation === 'rows' ? table.rows.find((each) => each.row === at.row + 1) : undefined;
  return row?.indicator ?? null;
}

/** How many of a neighbour's kind are shown on each side. */
const BESIDE = 2;

/** Where this return stands on an indicator among all: the highest, those around it, the lowest. */
export const amongView = remembered(
  (
    facts: DeskFacts,
    rows: readonly OrgRow[],
    group: GroupReview | null,
    of: DeskReturn,
    indicator: string | null,
  ): AmongView | null => {
    if (indicator === null) return null;
    const all = ranked(comparedOn(facts, rows, group, indicator)).filter(({ value }) => value !== null);
    const here = all.findIndex((each) => each.of.key === of.key);
    if (here < 0 || all.length < 2) return null;
    const unit = facts.unit(indicator);
    const shown = all.filter((_, place) => place === 0 || place === all.length - 1 || Math.abs(place - here) <= BESIDE);
    const longest = all.reduce((most, { value }) => (value!.abs().moreThan(most) ? value!.abs() : most), Exact.zero);
    return {
      code: indicator,
      title: unit === '' ? facts.indicator(indicator) : `${facts.indicator(indicator)}（${unit}）`,
      facts: factsOf(facts, all, all[here]!, unit),
      rows: shown.map((each) => amongRow(all, each, longest, of)),
    };
  },
);

function factsOf({ desk }: DeskFacts, all: readonly Compared[], here: Compared, unit: string): AmongView['facts'] {
  const median = medianOf(all.map(({ value }) => value!))!;
  const { compare, among } = desk;
  return [
    { label: among.place, text: among.placeOf(placeOf(all, here.value!), all.length) },
    { label: compare.median, text: withUnit(decimalText(median), unit) },
    ...(here.previous ? [{ label: compare.previous, text: withUnit(decimalText(here.previous), unit) }] : []),
    ...(here.target ? [{ label: compare.target, text: here.target.text }] : []),
  ];
}

function amongRow(all: readonly Compared[], each: Compared, longest: Exact, open: DeskReturn): AmongRow {
  const { row, of, value, figure, completion } = each;
  return {
    key: row.key,
    org: row.name,
    place: placeOf(all, value!),
    value: decimalText(value!),
    share: longest.isZero ? 0 : value!.abs().over(longest).toDouble(),
    isThis: of.key === open.key,
    statusTone: toneOf(completion?.status ?? null),
    follow: figure ? followOf({ file: of.filed.file, sheet: figure.sheet, cell: figure.cell }) : null,
  };
}
