import type { Language } from '../../../core/finding/message-of.js';
import type { OrgSource } from './templates-state.js';

/** The words of the page that makes templates. */
export interface TemplatesWords {
  readonly title: string;
  readonly about: string;
  readonly otherLanguage: string;
  readonly home: string;
  readonly steps: { readonly pack: string; readonly orgs: string; readonly preview: string; readonly make: string };
  readonly pack: string;
  readonly openPack: string;
  readonly form: string;
  readonly period: string;
  readonly packFacts: (version: string, indicators: number, columns: number) => string;
  readonly source: string;
  readonly sources: { readonly [S in OrgSource]: string };
  readonly openOrgs: string;
  readonly orgsHelp: string;
  readonly orgsFile: (name: string, orgs: number) => string;
  readonly search: string;
  readonly tree: string;
  readonly treeHelp: string;
  readonly moreRows: (left: number) => string;
  readonly nothingFound: string;
  readonly loading: string;
  readonly listOf: (list: string) => string;
  readonly chooseAll: string;
  readonly chooseNone: string;
  readonly chosen: (count: number) => string;
  readonly added: (count: number, version: string) => string;
  readonly previewOf: string;
  readonly before: string;
  readonly next: string;
  readonly legend: { readonly unlocked: string; readonly locked: string; readonly formula: string };
  readonly cells: (unlocked: number) => string;
  readonly hiddenSheets: (count: number) => string;
  readonly noPreview: string;
  readonly notDrawn: (why: string) => string;
  readonly unprotected: string;
  readonly sheet: (name: string) => string;
  readonly fillIn: string;
  readonly make: (count: number) => string;
  readonly makeInFolder: string;
  readonly making: string;
  readonly cancel: string;
  readonly close: string;
  readonly nothingChosen: string;
  readonly made: (count: number, where: string) => string;
  readonly failedOrgs: (count: number, which: string) => string;
  readonly noneMade: string;
  readonly cancelled: (made: number) => string;
  readonly failed: (why: string) => string;
  readonly refusedFile: (name: string) => string;
  readonly notJson: string;
  readonly notFound: string;
  readonly readAnyway: (count: number) => string;
  readonly andMore: (count: number) => string;
}

const zh: TemplatesWords = {
  title: '核报 下发模板',
  about: '一个单位一份受保护的报表。全部在本机生成，不上传。',
  otherLanguage: 'English',
  home: '首页',
  steps: { pack: '1 指标体系', orgs: '2 填报单位', preview: '3 预览', make: '4 下发' },
  pack: '指标体系',
  openPack: '打开文件…',
  form: '报表',
  period: '报告期',
  packFacts: (version, indicators, columns) => `版本 ${version}，本表 ${indicators} 项指标，${columns} 栏`,
  source: '单位来自',
  sources: { pack: '指标体系', nation: '全国行政区划', file: '单位清单' },
  openOrgs: '打开清单…',
  orgsHelp: '.xlsx 或 .csv，表头有“代码”和“名称”两栏即可；还可有上级、曾用名、汇总口径等栏。',
  orgsFile: (name, orgs) => `${name}，${orgs} 个单位`,
  search: '按名称或代码查找',
  tree: '单位',
  treeHelp: '上下键移动，左右键收起和展开，空格选择',
  moreRows: (left) => `另有 ${left} 行未列出，请用查找缩小范围。`,
  nothingFound: '没有找到，请换一个名称或代码。',
  loading: '正在打开…',
  listOf: (list) => list,
  chooseAll: '全选',
  chooseNone: '全不选',
  chosen: (count) => `已选 ${count} 个单位`,
  added: (count, version) =>
    `其中 ${count} 个单位不在指标体系中，已加入新版本 ${version}，随模板附上 pack.json；审核这些单位的报表要用它。`,
  previewOf: '预览单位',
  before: '上一个单位',
  next: '下一个单位',
  legend: { unlocked: '可填写', locked: '已锁定', formula: '公式，打开后自动计算' },
  cells: (unlocked) => `可填写 ${unlocked} 格，其余锁定`,
  hiddenSheets: (count) => `另有 ${count} 张隐藏的工作表，存放版本和摘要`,
  noPreview: '选好指标体系和单位后，这里显示一份模板。',
  notDrawn: (why) => `这份模板画不出来：${why}`,
  unprotected: '工作表未保护',
  sheet: (name) => `工作表 ${name}`,
  fillIn: '可填写',
  make: (count) => `下发 ${count} 份`,
  makeInFolder: '存到文件夹…',
  making: '正在生成',
  cancel: '取消',
  close: '关闭',
  nothingChosen: '请先选择单位',
  made: (count, where) => `已生成 ${count} 份模板和清单 manifest.json，见“${where}”。`,
  failedOrgs: (count, which) => `${count} 个单位没有生成：${which}。其余已生成；改正后单独选这些单位再下发一次。`,
  noneMade: '一份也没有生成。',
  cancelled: (made) => `已取消；已做好的 ${made} 份没有保留。`,
  failed: (why) => `没有完成：${why}。请再试一次。`,
  refusedFile: (name) => `${name}：文件没有采用。`,
  notJson: '不是 JSON 文件，请打开指标体系的 .json，或定义工作簿 .xlsx。',
  notFound: '读不到这个指标体系，请刷新页面再试。',
  readAnyway: (count) => `其余 ${count} 个单位已读入，可以继续；也可改正后重新打开。`,
  andMore: (count) => `另有 ${count} 处。`,
};

