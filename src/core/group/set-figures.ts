import { exemptionOf } from '../completion/exemption-of.js';
import type { Accumulation, Exemption, Indicator, Pack, Role } from '../indicator/pack.js';
import { parsePeriod } from '../indicator/period.js';
import { Exact } from '../quantity/exact.js';
import type { FiledFigure, FiledReturn } from './filed-return.js';
import type { FigureSource } from './group-review.js';
import type { SetMembers } from './set-members.js';

export interface SetFigure {
  readonly value: Exact;
  /** Null: nobody wrote it: a blank of an org with a nil return 零报 where the sheet has no cell for it. */
  readonly source: FigureSource | null;
  readonly accumulation: Accumulation;
}

/** The figures that stand, looked up by org, indicator and role. */
export interface SetFigures {
  /** In the indicator's unit; null: not reported, or nothing that can be read. A blank of a nil return 零报 is 0. */
  of(org: string, indicator: Indicator, role?: Role): SetFigure | null;
  /** 免报 or 不适用: nobody owes a figure. */
  isSpared(org: string, indicator: Indicator): boolean;
}

export function setFigures(members: SetMembers, pack: Pack): SetFigures {
  const orgs = new Map<string, OrgFigures>();
  const figuresFor = (org: string): OrgFigures | null => {
    const before = orgs.get(org);
    if (before) return before;
    const own = members.standing.get(org)?.filed;
    const filed = own ?? members.inTables.get(org);
    if (!filed) return null;
    const figures = figuresOf(filed, own ? null : org);
    orgs.set(org, figures);
    return figures;
  };
  const exemption = exemptionsOf(pack, members.period);
  return {
    of(org, indicator, role = 'actual') {
      const known = figuresFor(org);
      const cell = known?.figures.get(role)?.get(indicator.code);
      const written = cell?.written();
      if (written) return written;
      const isNil = known !== null && role === 'actual' && exemption(org, indicator)?.kind === 'nil';
      if (!isNil) return null;
      return { value: Exact.zero, source: cell?.source ?? null, accumulation: cell?.accumulation ?? 'current' };
    },
    isSpared(org, indicator) {
      const kind = exemption(org, indicator)?.kind;
      return kind === 'exempt' || kind === 'not-applicable';
    },
  };
}

interface OrgFigures {
  readonly figures: ReadonlyMap<Role, ReadonlyMap<string, FigureCell>>;
}

/** A cell of a return. */
interface FigureCell {
  readonly source: FigureSource;
  readonly accumulation: Accumulation;
  /** Null: it is blank, or holds nothing that can be read. Read when it is first asked for: most roles never are. */
  readonly written: () => SetFigure | null;
}

/** `row` null: the return's own org. */
function figuresOf({ file, figures }: FiledReturn, row: string | null): OrgFigures {
  const known = new Map<Role, Map<string, FigureCell>>();
  for (const each of figures) {
    if (each.org !== row) continue;
    const same = known.get(each.role);
    if (!same) known.set(each.role, new Map([[each.indicator, cellOf(file, each)]]));
    else if (!same.has(each.indicator)) same.set(each.indicator, cellOf(file, each));
  }
  return { figures: known };
}

function cellOf(file: string, { sheet, cell, value, accumulation: counted }: FiledFigure): FigureCell {
  const source = { file, sheet, cell };
  const accumulation: Accumulation = counted ?? 'current';
  let figure: SetFigure | null = null;
  const written = (): SetFigure | null => {
    if (figure || value === null) return figure;
    const exact = Exact.parse(value);
    return (figure = exact && { value: exact, source, accumulation });
  };
  return { source, accumulation, written };
}

type Exemptions = (org: string, indicator: Indicator) => Exemption | null;

/** Of the first form that has the indicator: a figure of the set no longer knows its form. */
function exemptionsOf(pack: Pack, period: string | null): Exemptions {
  const means = period === null ? null : parsePeriod(period);
  if (!means || (pack.exemptions ?? []).length === 0) return () => null;
  const forms = new Map<string, string>();
  for (const { id, indicators } of pack.forms) for (const code of indicators) if (!forms.has(code)) forms.set(code, id);
  return (org, { code }) => exemptionOf(pack, { org, form: forms.get(code) ?? '', indicator: code, period: means });
}
