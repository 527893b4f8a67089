import type { Found } from '../../indicator/lint/lint.js';
import { writePath, type PathStep } from '../../indicator/pack-problem.js';
import { alone } from './alone.js';
import { componentsOf, distinct } from './components.js';
import { contradictions } from './contradictions.js';
import { divisionsByZero } from './division-by-zero.js';
import { duplicates } from './duplicates.js';
import { formCycles } from './form-cycles.js';
import { rangeNames } from './ranges.js';
import { redundancies } from './redundancy.js';
import type { RuleSearch } from './rule-lint-problem.js';
import type { LintedRule, RuleSet } from './rule-set.js';
import { unreachableTargets, type Unreachable } from './unreachable-targets.js';

/** What follows from rules that can be read: from each alone, and from all together. */
export function* inferred(set: RuleSet): Iterable<Found> {
  const single = alone(set);
  const same = duplicates(set.rules);
  const components = componentsOf(set);
  const kinds = distinct(components);
  const clashes = contradictions(kinds, (rule) => !single.neverHolds.has(rule));
  const doubtful = new Set([
    ...single.neverHolds.keys(),
    ...clashes.found.flatMap(({ rules }) => rules),
    ...clashes.unsettled.flat(),
  ]);
  const repeated = redundancies(
    kinds,
    (rule) => !doubtful.has(rule) && !single.neverFails.has(rule) && !same.has(rule),
  );
  const divisions = divisionsByZero(set);
  const aims = unreachableTargets(set, components, (rule) => !doubtful.has(rule));

  for (const [rule, ranges] of single.neverHolds)
    yield { code: 'rule.never-holds', at: textOf(rule), data: { ...rule.name, ranges } };
  for (const [rule, ranges] of single.neverFails)
    yield { code: 'rule.never-fails', at: textOf(rule), data: { ...rule.name, ranges } };
  for (const [rule, first] of same)
    yield { code: 'rule.duplicate', at: textOf(rule), data: { ...rule.name, first: first.name } };
  for (const { rules, ranges, smallest } of clashes.found)
    yield { code: 'rule.contradiction', at: textOf(rules[0]!), data: { rules: rules.map(nameOf), ranges: rangeNames(ranges), smallest } }; // prettier-ignore
  for (const { rule, by, ranges, smallest } of repeated.found)
    yield { code: 'rule.redundant', at: textOf(rule), data: { ...rule.name, by: by.map(nameOf), ranges: rangeNames(ranges), smallest } }; // prettier-ignore
  for (const [rule, divisors] of divisions.found)
    yield { code: 'rule.division-by-zero', at: textOf(rule), data: { ...rule.name, divisors } };
  for (const { forms, rules, cells } of formCycles(set))
    yield { code: 'rule.form-cycle', at: textOf(rules[0]!), data: { forms, rules: rules.map(nameOf), cells } };
  yield* targets(aims.found);
  yield* leftOut(set.rules);
  yield* unsettled('rule.never-holds', single.unsettled);
  yield* unsettled('rule.contradiction', clashes.unsettled.flat());
  yield* unsettled('rule.redundant', repeated.unsettled);
  yield* unsettled('rule.division-by-zero', divisions.unsettled);
  if (aims.unsettled) yield { code: 'rule.not-settled', at: ['targets'], data: { lint: 'rule.target-unreachable', rules: [] } }; // prettier-ignore
}

function textOf({ number }: LintedRule): readonly PathStep[] {
  return ['rules', number, 'text'];
}

function nameOf({ name }: LintedRule): LintedRule['name'] {
  return name;
}

/** Orgs whose targets say the same in the same year are told of together, at the first. */
function* targets(found: readonly Unreachable[]): Iterable<Found> {
  const groups = new Map<string, Unreachable[]>();
  for (const each of found) {
    const said = each.targets.map(({ target }) => [target.indicator, target.sense, target.value, target.high]);
    const key = JSON.stringify([each.year, said, each.rules.map(({ number }) => number)]);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  for (const [first, ...others] of groups.values()) {
    const { year, org, targets: aims, rules, ranges, smallest } = first!;
    const named = aims.map(({ target, number }) => ({
      indicator: target.indicator,
      path: writePath(['targets', number]),
      text: target.text,
    }));
    const orgs = [...new Set([org, ...others.map((each) => each.org)])];
    const data = { year, orgs, targets: named, rules: rules.map(nameOf), ranges: rangeNames(ranges), smallest };
    yield { code: 'rule.target-unreachable', at: ['targets', aims[0]!.number], data };
  }
}

function* leftOut(rules: readonly LintedRule[]): Iterable<Found> {
  const left = rules.filter(({ parts }) => parts.some(({ linear }) => !linear));
  if (left.length > 0) yield { code: 'rule.not-linear', at: ['rules'], data: { rules: left.map(nameOf) } };
}

function* unsettled(lint: RuleSearch, rules: readonly LintedRule[]): Iterable<Found> {
  if (rules.length > 0) yield { code: 'rule.not-settled', at: ['rules'], data: { lint, rules: rules.map(nameOf) } };
}
