import type { GroupJson } from '../group-json.js';
import type { Language } from '../../../core/finding/message-of.js';

/** What the command `review` says of a set of returns. */
export interface SetWords {
  readonly noParent: (code: string) => string;
  readonly noPack: string;
  readonly notAReturn: (file: string) => string;
  readonly written: (file: string) => string;
  /** After how the pack was found. */
  readonly byFile: (file: string) => string;
  readonly columns: readonly string[];
  readonly state: { readonly [S in SetState]: string };
  readonly head: (parent: string, period: string) => string;
  readonly noParentFound: string;
  readonly noPeriod: string;
  readonly counts: (expected: number, filed: number, missing: number, exempt: number) => string;
  readonly findings: string;
  readonly noFindings: string;
  readonly rollup: (parent: string) => string;
  readonly rollupColumns: readonly string[];
  readonly why: { readonly [W in NonNullable<GroupJson['rollup'][number]['why']>]: string };
  readonly attained: (met: number, judged: number) => string;
  readonly lacking: (orgs: number) => string;
}

/** blocked: what is wrong blocks it · passed · unusable · missing 未报 · exempt 免报 · apart: does not count. */
export type SetState = 'blocked' | 'passed' | 'unusable' | 'missing' | 'exempt' | 'apart';

const WORDS: { readonly [L in Language]: SetWords } = {
  zh: {
    noParent: (code) => `--parent ${code}：指标体系里没有这个单位。`,
    noPack: '没有一份报表能认出所用的指标体系，未作汇总。请用 --pack 指定。',
    notAReturn: (file) => `-o ${file}：这是一份报表，不能覆盖。`,
    written: (file) => `汇总表已写入 ${file}。`,
    byFile: (file) => `（由 ${file} 决定）`,
    columns: ['代码', '单位', '状态', '强制', '准强制', '核实', '提示', '文件'],
    state: {
      blocked: '须改正',
      passed: '无阻碍',
      unusable: '不能审核',
      missing: '未报',
      exempt: '免报',
      apart: '不计入',
    },
    head: (parent, period) => `${parent} · ${period}`,
    noParentFound: '没有共同的上级单位',
    noPeriod: '报告期未识别',
    counts: (expected, filed, missing, exempt) => `应报 ${expected}  已报 ${filed}  未报 ${missing}  免报 ${exempt}`,
    findings: '综合审核',
    noFindings: '未发现问题。',
    rollup: (parent) => `汇总：${parent}`,
    rollupColumns: ['代码', '指标', '汇总数', '最低', '最高', '达标', '完成率%', '完成情况'],
    why: {
      'no-denominator': '缺分母，不能汇总',
      'not-additive': '不汇总',
      'no-figures': '无数',
    },
    attained: (met, judged) => `${met}/${judged}`,
    lacking: (orgs) => `缺 ${orgs} 个单位`,
  },
  en: {
    noParent: (code) => `--parent ${code}: the pack has no such organisation.`,
    noPack: 'No return tells which pack it is for, so that nothing is rolled up. Name one with --pack.',
    notAReturn: (file) => `-o ${file}: this is one of the returns.`,
    written: (file) => `The roll-up was written to ${file}.`,
    byFile: (file) => ` (by ${file})`,
    columns: ['code', 'organisation', 'state', 'errors', 'quasi', 'queries', 'hints', 'file'],
    state: {
      blocked: 'to mend',
      passed: 'nothing blocks',
      unusable: 'unusable',
      missing: 'missing',
      exempt: 'exempt',
      apart: 'not counted',
    },
    head: (parent, period) => `${parent} · ${period}`,
    noParentFound: 'no organisation above all of them',
    noPeriod: 'period not recognised',
    counts: (expected, filed, missing, exempt) =>
      `expected ${expected}  filed ${filed}  missing ${missing}  exempt ${exempt}`,
    findings: 'What only the set shows',
    noFindings: 'Nothing was found.',
    rollup: (parent) => `Roll-up: ${parent}`,
    rollupColumns: ['code', 'indicator', 'figure', 'lowest', 'highest', 'attained', 'rate %', 'verdict'],
    why: {
      'no-denominator': 'no denominator, not rolled up',
      'not-additive': 'not rolled up',
      'no-figures': 'no figures',
    },
    attained: (met, judged) => `${met}/${judged}`,
    lacking: (orgs) => `${orgs} lacking`,
  },
};

export function setWordsOf(lang: Language): SetWords {
  return WORDS[lang];
}
