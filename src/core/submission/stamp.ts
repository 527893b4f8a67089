import { decimalText } from '../quantity/decimal-text.js';
import type { Role } from '../indicator/pack.js';
import type { ReportedValue, Return } from '../sheet/return.js';
import { cleanText, cleanTexts } from './clean-text.js';
import { digestOf } from './digest.js';
import type { Explanation } from './explanation.js';

export const STAMP_SCHEMA = 'hebao.stamp/1';

/** What was checked and handed upward 上报, so that a later change shows. Plain JSON; figures are decimal strings. */
export interface Stamp {
  readonly schema: typeof STAMP_SCHEMA;
  /** Version of this product that made it. */
  readonly tool: string;
  readonly pack: { readonly id: string; readonly version: string; readonly digest: string };
  readonly org: string;
  readonly period: string;
  readonly forms: readonly string[];
  /** 1 for the first time this return goes upward, 2 after it was returned 退回, and so on. */
  readonly submission: number;
  /** When, as the host's clock and zone say: 2026-01-12T10:31:00+08:00. */
  readonly time: string;
  /** Every reported cell by what it is, not by where it stands. */
  readonly figures: readonly StampedFigure[];
  readonly explanations: readonly Explanation[];
  readonly counts: { readonly error: number; readonly quasi: number; readonly query: number; readonly hint: number };
  /** SHA-256 over the RFC 8785 JSON of all the above. */
  readonly digest: string;
}

/** A reported cell: form, indicator, role, org and period, with `#2` … where several are the same; and what it holds. */
export interface StampedFigure {
  readonly id: string;
  /** The figure, or the words; null: blank. */
  readonly holds: string | null;
}

/** A cell of the return, as a stamp names it. */
export interface FiguredCell extends StampedFigure {
  readonly value: ReportedValue;
}

/** Every reported cell of a return by the name that a stamp gives it, in reading order. */
export function figuredCells(filed: Return): ReadonlyMap<string, FiguredCell> {
  const cells = new Map<string, FiguredCell>();
  const repeated = new Map<string, number>();
  for (const value of filed.values) {
    if (LABELS.has(value.role)) continue;
    const name = nameOf(value, filed);
    const count = cells.has(name) ? (repeated.get(name) ?? 1) + 1 : 1;
    if (count > 1) repeated.set(name, count);
    const id = count === 1 ? name : `${name}#${count}`;
    cells.set(id, { id, holds: holding(value), value });
  }
  return cells;
}

function nameOf({ table, indicator, role, org, period }: ReportedValue, { tables }: Return): string {
  return cleanText(`${tables[table]?.form.id ?? ''}|${indicator}|${role}|${org ?? ''}|${period ?? ''}`);
}

const LABELS: ReadonlySet<Role> = new Set<Role>(['code', 'indicator', 'unit', 'attribute', 'responsible']);

/** A figure however it is written and formatted; else the words. */
function holding({ figure, state, reading }: ReportedValue): string | null {
  if (state === 'figure' && figure !== null) return decimalText(figure);
  return state === 'blank' || reading.kind === 'blank' ? null : cleanText(reading.text);
}

/** Cleans its texts and fills in the digest. */
export function sealed(stamp: Omit<Stamp, 'digest'>): Stamp {
  const clean = cleanTexts(stamp);
  return { ...clean, digest: digestOf(clean) };
}

/** The stamp is as it was made: nobody edited it. */
export function isIntact({ digest, ...rest }: Stamp): boolean {
  return digest === sealed(rest).digest;
}

/** The 校验码 that a receipt prints: the digest's first 16 digits in fours. */
export function checkCode({ digest }: Pick<Stamp, 'digest'>): string {
  return digest
    .replace(/^sha256:/, '')
    .slice(0, 16)
    .toUpperCase()
    .replace(/(.{4})(?=.)/g, '$1-');
}
