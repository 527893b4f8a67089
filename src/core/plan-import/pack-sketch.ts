import type { DefinitionRemark, DefinitionSheet } from '../definition/definition-remark.js';
import type { Language } from '../finding/message-of.js';
import {
  canonicalCode,
  type Actual,
  type Form,
  type Indicator,
  type Org,
  type Reference,
  type Target,
} from '../indicator/pack.js';
import { isRatio } from '../quantity/units.js';
import { planDoubtMessage, type PlanDoubt } from './plan-doubt.js';

/** A pack in the making: lists that grow, and what is to be said of their rows. */
export interface PackSketch {
  readonly orgs: Org[];
  readonly indicators: Indicator[];
  readonly targets: Target[];
  readonly actuals: Actual[];
  readonly references: Reference[];
  readonly forms: Form[];
  readonly codes: Set<string>;
  readonly notes: Map<string, RowNotes>;
}

interface RowNotes {
  readonly sheet: DefinitionSheet;
  readonly sources: Set<string>;
  /** By their JSON, so that nothing is said twice. */
  readonly doubts: Map<string, PlanDoubt>;
}

/** The one source of everything in a draft. */
export const PLAN_SOURCE = 'plan';

export function newSketch(): PackSketch {
  return {
    ...{ orgs: [], indicators: [], targets: [], actuals: [], references: [], forms: [] },
    ...{ codes: new Set(), notes: new Map() },
  };
}

/** Says of a row where it was found and what is doubtful about it; `path` as in `DefinitionRemark`. */
export function remark(
  sketch: PackSketch,
  sheet: DefinitionSheet,
  path: string,
  source: string | null,
  doubts: readonly PlanDoubt[],
): void {
  const notes: RowNotes = sketch.notes.get(path) ?? { sheet, sources: new Set(), doubts: new Map() };
  sketch.notes.set(path, notes);
  if (source !== null) notes.sources.add(source);
  for (const doubt of doubts) notes.doubts.set(JSON.stringify(doubt), doubt);
}

export function remarksOf(sketch: PackSketch, lang: Language): readonly DefinitionRemark[] {
  return [...sketch.notes].map(([path, { sheet, sources, doubts }]) => ({
    ...{ sheet, path },
    source: sources.size === 0 ? null : [...sources].join('；'),
    doubts: [...doubts.values()].map((each) => planDoubtMessage(each, lang)),
  }));
}

export function doubtsOf(sketch: PackSketch): readonly PlanDoubt[] {
  return [...sketch.notes.values()].flatMap(({ doubts }) => [...doubts.values()]);
}

/** A code that no indicator has yet: the one wished for, or with a letter behind it. */
export function freeCode(sketch: PackSketch, wished: string): string {
  for (let turn = 0; ; turn += 1) {
    const code = turn === 0 ? wished : `${wished}-${turn + 1}`;
    const key = canonicalCode(code);
    if (sketch.codes.has(key)) continue;
    sketch.codes.add(key);
    return code;
  }
}

/** The id of the series of this name, added where it is new; its unit and supplier are for a person to settle. */
export function referenceNamed(sketch: PackSketch, name: string, unit: string): string {
  const known = sketch.references.find((each) => each.name === name && (each.unit === unit || isRatio(unit)));
  if (known) return known.id;
  const id = `ref-${sketch.references.length + 1}`;
  sketch.references.push({ id, name: oneLine(name), unit, owner: 'other' });
  return id;
}

/** Without line breaks and controls, as names and texts of a pack must be. */
export function oneLine(text: string): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, 500);
}
