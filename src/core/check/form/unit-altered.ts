import type { Indicator, Pack } from '../../indicator/pack.js';
import { Exact } from '../../quantity/exact.js';
import { convert, findUnit, isCount, sameUnit, unitLabel } from '../../quantity/units.js';
import { plain } from '../../sheet/plain-text.js';
import type { CellRef } from '../../sheet/grid.js';
import type { BoundTable } from '../../sheet/return.js';
import type { Check, ReviewSubject } from '../check.js';

/** A blank unit alters nothing, nor does another spelling. 元 for 万元 does, although the figure is then converted. */
export const unitAltered: Check = {
  code: 'form.unit-altered',
  about: {
    zh: '计量单位与制度规定的一致；写法不同的同一单位不计。',
    en: "Units are the definition's; another spelling of the same unit is no other unit.",
  },
  source: 'contract: form codes',
  *run(subject) {
    const { filed, pack } = subject;
    for (const table of filed.tables) {
      const form = table.form.id;
      for (const { defined, written, at } of writtenUnits(table, subject)) {
        if (isUnitOf(defined, written, pack)) continue;
        const place = { at, form, indicator: defined.code, role: 'unit' as const };
        yield { code: 'form.unit-altered', place, data: dataOf(written, defined.unit, pack) };
      }
      const whole = wholeUnit(table, pack);
      if (whole) {
        const place = { at: whole.at, form, role: 'unit' as const };
        yield { code: 'form.unit-altered', place, data: dataOf(whole.text, table.form.unit!, pack) };
      }
    }
  },
};

interface WrittenUnit {
  readonly defined: Indicator;
  readonly written: string;
  readonly at: CellRef;
}

function* writtenUnits(table: BoundTable, { indicator, pack }: ReviewSubject): Iterable<WrittenUnit> {
  const unitColumn = table.columns.find((each) => each.role === 'unit')?.column ?? null;
  for (const { indicator: code, kind, unit, row, at } of table.rows) {
    if (code === null || kind !== 'indicator' || unit === null) continue;
    const cell = unitColumn === null ? at : { sheet: table.sheet, row, column: unitColumn };
    if (unitColumn !== null || findUnit(unit, pack.units)) yield { defined: indicator(code), written: unit, at: cell };
  }
  if (table.orientation === 'rows') return;
  for (const { indicator: code, role, unit, at } of table.columns) {
    if (code === null || role !== 'actual' || unit === null || !findUnit(unit, pack.units)) continue;
    yield { defined: indicator(code), written: unit, at };
  }
}

/** An indicator without a unit is a bare count or a pure number. */
function isUnitOf({ unit }: Indicator, written: string, { units }: Pack): boolean {
  if (NONE.has(plain(written)) || sameUnit(written, unit, units)) return true;
  if (unit !== '') return false;
  return isCount(written) ? findUnit(written)!.perBase.equals(Exact.one) : plain(written) === '倍';
}

const NONE: ReadonlySet<string> = new Set(['', '-', '--', '/', '无', '空']);

/** （单位：元） over a form that is printed in 万元. */
function wholeUnit({ form, unit }: BoundTable, pack: Pack): { readonly text: string; readonly at: CellRef } | null {
  if (!unit || form.unit === undefined || sameUnit(unit.text, form.unit, pack.units)) return null;
  return findUnit(unit.text, pack.units) ? unit : null;
}

function dataOf(written: string, unit: string, { units }: Pack) {
  const [from, to] = [findUnit(written, units), findUnit(unit, units)];
  const converts = from !== null && to !== null && convert(Exact.one, from, to) !== null;
  return { written: unitLabel(written), unit: unitLabel(unit), converts };
}
