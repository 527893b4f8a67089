import type {
  BalancedCell,
  BalancedRelation,
  BalancePlan,
  Hindrance,
  UnitPlace,
} from '../../core/balance/balance-plan.js';
import type { Language } from '../../core/finding/message-of.js';
import type { Role } from '../../core/indicator/pack.js';
import { decimalText } from '../../core/quantity/decimal-text.js';
import type { CellRef } from '../../core/sheet/grid.js';
import { addressOf } from '../../core/sheet/address.js';
import { judged } from '../../core/review/judged.js';
import type { BalanceOptions, BalanceOutcome } from '../use-cases/balance-return.js';
import { findingJson, type FindingJson, type PackJson } from './review-json.js';

interface PlaceJson {
  readonly sheet: string;
  readonly cell: string;
}

/** What `balance` would do, or did: every figure before and after, what sums came of it, and what stood in the way. */
export interface BalanceJson {
  readonly schema: 'hebao.balance/1';
  readonly file: string;
  /** Null: nothing was written, as nobody asked or something hindered. */
  readonly out: string | null;
  readonly pack: PackJson | null;
  readonly org: string | null;
  readonly period: string | null;
  readonly units: readonly string[];
  readonly decimals: number;
  readonly cells: readonly BalancedCellJson[];
  readonly relations: readonly (Pick<BalancedRelation, 'rule' | 'relation' | 'status' | 'unit'> & {
    readonly gap: string | null;
    readonly cells: readonly PlaceJson[];
  })[];
  /** Relations over the rounded cells that are no plain sums, and what became of them. */
  readonly others: BalancePlan['others'];
  /** Texts that name the unit. `after` null: to be changed by hand; `cell` null: named nowhere on the sheet. */
  readonly unitTexts: readonly UnitTextJson[];
  /** Other formulas that read converted figures: they will come to something else. */
  readonly readers: readonly PlaceJson[];
  readonly hindrances: readonly (PlaceJson & { readonly why: Hindrance['why'] })[];
  /** Cells that changed after the plan was made: then nothing is written. */
  readonly conflicts: readonly PlaceJson[];
  /** Why the file could not be opened or recognised. */
  readonly findings: readonly FindingJson[];
}

/** Figures are decimal strings: `before` in `unitBefore`, the others in `unit`. */
export interface BalancedCellJson extends PlaceJson {
  readonly indicator: string;
  readonly role: Role;
  readonly before: string;
  readonly unitBefore: string;
  /** Null: left open by sums that overlap. */
  readonly after: string | null;
  /** What rounding the cell by itself gives. */
  readonly plain: string;
  /** after − plain: what balancing moved; null where it did not. */
  readonly moved: string | null;
  readonly unit: string;
  readonly formula: boolean;
}

interface UnitTextJson {
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly from: string;
  readonly to: string;
  readonly before: string | null;
  readonly after: string | null;
}

export function balanceJson(
  outcome: Exclude<BalanceOutcome, { kind: 'unknown-unit' }>,
  files: { readonly file: string; readonly out: string | null },
  { units, decimals }: BalanceOptions,
  lang: Language,
): BalanceJson {
  const asked = { schema: 'hebao.balance/1', file: files.file, units, decimals } as const;
  if (outcome.kind === 'refused') {
    const findings = outcome.findings.map((each) => findingJson(judged(each, { severities: {} }), lang));
    return { ...asked, ...NOTHING, findings };
  }
  const { loaded, filed, written, conflicts } = outcome;
  return {
    ...asked,
    ...planJson(outcome.plan),
    out: written ? files.out : null,
    pack: { id: loaded.pack.id, version: loaded.pack.version, digest: loaded.digest },
    org: filed.org?.value ?? null,
    period: filed.period?.value ?? null,
    conflicts: conflicts.map(({ at }) => place(at)),
    findings: [],
  };
}

type PlanJson = Pick<BalanceJson, 'cells' | 'relations' | 'others' | 'unitTexts' | 'readers' | 'hindrances'>;

const NOTHING = {
  out: null,
  pack: null,
  org: null,
  period: null,
  cells: [],
  relations: [],
  others: [],
  unitTexts: [],
  readers: [],
  hindrances: [],
  conflicts: [],
} as const;

function planJson({ cells, relations, others, units, readers, hindrances }: BalancePlan): PlanJson {
  return {
    cells: cells.map(cellJson),
    relations: relations.map(relationJson),
    others,
    unitTexts: units.map(unitTextJson),
    readers: readers.map(place),
    hindrances: hindrances.map(({ why, at }) => ({ why, ...place(at) })),
  };
}

function place({ sheet, row, column }: CellRef): PlaceJson {
  return { sheet, cell: addressOf(row, column) };
}

function cellJson({
  at,
  indicator,
  role,
  before,
  unitBefore,
  after,
  plain,
  unit,
  formula,
}: BalancedCell): BalancedCellJson {
  const moved = after?.minus(plain) ?? null;
  return {
    ...place(at),
    indicator,
    role,
    before: decimalText(before),
    unitBefore,
    after: after && decimalText(after),
    plain: decimalText(plain),
    moved: moved === null || moved.isZero ? null : decimalText(moved),
    unit,
    formula,
  };
}

function relationJson({
  rule,
  relation,
  status,
  gap,
  unit,
  cells,
}: BalancedRelation): BalanceJson['relations'][number] {
  return { rule, relation, status, gap: gap && decimalText(gap), unit, cells: cells.map(place) };
}

function unitTextJson({ at, from, to, text }: UnitPlace): UnitTextJson {
  const where = at ? place(at) : { sheet: null, cell: null };
  return { ...where, from, to, before: text?.before ?? null, after: text?.after ?? null };
}
