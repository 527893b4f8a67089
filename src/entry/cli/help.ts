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
      'hebao check FILE|DIR… [--pack P] [--org CODE] [--period 2023] [--previous FILE] [--for-submission] [--json] [--lang zh|en]',
    zh: [
      '逐个审核文件，或文件夹（含下级）里的全部工作簿。',
      '--pack P           指标体系：随附的编号（见 pack list），或 .json 文件；不写则按表内元数据，否则选最相符的一个',
      '--org CODE         填报单位代码，如 360732；不写则从表内识别',
      '--period P         报告期：2023、2023H1、2023Q1、2023-06',
      '--previous FILE    同一单位上一期的报表，用于历史对比',
      '--for-submission   按上报要求审核：核实性问题须有说明',
      '--json             输出 JSON（hebao.review/1）',
    ],
    en: [
      'Reviews each file, or every workbook in a folder and below.',
      '--pack P           a shipped id (see pack list) or a .json file; without it: the metadata of the workbook, else the best fit',
      '--org CODE         reporting organisation, e.g. 360732; without it: read from the sheet',
      '--period P         2023, 2023H1, 2023Q1, 2023-06',
      '--previous FILE    the same organisation’s earlier return, to compare with',
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
  'pack list': {
    usage: 'hebao pack list [--json]',
    zh: ['列出随附的指标体系。'],
    en: ['Lists the shipped packs.'],
  },
  'pack lint': {
    usage: 'hebao pack lint P [--json]',
    zh: ['检查指标体系是否合乎格式、引用是否齐全；有问题时退出码为 1。'],
    en: ['Checks a pack against its schema and its references; exit status 1 when there are problems.'],
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
