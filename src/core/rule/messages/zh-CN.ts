import type { Expected, ProseAbout, RuleNotices, RuleProblems } from '../rule-problem.js';
import type { RuleMessages } from '../rule-problem-message.js';
import { quoted } from './quoted.js';

const EXPECTED: { readonly [E in Expected]: string } = {
  figure: '指标或数（如 [01]、01行、2列、75%）',
  claim: '一条关系（如 [01] = [02] + [03]）',
  comparison: '比较号（= ≠ < ≤ > ≥）',
  then: '“则”',
  closing: '右括号',
  code: '指标代码或名称',
  column: '栏（目标、上期、同期、基期、参照、完成率，或“3列”）',
  org: '统计单位代码或“上级”',
  number: '数',
  comma: '逗号',
  end: '关系的结尾',
};

/** What to do, by the first thing that was expected. */
const REMEDY: { readonly [E in Expected]?: string } = {
  figure: '请补上，或删去多余的符号。',
  claim: '请写出要核对的关系。',
  then: '条件写作“若 … 则 …”，可加“否则 …”。',
  closing: '请核对括号是否成对。',
  code: '方括号里写作 [代码]、[名称]、[表三!26] 或 [代码|目标]。',
  column: '竖线后写栏名或栏次，如 [01|目标]、[01|3列]。',
  org: '@ 后写统计单位代码或“上级”，如 [01@360700]。',
  number: '请写成十进制数，如 0.5、1%。',
  end: '几条关系之间用分号、逗号或换行隔开；指标之间要有运算符。',
};

const PROSE: { readonly [A in ProseAbout]: string } = {
  range: '请写明是哪个指标，如 [01] > 0，或写在指标的取值范围里。',
  exclusive: '请写明是哪些行，如 填报个数(02行, 03行) = 1。',
  unnamed: '请把所指的行逐一写出，如 若 有数([02]) 则 [01] = [02]。',
  sum: '请写明总项与各分项，如 [01] = [02] + [03]；同填同空写作 同空([01], [02])。',
  series: '请写明是哪个指标，如 绝对值(增幅([01], [01|同期])) ≤ 30%。',
  decimals: '小数位数请写在指标的小数位里，不写作审核关系。',
  length: '位数和格式不是数量关系，请从审核关系里删去。',
  other: '请写成指标之间的关系，如 [01] = [02] + [03]。',
};

const TOO_LONG = { text: '个字符', depth: '层括号', readings: '种读法' } as const;

export const ruleMessages: RuleMessages = {
  problems: {
    syntax: ({ expected, found }) => {
      const wanted = expected.map((each) => EXPECTED[each]).join('、') || EXPECTED.end;
      const start = found.trim() === '' ? `到此还缺${wanted}。` : `此处是“${quoted(found)}”，应为${wanted}。`;
      return start + (REMEDY[expected[0] ?? 'end'] ?? '请核对。');
    },
    'stray-character': ({ found }) => `“${quoted(found) || '不可见字符'}”不是审核关系里的符号，请删去或改正。`,
    'no-comparison': () => '这里只有数，没有比较号，不成关系；请写明等于、大于还是小于什么，如 [01] = [02] + [03]。',
    prose: ({ about, text }) => `“${quoted(text)}”是文字说明，不能据以核对。${PROSE[about]}`,
    'bare-name': ({ text }) => `不认识“${quoted(text)}”；如果是指标名称，请写在方括号里：[${quoted(text)}]。`,
    'unknown-unit': ({ text }) => `“${quoted(text)}”不是已知的计量单位，请改用已知单位，或先在指标体系里定义。`,
    'cell-address': ({ address }) => `${quoted(address)} 是单元格地址，表样一变就指错；请改写成指标代码，如 [01]。`,
    'foreign-notation': ({ text }) =>
      `“${quoted(text)}”是其他软件的公式写法；请改写成 [代码]、[表三!26]，行列写作 01行、2列。`,
    'unknown-function': ({ name, nearest }) =>
      nearest === null
        ? `没有“${quoted(name)}”这个函数；可用：合计、最大、最小、绝对值、四舍五入、填报个数、增幅、比重、下级合计、有数、为空、同空。`
        : `没有“${quoted(name)}”这个函数，是否应为“${nearest}”？`,
    'wrong-arguments': ({ name, least, most, given }) =>
      `${name} 要 ${amount(least, most)}个参数，现有 ${given} 个；参数之间用逗号隔开。`,
    'tolerance-misplaced': () => '允许误差 ± 只能跟在“=”的关系里；不等式请直接把界限写宽。',
    'too-long': ({ what, limit }) => `超过 ${limit} ${TOO_LONG[what]}，请拆成几条分写。`,
  } satisfies { readonly [C in keyof RuleProblems]: (data: RuleProblems[C]) => string },
  notices: {
    'less-read-as-at-most': ({ sign }) =>
      sign === '<'
        ? '印作“<”，按部分不大于总体读作“≤”（0 与 0 也成立）；如确指小于，请用方括号写明。'
        : '印作“>”，按总体不小于部分读作“≥”（0 与 0 也成立）；如确指大于，请用方括号写明。',
    'less-is-strict': ({ sign }) =>
      `“${sign}”不含相等，两边都是 0 时不成立；如果是部分与总体，请写“${sign === '<' ? '≤' : '≥'}”。`,
    'stray-ignored': ({ found }) => `多余的“${found}”已略去。`,
    'number-among-codes': ({ text }) => `${text} 读作数，不是指标；如果是指标代码，请写作 [${text}] 并先定义。`,
    'code-not-declared': ({ text }) => `没有定义代码为 ${text} 的指标，请核对。`,
    'codes-assumed': () => '没有给出指标代码，数字一律当作代码；请核对，或用 --codes 给出。',
  } satisfies { readonly [C in keyof RuleNotices]: (data: RuleNotices[C]) => string },
};

function amount(least: number, most: number | null): string {
  return most === null ? `至少 ${least} ` : most === least ? `${least} ` : `${least} 至 ${most} `;
}
