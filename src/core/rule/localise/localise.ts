import type { Steps } from '../linear/steps.js';
import { Diagnosis, type Diagnosed } from './diagnosis.js';
import type { Localisation, LocalisationProblem, LocalisedComponent } from './localisation.js';
import { ReportedRecord } from './reported-record.js';
import { rising, variablesOf } from './rule-system.js';
import { rankedSets } from './suspect-sets.js';

const STEPS = 1_000_000;
const MOST_LISTED = 20;

/**
 * Where the fault of a record lies: the smallest (weighted) sets of figures whose change can satisfy every rule, after Fellegi and
 * Holt, A Systematic Approach to Automatic Edit and Imputation (1976); docs/decisions/0010-localisation.md. Exact throughout, so
 * that 12,000,000 元 off by 1 is off by 1. Blanks may be anything at no cost. Clues only: nothing here is a fix.
 */
export function localise(problem: LocalisationProblem): Localisation {
  const steps: Steps = { left: problem.steps ?? STEPS };
  const record = new ReportedRecord(problem, steps);
  const diagnosis = new Diagnosis(record);
  for (const { rule, because } of record.failures()) diagnosis.add(because, rule);
  for (const variable of record.outside()) diagnosis.add([variable], null);
  const unfillable = record.unfillable();
  for (const because of unfillable ?? []) diagnosis.add(because, null);
  const components = diagnosis.run().map((each) => localised(record, each));
  return { status: worst(unfillable === null, components), components };
}

function localised(record: ReportedRecord, { failed, smallest }: Diagnosed): LocalisedComponent {
  const { most = MOST_LISTED } = record.problem;
  const beside = rising(failed.flatMap((rule) => variablesOf(record.problem.rules[rule]!)));
  const { sets, isComplete } = rankedSets(record, smallest.sets, beside);
  const found = smallest.status;
  const tooMany = found === 'too-many' || (found === 'found' && sets.length > most);
  const status = !isComplete ? 'bound-reached' : tooMany ? 'too-many' : found;
  return { status, failed, weight: smallest.weight, sets: sets.slice(0, most) };
}

const WORST_FIRST = ['impossible', 'bound-reached', 'too-many', 'found'] as const;

function worst(isCut: boolean, components: readonly LocalisedComponent[]): Localisation['status'] {
  const statuses = new Set(components.map(({ status }) => status));
  if (isCut) statuses.add('bound-reached');
  return WORST_FIRST.find((status) => statuses.has(status)) ?? 'holds';
}
