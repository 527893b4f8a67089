import type { Form, Org, PeriodKind } from '../../../core/indicator/pack.js';
import { writePeriod } from '../../../core/indicator/period.js';
import { orgOfDivision } from '../../../core/template/divisions.js';
import { forestOfDivisions, forestOfOrgs, leavesOf, type OrgNode } from './org-forest.js';
import type { OrgSource, TemplatesState } from './templates-state.js';

/** What the orgs of a source are chosen from; null: it is not there yet. Made once for each pack, list and file. */
export function forestOf(state: TemplatesState, source: OrgSource = state.source): readonly OrgNode[] | null {
  const { loaded, nation, list } = state;
  if (source === 'nation') return nation && remembered(nation, () => forestOfDivisions(nation));
  const orgs = source === 'file' ? list?.orgs : loaded?.pack.orgs;
  return orgs ? remembered(orgs, () => forestOfOrgs(orgs)) : null;
}

const FORESTS = new WeakMap<object, readonly OrgNode[]>();

function remembered(from: object, make: () => readonly OrgNode[]): readonly OrgNode[] {
  const known = FORESTS.get(from);
  if (known) return known;
  const made = make();
  FORESTS.set(from, made);
  return made;
}

/** The chosen orgs in the order shown, as their source has them. */
export function chosenOrgs(state: TemplatesState): readonly Org[] {
  const chosen = state.chosen[state.source];
  const forest = forestOf(state);
  if (!forest || chosen.size === 0) return [];
  const own = ownOrgs(state);
  return leavesOf(forest).flatMap((code) => (chosen.has(code) ? (own(code) ?? []) : []));
}

function ownOrgs({ source, loaded, nation, list }: TemplatesState): (code: string) => Org | null {
  if (source === 'nation') {
    const divisions = new Map((nation?.divisions ?? []).map((each) => [each.code, each]));
    return (code) => {
      const division = divisions.get(code);
      return division && nation ? orgOfDivision(nation, division) : null;
    };
  }
  const orgs = (source === 'file' ? list?.orgs : loaded?.pack.orgs) ?? [];
  const byCode = new Map(orgs.map((each) => [each.code, each]));
  return (code) => byCode.get(code) ?? null;
}

export function formOf({ loaded, form }: TemplatesState): Form | null {
  return loaded?.pack.forms.find(({ id }) => id === form) ?? null;
}

const PARTS: { readonly [K in PeriodKind]: number } = { year: 1, half: 2, quarter: 4, month: 12 };

/** The periods of a plan that a form is filled for, the first one first. */
export function periodsOf(
  plan: { readonly first: number; readonly last: number },
  kind: PeriodKind,
): readonly string[] {
  const years = Array.from({ length: Math.min(100, plan.last - plan.first + 1) }, (_, place) => plan.first + place);
  return years.flatMap((year) =>
    Array.from({ length: PARTS[kind] }, (_, place) => writePeriod({ kind, year, part: place + 1 })),
  );
}
