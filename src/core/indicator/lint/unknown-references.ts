import { SEVERITIES } from '../../finding/finding.js';
import type { PackThing, PathStep } from '../pack-problem.js';
import type { Pack } from '../pack.js';
import { codeKey, type Found } from './lint.js';

/** Codes and ids that are used and not defined. */
export function* unknownReferences(pack: Pack): Iterable<Found> {
  const known = namesOf(pack);
  for (const { thing, value, at } of mentions(pack)) {
    const key = thing === 'indicator' ? codeKey(value) : value;
    if (!known[thing].has(key)) yield { code: 'unknown-reference', at, data: { thing, value } };
  }
}

type Known = 'indicator' | 'org' | 'form' | 'reference' | 'source' | 'finding-code';
interface Mention {
  readonly thing: Known & PackThing;
  readonly value: string;
  readonly at: readonly PathStep[];
}

function namesOf(pack: Pack): { readonly [T in Known]: ReadonlySet<string> | { has(value: string): boolean } } {
  return {
    indicator: new Set(pack.indicators.map((each) => codeKey(each.code))),
    org: new Set(pack.orgs.flatMap((each) => [each.code, ...(each.formerCodes ?? [])])),
    form: new Set(pack.forms.map((each) => each.id)),
    reference: new Set((pack.references ?? []).map((each) => each.id)),
    source: new Set((pack.sources ?? []).map((each) => each.id)),
    'finding-code': { has: isFindingCode },
  };
}

/** Codes of families that this core does not judge (group) are taken on trust. */
function isFindingCode(code: string): boolean {
  const family = code.slice(0, code.indexOf('.') + 1);
  const judged = Object.keys(SEVERITIES).some((each) => each.startsWith(family));
  return !judged || Object.hasOwn(SEVERITIES, code);
}

function* mentions(pack: Pack): Iterable<Mention> {
  yield* byOrgs(pack);
  yield* byIndicators(pack);
  yield* byForms(pack);
  yield* byFigures(pack);
  for (const code of Object.keys(pack.settings?.severities ?? {}))
    yield { thing: 'finding-code', value: code, at: ['settings', 'severities', code] };
}

function* byOrgs(pack: Pack): Iterable<Mention> {
  for (const [i, org] of pack.orgs.entries()) yield* one('org', org.parent, 'orgs', i, 'parent');
}

function* byIndicators(pack: Pack): Iterable<Mention> {
  for (const [i, each] of pack.indicators.entries()) {
    yield* one('indicator', each.parent, 'indicators', i, 'parent');
    yield* one('indicator', each.denominator, 'indicators', i, 'denominator');
    yield* one('reference', each.reference, 'indicators', i, 'reference');
    for (const [j, source] of (each.sources ?? []).entries())
      yield* one('source', source, 'indicators', i, 'sources', j);
  }
}

function* byForms(pack: Pack): Iterable<Mention> {
  for (const [i, form] of pack.forms.entries())
    for (const [j, code] of form.indicators.entries()) yield* one('indicator', code, 'forms', i, 'indicators', j);
  for (const [i, rule] of (pack.rules ?? []).entries()) {
    yield* one('form', rule.form, 'rules', i, 'form');
    yield* one('source', rule.source, 'rules', i, 'source');
  }
  for (const [i, each] of (pack.exemptions ?? []).entries()) {
    yield* one('org', each.org, 'exemptions', i, 'org');
    yield* one('form', each.form, 'exemptions', i, 'form');
    yield* one('indicator', each.indicator, 'exemptions', i, 'indicator');
  }
}

function* byFigures(pack: Pack): Iterable<Mention> {
  for (const list of ['targets', 'actuals'] as const)
    for (const [i, each] of (pack[list] ?? []).entries()) {
      yield* one('indicator', each.indicator, list, i, 'indicator');
      yield* one('org', each.org, list, i, 'org');
      yield* one('source', each.source, list, i, 'source');
    }
  for (const [i, reference] of (pack.references ?? []).entries())
    for (const [j, { org }] of (reference.values ?? []).entries())
      yield* one('org', org, 'references', i, 'values', j, 'org');
}

function* one(thing: Known, value: string | undefined, ...at: readonly PathStep[]): Iterable<Mention> {
  if (value !== undefined) yield { thing, value, at };
}
