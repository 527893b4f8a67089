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
  review: {
    usage:
      'hebao review DIR|FILE… --pack P [--parent CODE] [--period 2023] [--releases FILE.json] [-o REPORT.xlsx] [--json] [--lang zh|en]',
    zh: [
      '许多报表一起审核：逐个审核，再看只有放在一起才看得出的问题（未报、重报、合计不符、离群），并汇总到上级。',
      '--pack P           指标体系，用于全部报表；不写则由第一份认得出的报表决定，并说明',
      '--parent CODE      上级单位代码，如 360700；不写则取全部报表的共同上级',
      '--period P         汇总的报告期；不写则取多数报表的报告期，其他报告期的不计入',
      '--releases FILE    放行、停用的审核关系（.json）',
      '-o REPORT.xlsx     另写一份汇总表（带公式）',
      '--json             输出 JSON（hebao.review/1，含 group）',
    ],
    en: [
      'Reviews many returns together: each by itself, then what only the set shows (missing, doubled, sums that do not come out, odd ones out), and rolls them up.',
      '--pack P           one pack for all of them; without it the first return that is recognised decides, which is said',
      '--parent CODE      code of the organisation above, e.g. 360700; without it the lowest one above all returns',
      '--period P         period of the set; without it the one that most returns have; others are not rolled up',
      '--releases FILE    rules that are released or suspended (.json)',
      '-o REPORT.xlsx     write the roll-up as a workbook too, with formulas',
      '--json             print JSON (hebao.review/1, with group)',
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
  phrase: {
    usage: 'hebao phrase [--json] < FILE',
    zh: [
      '从标准输入逐行读目标语句（“到2025年，护理型床位占比不低于60%”），每行输出一个 JSON：方向、数值、单位、年份、口径、参照；须确认的列在 doubts。',
      '退出码：0 都读出 · 1 有读不出目标的 · 2 命令或输入不能用。写法见 docs/phrases.md',
    ],
    en: [
      'Reads target phrases from standard input, a line each, and prints one JSON object a line: direction, value, unit, year, basis, reference; what has to be confirmed is in doubts.',
      'Exit status: 0 all were read · 1 some line holds no target that could be read · 2 the command or the input was unusable. See docs/phrases.md',
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
  template: {
    usage:
      'hebao template --pack P --form F [--orgs ORGS.xlsx|csv | --divisions 360700] [--org CODE]… [--period 2025] [--previous DIR|FILE] -o DIR | hebao template --from OLD.xlsx [-o NEW.xlsx]',
    zh: [
      '制作下发模板：每个单位一个受保护的工作簿，并写 manifest.json（文件、单位、摘要）。中断后再运行，未变的不重做。',
      '--form F           报表编号；指标体系只有一张报表时可不写',
      '--orgs FILE        单位清单：代码、名称、上级；不写则为指标体系的全部单位',
      '--divisions D      全国行政区划中某省、某市的各县（代码或名称，如 360700、赣州市）',
      '--org CODE         只做这个单位，可重复',
      '--period P         报告期；不写则为规划的最后一期',
      '--previous F       上年同期的报表（文件或文件夹），填入上年同期一栏',
      '--store-type T     EXCatalog（默认）| FileSystem | Registry | OMEX | none，--store 为其位置：随文件打开核报窗格',
      '--from OLD.xlsx    把旧版报表已填的数带入新模板，不能带入的逐条说明',
    ],
    en: [
      'Makes templates: one protected workbook an organisation, and manifest.json (file, organisation, digest). Run again after a stop, it skips what is unchanged.',
      '--form F           id of the form; may be left out where the pack has one',
      '--orgs FILE        list of organisations: code, name, parent; without it: all of the pack',
      '--divisions D      counties of a province or city of the national list, by code or name (360700, 赣州市)',
      '--org CODE         this one only; may be repeated',
      '--period P         reporting period; without it: the last of the plan',
      '--previous F       returns of a year before (a file or a folder), for that column',
      '--store-type T     EXCatalog (default) | FileSystem | Registry | OMEX | none, with --store: opens the pane with the file',
      '--from OLD.xlsx    carries what was filled into an older sheet into the new template, and says what could not be carried',
    ],
  },
  'pack import': {
    usage:
      'hebao pack import FILE -o BOOK.xlsx [--id ID] [--title T] [--publisher P] [--org CODE|NAME] [--plan 2021-2025] [--json]',
    zh: [
      '从规划文件（.txt、.html、.docx、.xlsx）取出指标表和正文中带数的句子，写成定义工作簿草稿；每行注明来源行和疑问，由人核定。',
      '--id ID            指标体系的标识；不写则取自文件名',
      '--org              规划所属单位的代码或名称；不写则从标题识别',
      '--plan             只取这一规划期的表，如 2021-2025 或 十四五；不写则全取',
      '退出码：0 已写出草稿 · 2 没有找到指标，或文件不能用',
    ],
    en: [
      'Takes indicator tables and clauses with figures out of a planning document (.txt, .html, .docx, .xlsx) into a draft definition workbook; each row with its source line and doubts, for a person to settle.',
      '--id ID            id of the pack; without it: from the file’s name',
      '--org              code or name of whose plan it is; without it: read from the title',
      '--plan             only tables of this plan, e.g. 2021-2025; without it: all',
      'Exit status: 0 a draft was written · 2 no indicator was found, or the file is unusable',
    ],
  },
  'pack list': {
    usage: 'hebao pack list [--json]',
    zh: ['列出随附的指标体系。'],
    en: ['Lists the shipped packs.'],
  },
  'pack lint': {
    usage: 'hebao pack lint P|BOOK.xlsx [--json]',
    zh: [
      '检查指标体系是否合乎格式、引用是否齐全，审核关系是否读得通、有无矛盾、多余、永真、永假，目标能否达到。',
      '退出码：0 没有问题，或只有提醒 · 1 有错误 · 2 不是指标体系',
    ],
    en: [
      'Checks a pack against its schema and its references, and its relations: unreadable, contradictory, redundant, never failing or holding; targets they make unreachable.',
      'Exit status: 0 sound, or with warnings alone · 1 with errors · 2 not a pack at all',
    ],
  },
  'pack build': {
    usage: 'hebao pack build BOOK.xlsx -o P.json [--json]',
    zh: [
      '把定义工作簿（见 docs/definition-workbook.md）建成指标体系；所有问题一次说完，每条写明工作表、行、列。',
      '-o P.json          写入的文件；已有同一版本而内容不同的，不覆盖：内容改了就要换版本号',
      '退出码：0 已建成 · 1 有错误，或版本号未换 · 2 不是工作簿',
    ],
    en: [
      'Builds a pack out of a definition workbook (docs/definition-workbook.md); everything wrong is said at once, with sheet, row and column.',
      '-o P.json          file to write; one with the same version and other content is left: a changed pack needs a new version',
      'Exit status: 0 built · 1 errors, or the version was not changed · 2 no workbook',
    ],
  },
  'pack export': {
    usage: 'hebao pack export P -o BOOK.xlsx [--lang zh|en]',
    zh: ['把指标体系写成定义工作簿，可在 Excel 中修改后再用 pack build 建回；表头按 --lang。'],
    en: [
      'Writes a pack as a definition workbook, to be changed in Excel and built again; headers in the language of --lang.',
    ],
  },
  'pack diff': {
    usage: 'hebao pack diff A B [--json]',
    zh: [
      '比较两个指标体系（编号、.json 或定义工作簿），逐条说明改了什么：指标、单位、目标、报表栏、审核关系……',
      '退出码：0 相同，或内容和版本都改了 · 1 内容改了而版本号没有改 · 2 有一个不能用',
    ],
    en: [
      'Compares two packs (ids, .json files or definition workbooks) and says what changed: indicators, units, targets, columns, relations …',
      'Exit status: 0 the same, or changed under a new version · 1 changed under the same version · 2 one cannot be used',
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