const en: TemplatesWords = {
  title: 'Hebao templates',
  about: 'One protected workbook an organisation. All made on this machine; nothing is uploaded.',
  otherLanguage: '中文',
  home: 'Start page',
  steps: { pack: '1 Indicator pack', orgs: '2 Organisations', preview: '3 Preview', make: '4 Distribute' },
  pack: 'Pack',
  openPack: 'Open a file…',
  form: 'Form',
  period: 'Period',
  packFacts: (version, indicators, columns) =>
    `Version ${version}; this form: ${indicators} indicators, ${columns} columns`,
  source: 'Organisations from',
  sources: { pack: 'The pack', nation: 'National list', file: 'A list of yours' },
  openOrgs: 'Open a list…',
  orgsHelp: '.xlsx or .csv with a header that has a code and a name; parent, former names and more are read too.',
  orgsFile: (name, orgs) => `${name}: ${orgs} organisations`,
  search: 'Find by name or code',
  tree: 'Organisations',
  treeHelp: 'Up and down move, left and right close and open, the space bar chooses',
  moreRows: (left) => `${left} more rows are not shown; narrow the search.`,
  nothingFound: 'Nothing found; try another name or code.',
  loading: 'Opening…',
  listOf: (list) => list,
  chooseAll: 'All',
  chooseNone: 'None',
  chosen: (count) => `${count} chosen`,
  added: (count, version) =>
    `${count} of them are not in the pack; a new version ${version} has them and comes along as pack.json. Use it to check their returns.`,
  previewOf: 'Preview of',
  before: 'Previous organisation',
  next: 'Next organisation',
  legend: { unlocked: 'to fill in', locked: 'locked', formula: 'formula, computed when opened' },
  cells: (unlocked) => `${unlocked} cells to fill in, the rest locked`,
  hiddenSheets: (count) => `${count} hidden sheets carry version and digest`,
  noPreview: 'Choose a pack and organisations; one template is then shown here.',
  notDrawn: (why) => `This template cannot be drawn: ${why}`,
  unprotected: 'The sheet is not protected',
  sheet: (name) => `Sheet ${name}`,
  fillIn: 'to fill in',
  make: (count) => `Make ${count}`,
  makeInFolder: 'Into a folder…',
  making: 'Making',
  cancel: 'Cancel',
  close: 'Close',
  nothingChosen: 'Choose organisations first',
  made: (count, where) => `${count} templates and manifest.json are in “${where}”.`,
  failedOrgs: (count, which) =>
    `${count} could not be made: ${which}. The others are there; mend these and make them once more on their own.`,
  noneMade: 'Not one was made.',
  cancelled: (made) => `Cancelled; the ${made} that were ready were not kept.`,
  failed: (why) => `Not finished: ${why}. Please try again.`,
  refusedFile: (name) => `${name}: the file was not taken.`,
  notJson: 'This is no JSON; open a pack’s .json or a definition workbook (.xlsx).',
  notFound: 'The pack cannot be had; reload the page and try again.',
  readAnyway: (count) => `The other ${count} organisations were read; go on, or mend the file and open it again.`,
  andMore: (count) => `${count} more.`,
};

export const TEMPLATES_WORDS: { readonly [L in Language]: TemplatesWords } = { zh, en };
