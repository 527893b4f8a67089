import type { Language } from '../../core/finding/message-of.js';

/** The words that belong to the drawing itself; all others come with the view. */
export interface FrameWords {
  readonly product: string;
  readonly opening: string;
  readonly steps: string;
  readonly more: string;
  readonly packs: string;
  readonly unsure: string;
  readonly recognised: string;
  readonly filter: string;
  readonly findings: string;
  readonly goTo: string;
  readonly details: string;
  readonly figures: string;
  readonly back: string;
  readonly cancel: string;
  readonly close: string;
  readonly changes: string;
  readonly before: string;
  readonly after: string;
  readonly writeAs: string;
  readonly columns: string;
  readonly column: string;
  readonly indicator: string;
  readonly target: string;
  readonly actual: string;
  readonly rate: string;
  readonly difference: string;
  readonly progress: string;
  readonly verdict: string;
  readonly legend: string;
  readonly explained: string;
  readonly explainedToo: string;
  readonly blocking: string;
  readonly fileName: string;
  readonly keys: readonly (readonly [key: string, does: string])[];
  readonly keysTitle: string;
  readonly marksTitle: string;
  readonly marks: readonly (readonly [severity: 'error' | 'quasi' | 'query' | 'hint', means: string])[];
}

const zh: FrameWords = {
  product: '核报',
  opening: '正在打开…',
  steps: '步骤',
  more: '更多',
  packs: '指标体系',
  unsure: '请核对',
  recognised: '查看识别结果',
  filter: '按类别筛选',
  findings: '问题',
  goTo: '定位',
  details: '说明',
  figures: '查看各指标完成情况',
  back: '返回',
  cancel: '取消',
  close: '关闭',
  changes: '逐格改动',
  before: '原为',
  after: '改为',
  writeAs: '写入方式',
  columns: '列的含义',
  column: '列',
  indicator: '指标',
  target: '目标',
  actual: '实际',
  rate: '完成率',
  difference: '差额',
  progress: '序时进度',
  verdict: '完成情况',
  legend: '横条为实际与目标之比，竖线为序时进度。',
  explained: '说明的问题',
  explainedToo: '同一原因，一并说明',
  blocking: '上报前须处理',
  fileName: '文件名',
  keys: [
    ['↑ ↓', '上一条、下一条'],
    ['Enter', '定位到单元格'],
    ['F', '修正格式'],
    ['E', '填写核实说明'],
    ['空格', '勾选或取消一格改动'],
    ['Esc', '返回上一页'],
  ],
  keysTitle: '键盘',
  marksTitle: '标记',
  marks: [
    ['error', '强制：必须改正，否则不能上报'],
    ['quasi', '准强制：改正，或由上级放行'],
    ['query', '核实：核对，属实的填写核实说明'],
    ['hint', '提示：供参考，不影响上报'],
  ],
};

const en: FrameWords = {
  product: 'Hebao',
  opening: 'Opening…',
  steps: 'Steps',
  more: 'More',
  packs: 'Indicator packs',
  unsure: 'please verify',
  recognised: 'See what was recognised',
  filter: 'Filter by severity',
  findings: 'Findings',
  goTo: 'Go to',
  details: 'Details',
  figures: 'See each indicator’s completion',
  back: 'Back',
  cancel: 'Cancel',
  close: 'Close',
  changes: 'Changes, cell by cell',
  before: 'was',
  after: 'becomes',
  writeAs: 'Write as',
  columns: 'What each column is',
  column: 'Column',
  indicator: 'Indicator',
  target: 'Target',
  actual: 'Actual',
  rate: 'Completion rate',
  difference: 'Difference',
  progress: 'Due by now',
  verdict: 'Verdict',
  legend: 'The bar is actual against target; the tick is time-proportional progress.',
  explained: 'Findings explained',
  explainedToo: 'Explained by the same reason',
  blocking: 'To be settled before submission',
  fileName: 'File name',
  keys: [
    ['↑ ↓', 'previous, next'],
    ['Enter', 'go to the cell'],
    ['F', 'fix the format'],
    ['E', 'explain'],
    ['Space', 'tick or untick a change'],
    ['Esc', 'back'],
  ],
  keysTitle: 'Keyboard',
  marksTitle: 'Marks',
  marks: [
    ['error', 'Error: must be corrected before submission'],
    ['quasi', 'Quasi-error: correct it, or the bureau releases it'],
    ['query', 'Query: verify; explain what is true'],
    ['hint', 'Hint: for information'],
  ],
};

const WORDS: { readonly [L in Language]: FrameWords } = { zh, en };

export function frameWords(lang: Language): FrameWords {
  return WORDS[lang];
}
