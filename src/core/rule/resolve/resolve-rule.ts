import type { Form, Pack, Rule } from '../../indicator/pack.js';
import { printClaim } from '../print-claim.js';
import { readRules } from '../read-rules.js';
import type { RuleNotice } from '../rule-problem.js';
import type { Claim, Span } from '../tree.js';
import { instancesOf, type Instance } from './instances.js';
import { variableNumber } from './names.js';
import { namesIn, type NameNode } from './names-in.js';
import { ownForm } from './own-form.js';
import type { BoundRule, ResolveNotice, ResolveProblem, RuleResolution, Scale } from './resolution.js';
import { resolveClaim } from './resolve-claim.js';
import { resolveFigure } from './resolve-figure.js';
import { gathering, type Resolving } from './resolving.js';
import { templateOf } from './template.js';
import { variableTable, type VariableTable } from './variable-table.js';

/**
 * Makes a rule of a pack ready to be judged: its text read, its names found, its units made one. `table` numbers the variables;
 * rules that share one can be localised and linted together.
 */
export function resolveRule(rule: Rule, pack: Pack, table: VariableTable = variableTable()): RuleResolution {
  const reading = readRules(rule.text, {
    codes: codesOf(pack),
    units: pack.units ?? [],
  });
  const whole: Span = { start: 0, end: rule.text.length };
  if (reading.kind === 'refused') return { ok: false, problems: [reading.problem] };
  if (reading.kind === 'ambiguous') {
    const readings = reading.readings.map((claims) => claims.map(printClaim).join('; '));
    return { ok: false, problems: [{ code: 'ambiguous', at: whole, data: { readings } }] };
  }
  return resolveClaims(rule, pack, reading, table);
}

const codes = new WeakMap<Pack, readonly string[]>();

/** One list a pack, which its many rules share. */
function codesOf(pack: Pack): readonly string[] {
  const known = codes.get(pack) ?? pack.indicators.map(({ code }) => code);
  codes.set(pack, known);
  return known;
}

function resolveClaims(
  rule: Rule,
  pack: Pack,
  { claims, notices }: { readonly claims: readonly Claim[]; readonly notices: readonly RuleNotice[] },
  table: VariableTable,
): RuleResolution {
  const gathered = gathering();
  const rules: BoundRule[] = [];
  for (const [part, claim] of claims.entries()) {
    const form = ownForm(rule, claim, pack);
    const instances = form ? instancesOf(claim, form, pack) : unknownForm(rule, claim);
    if ('code' in instances) {
      gathered.problems.set(`form|${part}`, instances);
      continue;
    }
    const relation = printClaim(claim);
    for (const instance of instances) {
      const bound = bind({ rule, pack, claim, form: form!, instance, table }, gathered);
      const suffix = suffixOf(part, instance);
      rules.push({
        ...bound,
        id: idOf(rule, part, instance),
        rule: rule.id,
        relation,
        suffix,
        instance: instance.name,
      });
    }
  }
  if (gathered.problems.size > 0) return { ok: false, problems: [...gathered.problems.values()] };
  const all: readonly ResolveNotice[] = [...notices, ...gathered.notices.values()];
  return { ok: true, rules, claims, notices: all };
}

function unknownForm({ form = '' }: Rule, { span }: Claim): ResolveProblem {
  return { code: 'unknown-form', at: span, data: { form } };
}

/** R03, R03#2, R03|previous. */
function idOf({ id }: Rule, part: number, { name }: Instance): string {
  return id + (part === 0 ? '' : `#${part + 1}`) + (name === null ? '' : `|${name}`);
}

/** Columns of a name of their own are told apart by their role, rows by their indicator. */
function suffixOf(part: number, { rowColumn, actual }: Instance): string {
  const column = rowColumn?.column ?? actual?.column;
  return (part === 0 ? '' : `#${part + 1}`) + (typeof column === 'number' ? `~${column}` : '');
}

interface Bindable {
  readonly rule: Rule;
  readonly pack: Pack;
  readonly claim: Claim;
  readonly form: Form;
  readonly instance: Instance;
  readonly table: VariableTable;
}

function bind(
  { rule, pack, claim, form, instance, table }: Bindable,
  { problem, notice }: Pick<Resolving, 'problem' | 'notice'>,
): Omit<BoundRule, 'id' | 'rule' | 'relation' | 'suffix' | 'instance'> {
  const lookup = { pack, form, declared: rule.form !== undefined, instance, table, problem };
  const numbers = new Map<NameNode, number>();
  const variableOf = (name: NameNode, children: boolean): number | null => {
    const number = variableNumber(name, children, lookup);
    if (number !== null) numbers.set(name, number);
    return number;
  };
  const scales: Scale[] = [];
  const variable: Resolving['variable'] = (number) => table.variables[number]!;
  const resolving: Resolving = {
    pack,
    variableOf,
    variable,
    problem,
    notice,
    scale: (each) => scales.push(each),
    figure: (each) => resolveFigure(each, resolving),
  };
  const resolved = resolveClaim(claim, resolving);
  const named = [...new Set(namesIn(claim).flatMap((name) => numbers.get(name) ?? []))];
  const template = templateOf(claim, (name) => numbers.get(name) ?? 0);
  return { claim: resolved, variables: table.variables, blank: rule.blank ?? 'skip', template, named, scales };
}
