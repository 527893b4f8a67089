import type { PhraseTarget } from '../target/phrase.js';
import { draftOf, type TargetDraft } from '../target/target-draft.js';
import type { PlanDoubt } from './plan-doubt.js';

/** A target of a plan, and what a person has to confirm of it. */
export interface PlannedTarget extends TargetDraft {
  readonly doubts: readonly PlanDoubt[];
}

/** A target that was read out of a phrase, for an indicator in `unit`: the series it is measured against is known by its words alone. */
export function plannedTarget(target: PhraseTarget, unit: string): PlannedTarget {
  const draft = draftOf(target, unit);
  const { reference } = draft;
  return { ...draft, doubts: reference === null ? [] : [{ code: 'reference-guessed', name: reference }] };
}
