import type { Role } from '../indicator/pack.js';
import { headerPeriod } from './bind-columns.js';
import type { BindingFacts } from './binding-facts.js';
import { TOTAL_NAMES } from './label-words.js';
import { orgOf } from './org-names.js';
import type { RawRow } from './raw-rows.js';
import { isRoleName, readHeader, type HeaderReading } from './read-header.js';
import type { BoundRow, RowKind } from './return.js';

/** A row under indicators across: an org’s, or the return's own figures of one role (目标值) or period (2022年). */
export function bindAcrossRow(raw: RawRow, facts: BindingFacts): BoundRow {
  const { index } = facts;
  const total = TOTAL_NAMES.has(raw.key);
  const org = total ? null : (orgOf(index.orgs, raw.name) ?? index.orgs.byName.get(raw.key) ?? null);
  const reading = org || total || raw.name === '' ? null : readHeader([raw.name], index, null);
  const kind = total ? 'total' : org || says(reading) ? 'org' : otherKind(raw);
  return {
    row: raw.row,
    kind,
    indicator: null,
    org: org?.code ?? null,
    role: roleOf(reading),
    period: reading ? headerPeriod(reading, facts) : null,
    name: raw.name,
    code: raw.code,
    unit: null,
    at: raw.at,
    level: 0,
    parent: null,
    binding: {
      certainty: kind === 'unknown' ? 'guess' : 'certain',
      reason: reading ? 'header' : 'name',
      at: raw.at,
      text: raw.name,
    },
  };
}

function says(reading: HeaderReading | null): boolean {
  return reading !== null && (reading.role !== null || reading.period !== null);
}

function otherKind(raw: RawRow): RowKind {
  return raw.filled ? 'unknown' : 'section';
}

/** 2023年 alone says no role: the column's holds. */
function roleOf(reading: HeaderReading | null): Role | null {
  if (!reading || reading.role === null || !isRoleName(reading.role)) return null;
  const isPeriodOnly = reading.certainty === 'likely' && reading.role === 'actual' && reading.period !== null;
  return isPeriodOnly ? null : reading.role;
}
