import type { Found } from '../../indicator/lint/lint.js';
import type { PathStep } from '../../indicator/pack-problem.js';
import type { Pack, Rule } from '../../indicator/pack.js';
import type { ResolveProblem, ResolveProblemCode } from '../resolve/resolution.js';
import type { ResolvedRules } from '../resolve/resolved-rules-of.js';

/** Rules whose text, names or units do not read, and what was read one way though it could be doubted. */
export function* misread(pack: Pack, { unreadable, notices }: ResolvedRules): Iterable<Found> {
  const problems = new Map(unreadable.map((each) => [each.rule, each.problems]));
  const seen = new Set<string>();
  for (const [number, rule] of (pack.rules ?? []).entries()) {
    if (seen.has(rule.id)) continue; // of two with one id the first is judged
    seen.add(rule.id);
    const at = ['rules', number, 'text'];
    const named = { rule: rule.id, row: rule.row ?? null };
    for (const problem of problems.get(rule) ?? []) yield told(rule, problem, at);
    for (const notice of notices.get(rule.id) ?? []) yield { code: 'rule.doubtful', at, data: { ...named, notice } };
  }
}

function told(rule: Rule, problem: ResolveProblem, at: readonly PathStep[]): Found {
  const named = { rule: rule.id, row: rule.row ?? null };
  if (problem.code === 'ambiguous')
    return { code: 'rule.ambiguous', at, data: { ...named, readings: problem.data.readings } };
  return { code: KINDS.get(problem.code) ?? 'rule.unreadable', at, data: { ...named, problem } };
}

/** What is neither is a matter of the text. */
const KINDS: ReadonlyMap<ResolveProblemCode, 'rule.unknown-reference' | 'rule.units'> = new Map([
  ['unknown-form', 'rule.unknown-reference'],
  ['unknown-indicator', 'rule.unknown-reference'],
  ['indicator-not-in-form', 'rule.unknown-reference'],
  ['unknown-column', 'rule.unknown-reference'],
  ['unknown-org', 'rule.unknown-reference'],
  ['unit-mismatch', 'rule.units'],
  ['unit-ambiguous', 'rule.units'],
  ['unknown-unit', 'rule.units'],
]);
