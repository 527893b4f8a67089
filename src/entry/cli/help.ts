import type { Language } from '../../core/finding/message-of.js';
import type { CommandName } from './arguments.js';

interface Help {
  readonly usage: string;
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

const HELP: { readonly [C in CommandName]: Help } = {
  check: {
    usage:
      'hebao check FILE|DIR… [--pack P] [--org CODE] [--period 2023] [--previous FILE] [--releases FILE.json] [--for-submission] [--json] [--lang zh|en]',
    zh: [
      '逐个审核文件，或文件夹（含下级）里的全部工作簿。',
      '--pack P           指标体系：随附的编号（见 pack list），或 .json 文件；不写则按表内元数据，否则选最相符的一个',
      '--org CODE         填报单位代码，如 360732；不写则从表内识别',
      '--period P         报告期：2023、2023H1、2023Q1、2023-06',
      '--previous FILE    同一单位上一期的报表，用于历史对比',
      '--releases FILE    放行、停用的审核关系（.json）',
      '--for-submission   按上报要求审核：核实性问题须有说明',
      '--json             输出 JSON（hebao.review/1）',
    ],
    en: [
      'Reviews each file, or every workbook in a folder and below.',
      '--pack P           a shipped id (see pack list) or a .json file; without it: the metadata of the workbook, else the best fit',
      '--org CODE         reporting organisation, e.g. 360732; without it: read from the sheet',
      '--period P         2023, 2023H1, 2023Q1, 2023-06',
      '--previous FILE    the same organisation’s earlier return, to compare with',
      '--releases FILE    rules that are released or suspended (.json)',
      '--for-submission   judge as for submission: queries need their explanation',
      '--json             print JSON (hebao.review/1)',
    ],
  },
  fill: {
    usage: 'hebao fill FILE [--pack P] -o OUT.xlsx [--as formulas|values] [--overwrite] [--json]',
    zh: [
      '计算完成率、差额、序时进度、完成情况，写入副本；原文件不动，其余内容一字不改。',
      '-o OUT.xlsx        副本的文件名（不能是原文件）',
      '--as               formulas 写公式（默认）,values 写数值',
      '--overwrite        已填的完成情况也重新写',
      '--org, --period, --json 同 check',
    ],
    en: [
      'Computes completion rate, difference, progress and verdict into a copy; nothing else of the file changes.',
      '-o OUT.xlsx        name of the copy (not the original)',
      '--as               formulas (default) or values',
      '--overwrite        replace completion cells that are filled already',
      '--org, --period, --json as in check',
    ],
  },
  balance: {
    usage: 'hebao balance FILE --unit 万元|--decimals N [--pack P] [-o OUT.xlsx] [--json]',
    zh: [
      '舍位平衡：换成较大的单位或减少小数，求和关系仍然成立；先总后分，尾差按余数大小分配。原数不相等的关系不作平衡。',
      '--unit U           换成的单位，如 万元；几类单位用逗号隔开：万元,万人',
      '--decimals N       保留的小数位数；不写则换单位时为 2；只写它则各行单位不变',
      '-o OUT.xlsx        写入副本（不能是原文件）；不写则只预览',
      '--pack, --org, --period, --json 同 check',
    ],
    en: [
      'Rounding balance: a coarser unit or fewer decimals, with every sum still holding. Totals first, parts by largest remainder.',
      '--unit U           unit to convert to, e.g. 万元; several kinds with commas: 万元,万人',
      '--decimals N       decimals that remain; 2 with --unit alone; alone, rows keep their units',
      '-o OUT.xlsx        write into a copy (not the original); without it: a preview',
      '--pack, --org, --period, --json as in check',
    ],
  },
  rule: {
    usage: 'hebao rule [--codes 01,02,…] [--json] < FILE',
    zh: [
      '从标准输入逐行读审核关系，打印规范写法；有歧义的列出各种读法，不能读的说明位置和改法。',
      '--codes C          已定义的指标代码，用逗号隔开：是代码的数字读作指标，不是的读作数；不写则数字一律当作代码',
      '--json             每行输出一个 JSON',
      '退出码：0 都读出 · 1 有须选择或不能读的 · 2 命令或输入不能用',
    ],
    en: [
      'Reads audit relations from standard input, a line each, and prints their canonical form; lists the readings of what is ambiguous, and says where and why a line cannot be read.',
      '--codes C          declared indicator codes, with commas: a numeral among them is a code, another a number; without it numerals are codes',
      '--json             print one JSON object a line',
      'Exit status: 0 all were read · 1 some line is refused or ambiguous · 2 the command or the input was unusable',
    ],
  },
  'pack list': {
    usage: 'hebao pack list [--json]',
    zh: ['列出随附的指标体系。'],
    en: ['Lists the shipped packs.'],
  },
  'pack lint': {
    usage: 'hebao pack lint P [--json]',
    zh: [
      '检查指标体系是否合乎格式、引用是否齐全，审核关系是否读得通、有无矛盾、多余、永真、永假，目标能否达到。',
      '退出码：0 没有问题，或只有提醒 · 1 有错误 · 2 不是指标体系',
    ],
    en: [
      'Checks a pack against its schema and its references, and its relations: unreadable, contradictory, redundant, never failing or holding; targets they make unreachable.',
      'Exit status: 0 sound, or with warnings alone · 1 with errors · 2 not a pack at all',
    ],
  },
};

const HEAD: { readonly [L in Language]: string } = {
  zh: '核报 Hebao:审核报表，计算完成情况。全程离线。',
  en: 'Hebao 核报: checks report workbooks and computes completion. Works offline.',
};
const FOOT: { readonly [L in Language]: string } = {
  zh: '退出码：0 没有阻止上报的问题 · 1 有 · 2 命令或文件不能用。--lang en 换英文。',
  en: 'Exit status: 0 nothing blocks · 1 something does · 2 the command or an input was unusable. --lang zh for Chinese.',
};

/** Help for one command, or for all when `command` is null. */
export function helpText(command: CommandName | null, lang: Language): string {
  const chosen = command === null ? Object.values(HELP) : [HELP[command]];
  const parts = chosen.map((each) => [each.usage, ...each[lang].map((line) => `    ${line}`)].join('\n'));
  return `${[HEAD[lang], ...parts, FOOT[lang]].join('\n\n')}\n`;
}
