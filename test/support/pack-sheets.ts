import {
  findIndicator,
  isWithin,
  type Form,
  type Indicator,
  type Pack,
  type Role,
  type Target,
} from '../../src/core/indicator/pack.js';
import type { Cell, SheetGrid } from '../../src/core/sheet/grid.js';

/** A sheet of one form of a pack, filled by one org that reached every target (示例数据). */
export interface DrawnSheet {
  readonly form: string;
  readonly org: string;
  readonly period: string;
  /** How its targets are written. */
  readonly as: 'printed' | 'figures' | 'none';
  readonly grid: SheetGrid;
}

/** One sheet a form and org that has figures, for the plan's last year: targets in the plan's words, and as bare figures. */
export function sheetsOf(pack: Pack): readonly DrawnSheet[] {
  const period = String(pack.plan.last);
  const ways: readonly DrawnSheet['as'][] = pack.targets.length > 0 ? ['printed', 'figures'] : ['none'];
  return pack.forms.flatMap((form) => {
    const within = new Set(form.indicators);
    const figured = [...pack.targets, ...(pack.actuals ?? [])].filter(({ indicator }) => within.has(indicator));
    const orgs = [...new Set(figured.map(({ org }) => org))].filter((org) => mayFile(pack, form, org));
    return orgs.flatMap((org) =>
      ways.map((as): DrawnSheet => ({ form: form.id, org, period, as, grid: drawn(pack, form, org, as) })),
    );
  });
}

/** A form whose headers print a county's name is that county's alone. */
function mayFile(pack: Pack, form: Form, org: string): boolean {
  const below = pack.orgs.filter(({ code, parent }) => code !== org && parent !== undefined);
  return !form.columns.some(({ header }) => below.some(({ name }) => header.includes(name)));
}

function drawn(pack: Pack, form: Form, org: string, as: DrawnSheet['as']): SheetGrid {
  const rows = form.indicators.map((code) => {
    const row = { pack, indicator: findIndicator(pack, code)!, org, as };
    return form.columns.map(({ role }): Cell => ({ value: contentOf(row, role) }));
  });
  const { name } = pack.orgs.find(({ code }) => code === org)!;
  return {
    name: 'Sheet1',
    visibility: 'visible',
    cells: [[{ value: `${name}${form.title}` }], form.columns.map(({ header }) => ({ value: header })), ...rows],
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    protection: null,
  };
}

interface DrawnRow {
  readonly pack: Pack;
  readonly indicator: Indicator;
  readonly org: string;
  readonly as: DrawnSheet['as'];
}

function contentOf(row: DrawnRow, role: Role): Cell['value'] {
  const { indicator, as } = row;
  const [own, above] = targetsOf(row);
  if (role === 'code') return indicator.code;
  if (role === 'indicator') return indicator.name;
  if (role === 'unit') return indicator.unit;
  if (role === 'target') return own ? written(own, as) : '/';
  if (role === 'parent-target') return above ? written(above, as) : '/';
  return role === 'actual' ? actualOf(row, own) : null;
}

/** The org's own target, and that of the org above it. */
function targetsOf({ pack, indicator, org }: DrawnRow): readonly [Target | undefined, Target | undefined] {
  const all = pack.targets.filter((each) => each.indicator === indicator.code);
  return [all.find((each) => each.org === org), all.find((each) => each.org !== org && isWithin(org, each.org, pack))];
}

function written({ text, value, high }: Target, as: DrawnSheet['as']): string | number {
  return as === 'printed' || value === undefined || high !== undefined ? text : Number(value);
}

/** A figure that reaches the target (any level will do where another series sets it); without one the known figure, or “/”. */
function actualOf({ pack, indicator, org }: DrawnRow, target: Target | undefined): string | number {
  const known = pack.actuals?.find((each) => each.indicator === indicator.code && each.org === org);
  if (!target) return known ? Number(known.value) : '/';
  if (target.value === undefined || indicator.kind === 'ratio') return 5000;
  return target.sense === 'more-than' ? Number(target.value) + 1 : Number(target.value);
}
