import type { RangeName, RuleLintCode, RuleLintProblems, RuleName, RuleSearch } from '../rule-lint-problem.js';
import { doubtMessage, misreadMessage } from './misread.js';

export const zh: { readonly [C in RuleLintCode]: (data: RuleLintProblems[C]) => string } = {
  'rule.unreadable': (d) => `审核关系 ${marked(d)} 无法读取：${misreadMessage(d.problem, 'zh')}`,
  'rule.ambiguous': (d) => `审核关系 ${marked(d)} 有几种读法：${d.readings.join(' ／ ')}。请照其中一种改写。`,
  'rule.unknown-reference': (d) => `审核关系 ${marked(d)}：${misreadMessage(d.problem, 'zh')}`,
  'rule.units': (d) => `审核关系 ${marked(d)}：${misreadMessage(d.problem, 'zh')}`,

  'rule.never-holds': (d) =>
    `审核关系 ${said(d)}${within(d.ranges)}不可能成立，每份报表都会被判错，请改正关系式或允许范围。`,
  'rule.contradiction': (d) =>
    `审核关系 ${d.rules.map(said).join('、')} ${along(d.ranges)}互相矛盾，不可能同时成立，请至少改正其中一条。${least(d.smallest)}`,
  'rule.never-fails': (d) => `审核关系 ${said(d)}${within(d.ranges)}总是成立，起不到审核作用，请核对或删去。`,
  'rule.duplicate': (d) => `审核关系 ${said(d)}与 ${marked(d.first)} 相同，请保留一条。`,
  'rule.redundant': (d) =>
    `审核关系 ${said(d)}可由 ${d.by.map(said).join('、')} ${along(d.ranges)}推出，数据齐全时不必另列，请核对。${least(d.smallest)}`,
  'rule.division-by-zero': (d) =>
    `审核关系 ${said(d)}的除数${d.divisors.join('、')} 可能为 0，届时无法判断，请写作“若 [除数] > 0 则 …”，或限定允许范围。`,
  'rule.form-cycle': (d) =>
    `报表之间取数成环：${d.forms.join(' → ')}（${d.rules.map(said).join('、')}）${d.cells ? '，同一批单元格互为来源' : ''}，请明确由哪张表先填。`,
  'rule.target-unreachable': (d) =>
    `${d.year} 年目标值（${d.targets.map((each) => `指标 ${each.indicator}：${each.text}`).join('、')}）与审核关系 ${d.rules.map(said).join('、')} ${along(d.ranges)}不能兼顾：达到目标的报表将通不过审核，请核对。涉及 ${listed(d.orgs)}。${least(d.smallest)}`,

  'rule.doubtful': (d) => `审核关系 ${marked(d)}：${doubtMessage(d.notice, 'zh')}`,
  'rule.not-linear': (d) =>
    `下列审核关系不是加减式（含两数相乘除、四舍五入、个数或有无），未参加矛盾、多余等推算：${d.rules.map(marked).join('、')}。`,
  'rule.not-settled': (d) =>
    `推算到规定的步数仍无结论：${SEARCHES[d.lint]}${d.rules.length > 0 ? `（${d.rules.map(marked).join('、')}）` : ''}，请人工核对。`,
};

const SEARCHES: { readonly [S in RuleSearch]: string } = {
  'rule.never-holds': '单条关系是否可能成立',
  'rule.never-fails': '单条关系是否可能不成立',
  'rule.contradiction': '关系之间是否矛盾',
  'rule.redundant': '关系是否多余',
  'rule.division-by-zero': '除数是否可能为 0',
  'rule.target-unreachable': '目标值能否达到',
};

/** R03（第 7 行） */
function marked({ rule, row }: Pick<RuleName, 'rule' | 'row'>): string {
  return row === null ? rule : `${rule}（第 ${row} 行）`;
}

function said(name: RuleName): string {
  return `${marked(name)}“${name.relation}”`;
}

function within(ranges: readonly RangeName[]): string {
  return ranges.length === 0 ? '' : `在允许范围内（${ranges.map(ranged).join('、')}）`;
}

function along(ranges: readonly RangeName[]): string {
  return ranges.length === 0 ? '' : `连同允许范围（${ranges.map(ranged).join('、')}）`;
}

function ranged({ indicator, min, max }: RangeName): string {
  if (min !== null && max !== null) return `指标 ${indicator} 在 ${min} 至 ${max} 之间`;
  return min === null ? `指标 ${indicator} 不超过 ${max}` : `指标 ${indicator} 不低于 ${min}`;
}

function least(smallest: boolean): string {
  return smallest ? '' : '（未及查明有无更少的一组。）';
}

function listed(orgs: readonly string[]): string {
  return orgs.length <= 5 ? orgs.join('、') : `${orgs.slice(0, 5).join('、')} 等 ${orgs.length} 个单位`;
}
