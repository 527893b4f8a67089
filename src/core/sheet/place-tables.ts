import { parsePeriod, type Period } from '../indicator/period.js';
import type { ChosenForm } from './choose-form.js';
import { orgEvidence, type SaidBySheet } from './find-org.js';
import { periodEvidence } from './find-period.js';
import type { PackIndex } from './pack-index.js';
import type { TablePlace } from './read-values.js';
import type { TableSketch } from './table-sketch.js';

/** A table whose form is known, with what its sheet says. */
export interface FoundTable {
  readonly sketch: TableSketch;
  readonly form: ChosenForm;
  readonly said: SaidBySheet;
}

interface Own {
  readonly index: PackIndex;
  readonly org: string | null;
  readonly period: Period | null;
}

/**
 * Where several sheets hold one form, each for a county or a year of its own, which one each is for: null for the return's
 * own, and wherever the sheets do not tell them apart.
 */
export function placeTables(tables: readonly FoundTable[], facts: Own): readonly TablePlace[] {
  return tables.map((table) => {
    const same = tables.filter((each) => each.form.index === table.form.index);
    if (same.length < 2) return { org: null, period: null };
    return {
      org: ofItsOwn(table, same, (each) => orgOfSheet(each, facts.index), facts.org),
      period: ofItsOwn(table, same, periodOfSheet, facts.period),
    };
  });
}

function ofItsOwn(
  table: FoundTable,
  same: readonly FoundTable[],
  read: (table: FoundTable) => string | null,
  own: string | Period | null,
): string | null {
  const mine = read(table);
  const apart = new Set(same.map(read).filter((each) => each !== null)).size > 1;
  if (!apart || mine === null || mine === own) return null;
  const period = typeof own === 'object' && own !== null ? parsePeriod(mine) : null;
  const isOwn = period !== null && typeof own === 'object' && own !== null && samePeriod(period, own);
  return isOwn ? null : mine;
}

function samePeriod(a: Period, b: Period): boolean {
  return a.kind === b.kind && a.year === b.year && a.part === b.part;
}

function orgOfSheet({ said }: FoundTable, index: PackIndex): string | null {
  return orgEvidence(index.orgs, {}, null, [said]).find((each) => each.value !== null)?.value ?? null;
}

function periodOfSheet({ said, form }: FoundTable): string | null {
  return periodEvidence({}, null, [said], [], form.index.form.period)[0]?.value ?? null;
}
