import { writePeriod, type Period } from '../indicator/period.js';
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
  const forms = new Set(tables.map((each) => each.form.index));
  // what each sheet says is asked only where two of them may say different things of one form
  if (forms.size === tables.length) return tables.map(() => OWN);
  const said = new Map<SaidBySheet, TablePlace>();
  for (const table of tables) if (!said.has(table.said)) said.set(table.said, saidOf(table, facts.index));
  return tables.map((table) => {
    const same = tables.filter((each) => each.form.index === table.form.index).map((each) => said.get(each.said)!);
    const { org, period } = said.get(table.said)!;
    return {
      org: org !== facts.org && apart(same.map((each) => each.org)) ? org : null,
      period: !isSamePeriod(period, facts.period) && apart(same.map((each) => each.period)) ? period : null,
    };
  });
}

const OWN: TablePlace = { org: null, period: null };

function apart(told: readonly (string | null)[]): boolean {
  return new Set(told.filter((each) => each !== null)).size > 1;
}

function isSamePeriod(named: string | null, own: Period | null): boolean {
  return named !== null && own !== null && named === writePeriod(own);
}

/** What the sheet says itself, by label, title or name. */
function saidOf({ said, form }: FoundTable, index: PackIndex): TablePlace {
  const org = orgEvidence(index.orgs, {}, null, [said]).find((each) => each.value !== null);
  const period = periodEvidence({}, null, [said], [], form.index.form.period)[0];
  return { org: org?.value ?? null, period: period?.value ?? null };
}
