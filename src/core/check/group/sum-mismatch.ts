import { gapOf } from '../../group/gap.js';
import { suspectsOf } from '../../group/gap-suspects.js';
import { findIndicator } from '../../indicator/pack.js';
import { decimalText } from '../../quantity/decimal-text.js';
import { isPercent } from '../../quantity/units.js';
import type { CellRef } from '../../sheet/grid.js';
import { parseAddress } from '../../sheet/address.js';
import type { FigureSource } from '../../group/group-review.js';
import type { GroupCheck } from './group-check.js';
import { orgName } from './org-name.js';

/** Where parts are still missing, only what they could not explain is said. */
export const sumMismatch: GroupCheck = {
  code: 'group.sum-mismatch',
  about: {
    zh: '各单位的合计数、加权比率与本级所报或已审定的数一致；计数要分毫不差，四舍五入的数每项容许末位半个单位。',
    en: "The parts' sums and weighted rates are the parent's own figures; counts exactly, rounded figures to half a unit of the last decimal each.",
  },
  source: 'docs/decisions/0025-a-set-of-returns.md',
  *run({ pack, rolled }) {
    for (const [place, each] of rolled.entries()) {
      if (place % SOME === 0) yield;
      const { figure, value, own, lacking } = each;
      const indicator = findIndicator(pack, figure.indicator);
      const gap = gapOf(each);
      if (!gap || !indicator || !value || !own || gap.isWithin || (lacking.length > 0 && gap.mayBeLacking)) continue;
      const { way, parent: org, unit } = figure;
      if (way === 'none') continue;
      const source = figure.own?.source ?? null;
      const at = { org, indicator: figure.indicator, role: 'actual', file: source?.file ?? null } as const;
      yield {
        code: 'group.sum-mismatch',
        place: source ? { ...at, at: cellAt(source) } : at,
        data: {
          name: orgName(pack, org),
          ...{ way, unit, own: decimalText(own), from: source ? 'return' : 'pack' },
          parts: decimalText(value),
          orgs: each.parts.filter((part) => part.value !== null).length,
          gap: decimalText(gap.gap),
          allowance: decimalText(gap.allowance),
          gapUnit: isPercent(unit) ? '个百分点' : unit,
          suspects: suspectsOf(each, gap).map((suspect) => ({ ...suspect, name: orgName(pack, suspect.org) })),
        },
      };
    }
  },
};

/** So many that do come out take no time worth a rest. */
const SOME = 500;

function cellAt({ sheet, cell }: FigureSource): CellRef | null {
  const place = parseAddress(cell);
  return place && { sheet, ...place };
}
