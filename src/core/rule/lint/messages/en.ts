import type { RangeName, RuleLintCode, RuleLintProblems, RuleName, RuleSearch } from '../rule-lint-problem.js';
import { doubtMessage, misreadMessage } from './misread.js';

export const en: { readonly [C in RuleLintCode]: (data: RuleLintProblems[C]) => string } = {
  'rule.unreadable': (d) => `relation ${marked(d)} cannot be read: ${misreadMessage(d.problem, 'en')}`,
  'rule.ambiguous': (d) => `relation ${marked(d)} reads in several ways: ${d.readings.join(' / ')}. Write one of them.`,
  'rule.unknown-reference': (d) => `relation ${marked(d)}: ${misreadMessage(d.problem, 'en')}`,
  'rule.units': (d) => `relation ${marked(d)}: ${misreadMessage(d.problem, 'en')}`,

  'rule.never-holds': (d) =>
    `relation ${said(d)} can never hold${within(d.ranges)}: every return would fail it. Correct it, or the range.`,
  'rule.contradiction': (d) =>
    `relations ${d.rules.map(said).join(', ')} contradict one another${along(d.ranges)}: they cannot all hold. Correct at least one.${least(d.smallest)}`,
  'rule.never-fails': (d) =>
    `relation ${said(d)} can never fail${within(d.ranges)}: it checks nothing. Correct it, or leave it out.`,
  'rule.duplicate': (d) => `relation ${said(d)} is the same as ${marked(d.first)}; keep one.`,
  'rule.redundant': (d) =>
    `relation ${said(d)} follows from ${d.by.map(said).join(', ')}${along(d.ranges)} where everything is filled in; see whether it is needed.${least(d.smallest)}`,
  'rule.division-by-zero': (d) =>
    `relation ${said(d)} divides by what may be 0 (${d.divisors.join(', ')}), and then cannot be judged; write \`if [divisor] > 0 then …\`, or declare a range.`,
  'rule.form-cycle': (d) =>
    `forms take figures from one another in a circle: ${d.forms.join(' → ')} (${d.rules.map(said).join(', ')})${d.cells ? ', even the same cells' : ''}; settle which is filled in first.`,
  'rule.target-unreachable': (d) =>
    `targets of ${d.year} (${d.targets.map((each) => `indicator ${each.indicator}: ${each.text}`).join(', ')}) and ${d.rules.map(said).join(', ')} do not go together${along(d.ranges)}: a return that meets the targets fails. It concerns ${listed(d.orgs)}.${least(d.smallest)}`,

  'rule.doubtful': (d) => `relation ${marked(d)}: ${doubtMessage(d.notice, 'en')}`,
  'rule.not-linear': (d) =>
    `left out of what is inferred, being no sums (products or quotients of figures, rounding, counts, presence): ${d.rules.map(marked).join(', ')}.`,
  'rule.not-settled': (d) =>
    `not settled within the bound on steps: ${SEARCHES[d.lint]}${d.rules.length > 0 ? ` (${d.rules.map(marked).join(', ')})` : ''}; look yourself.`,
};

const SEARCHES: { readonly [S in RuleSearch]: string } = {
  'rule.never-holds': 'whether a relation alone can hold',
  'rule.never-fails': 'whether a relation alone can fail',
  'rule.contradiction': 'whether relations contradict each other',
  'rule.redundant': 'whether relations follow from others',
  'rule.division-by-zero': 'whether a divisor can be 0',
  'rule.target-unreachable': 'whether targets can be met',
};

/** R03 (row 7) */
function marked({ rule, row }: Pick<RuleName, 'rule' | 'row'>): string {
  return row === null ? rule : `${rule} (row ${row})`;
}

function said(name: RuleName): string {
  return `${marked(name)} “${name.relation}”`;
}

function within(ranges: readonly RangeName[]): string {
  return ranges.length === 0 ? '' : ` within the declared range (${ranges.map(ranged).join(', ')})`;
}

function along(ranges: readonly RangeName[]): string {
  return ranges.length === 0 ? '' : `, given the declared range (${ranges.map(ranged).join(', ')})`;
}

function ranged({ indicator, min, max }: RangeName): string {
  if (min !== null && max !== null) return `indicator ${indicator} from ${min} to ${max}`;
  return min === null ? `indicator ${indicator} at most ${max}` : `indicator ${indicator} at least ${min}`;
}

function least(smallest: boolean): string {
  return smallest ? '' : ' (Whether a smaller set would do was not settled.)';
}

function listed(orgs: readonly string[]): string {
  return orgs.length <= 5 ? orgs.join(', ') : `${orgs.slice(0, 5).join(', ')} and others, ${orgs.length} orgs`;
}
