import type { FigureRow, FindingItem, PaneView } from '../../src/app/view/pane/pane-view.js';
import type { Language } from '../../src/core/finding/message-of.js';

type Parts = Omit<PaneView, 'lang' | 'screen' | 'busy' | 'notice'>;

const at = (row: number, column = 5) => ({ sheet: 'Sheet1', row: row - 1, column });

/** What every screen of a pane shows of one return, in a language. */
export function paneParts(lang: Language): Parts {
  const say = (zh: string, en: string): string => (lang === 'zh' ? zh : en);
  return {
    head: {
      title: say('兴国县 · 2025年', 'Xingguo County · 2025'),
      form: say('“十四五”主要指标 · 24/24 项', '14th five-year plan indicators · 24/24'),
      unsure: true,
    },
    steps: [
      { step: 'check', label: say('审核', 'Check'), primary: false, enabled: true },
      { step: 'fill', label: say('计算完成情况', 'Fill completion'), primary: true, enabled: true },
      { step: 'submit', label: say('上报', 'Submit'), primary: false, enabled: false },
    ],
    findings: {
      counts: [
        { severity: 'error', mark: '■', label: say('强制', 'error'), count: 3, pressed: false },
        { severity: 'quasi', mark: '◆', label: say('准强制', 'quasi-error'), count: 1, pressed: false },
        { severity: 'query', mark: '▲', label: say('核实', 'query'), count: 5, pressed: true },
        { severity: 'hint', mark: '●', label: say('提示', 'hint'), count: 0, pressed: false },
      ],
      shown: ['error', 'quasi', 'query', 'hint'],
      items: findings(say),
      selected: 'cell.text-number|main|05|actual|',
      mend: { label: say('批量修正格式 2 处', 'Fix 2 formats'), count: 2 },
      empty: null,
    },
    chart: {
      summary: say('18 达标 · 6 未达', '18 met · 6 unmet'),
      bars: Array.from({ length: 24 }, (_, nth) => ({
        code: String(nth + 1),
        share: nth === 7 ? null : nth % 4 === 1 ? 0.4 + nth / 60 : 1,
        status: nth === 7 ? 'manual' : nth % 4 === 1 ? 'unmet' : 'met',
      })),
    },
    recognised: {
      title: say('识别结果', 'Recognised'),
      rows: [
        {
          what: 'form',
          label: say('报表', 'Form'),
          value: say('“十四五”主要指标', '14th plan'),
          how: say('标题，确定', 'title, certain'),
          choices: [],
        },
        {
          what: 'org',
          label: say('填报单位', 'Organisation'),
          value: '360732',
          how: say('文件名，猜测，请核对', 'file name, a guess, please look'),
          choices: [
            { value: '360732', label: say('兴国县', 'Xingguo County') },
            { value: '360731', label: say('于都县', 'Yudu County') },
          ],
        },
        {
          what: 'period',
          label: say('报告期', 'Period'),
          value: '2025',
          how: say('标题，较有把握', 'title, likely'),
          choices: [{ value: '2025', label: '2025' }],
        },
        {
          what: 'pack',
          label: say('指标体系', 'Pack'),
          value: 'xingguo-14fyp',
          how: say('按内容选定', 'chosen by its contents'),
          choices: [{ value: 'xingguo-14fyp', label: 'xingguo-14fyp 1.0.0' }],
        },
      ],
      columns: ['指标名称', '计量单位', '2025年目标值', '2025年实际完成值', '备注'].map((header, column) => ({
        sheet: 'Sheet1',
        column,
        header,
        role: ([null, 'unit', 'target', 'actual', null] as const)[column] ?? null,
        choices: [
          { value: '', label: say('不使用', 'not used') },
          { value: 'unit', label: say('计量单位', 'unit') },
          { value: 'target', label: say('目标值', 'target') },
          { value: 'actual', label: say('实际值', 'actual') },
        ],
      })),
    },
    fixes: {
      title: say('批量修正格式', 'Fix formats'),
      rows: changes(say).slice(0, 2),
      apply: { label: say('写入（2 格）', 'Write (2 cells)'), enabled: true },
      cancel: say('取消', 'Cancel'),
    },
    fill: {
      title: say('计算完成情况', 'Fill completion'),
      rows: changes(say),
      apply: { label: say('写入（24 格）', 'Write (24 cells)'), enabled: true },
      cancel: say('取消', 'Cancel'),
      as: 'formulas',
      asLabels: { formulas: say('写公式', 'formulas'), values: say('写数值', 'values') },
      skipped: [
        {
          key: 's1',
          place: 'G12',
          subject: say('完成率 · 养老机构护理型床位占比', 'Rate · nursing beds'),
          why: say('已有内容，保留不动', 'already filled'),
        },
        {
          key: 's2',
          place: 'G13',
          subject: say('完成率 · 森林覆盖率', 'Rate · forest cover'),
          why: say('单元格受保护', 'the cell is protected'),
        },
      ],
      skippedTitle: say('跳过 2 格', '2 cells skipped'),
    },
    figures: { title: say('指标完成情况', 'Completion'), rows: figures(say) },
    explain: {
      title: say('核实说明', 'Explanation'),
      findings: [
        { key: 'a', text: say('F18 约束性指标未达目标', 'F18 binding target not met'), chosen: true },
        { key: 'b', text: say('F19 比上年增长 42%', 'F19 grew by 42%'), chosen: false },
      ],
      categories: [
        { value: 'real-change', label: say('实际变动', 'real change') },
        { value: 'policy', label: say('政策调整', 'policy') },
      ],
      draft: { category: 'policy', ground: say('兴府办〔2025〕12号', 'document 12/2025'), text: '' },
      problem: say('太短，看不出原因。请写明为什么会这样。', 'Too short to tell the reason.'),
      labels: {
        category: say('原因类别', 'Reason'),
        ground: say('依据（文号、台账）', 'Evidence'),
        text: say('说明', 'Explanation'),
        save: say('保存', 'Save'),
        cancel: say('取消', 'Cancel'),
      },
    },
    submit: {
      title: say('上报前的检查', 'Before submission'),
      blocking: [
        {
          key: 'a',
          text: say('F12 养老机构护理型床位占比：“46.8%”是文本', 'F12 nursing beds: “46.8%” is text'),
          does: 'show',
        },
        {
          key: 'b',
          text: say('F18 城镇调查失业率：须填写核实说明', 'F18 unemployment: explanation needed'),
          does: 'explain',
        },
        { key: 'c', text: say('完成率还有 24 格未填', '24 completion cells are empty'), does: 'open-fill' },
        { key: 'd', text: say('上级尚未放行准强制问题 1 条', '1 quasi-error is not released'), does: 'none' },
      ],
      fileName: '360732_兴国县_2025_年报_v2.xlsx',
      submit: { label: say('上报', 'Submit'), enabled: false },
      cancel: say('返回', 'Back'),
    },
    receipt: {
      title: say('上报回执', 'Receipt'),
      rows: [
        { label: say('填报单位', 'Organisation'), value: say('兴国县（360732）', 'Xingguo County (360732)') },
        { label: say('报告期', 'Period'), value: '2025' },
        { label: say('上报时间', 'Time'), value: '2026-01-12 10:31' },
        { label: say('校验码', 'Check code'), value: '7F3A-91C2-0B6E-55D8' },
        { label: say('文件名', 'File name'), value: '360732_兴国县_2025_年报_v2.xlsx' },
      ],
      print: say('打印回执', 'Print'),
      withdraw: say('撤回上报', 'Withdraw'),
      back: say('返回', 'Back'),
    },
    menu: {
      language: { label: say('English', '中文'), other: lang === 'zh' ? 'en' : 'zh' },
      packs: [
        { id: 'xingguo-14fyp', title: say('兴国县“十四五”', 'Xingguo, 14th plan'), chosen: true },
        { id: 'xingguo-13fyp', title: say('兴国县“十三五”', 'Xingguo, 13th plan'), chosen: false },
      ],
      marks: { label: say('标记单元格', 'Mark cells'), on: true },
      report: say('生成审核报告', 'Make a report'),
      loadPack: say('从文件载入指标体系…', 'Load a pack…'),
      help: say('使用说明', 'Help'),
    },
  };
}

type Say = (zh: string, en: string) => string;

function findings(say: Say): readonly FindingItem[] {
  const none = { details: [], cells: [], fix: null, explanation: null };
  const error = { severity: 'error', mark: '■', severityLabel: say('强制', 'error') } as const;
  const query = { severity: 'query', mark: '▲', severityLabel: say('核实', 'query') } as const;
  return [
    {
      ...none,
      ...error,
      key: 'cell.text-number|main|05|actual|',
      place: 'F12',
      subject: say('养老机构护理型床位占比', 'Nursing beds in care homes'),
      text: say('“46.8%”是文本，读作 46.8，可一键改正。', '“46.8%” is text and reads 46.8; it can be mended.'),
      at: at(12),
      fix: { label: say('修正格式', 'Fix format'), value: '46.8' },
    },
    {
      ...none,
      ...error,
      key: 'rule.failed|main||R03',
      place: 'F20–F22',
      subject: say('审核关系 R03', 'Audit relation R03'),
      text: say('合计 1200 ≠ 700 + 450，差 50。', 'The total 1200 ≠ 700 + 450, off by 50.'),
      details: [
        say('代入：1200 ≠ 700 + 450', 'With figures: 1200 ≠ 700 + 450'),
        say('建议核对：F21（疑似漏一位）', 'Look at: F21 (a digit may be missing)'),
      ],
      at: at(20),
    },
    {
      ...none,
      severity: 'quasi',
      mark: '◆',
      severityLabel: say('准强制', 'quasi-error'),
      key: 'rule.failed|main||R07',
      place: 'F24',
      subject: say('审核关系 R07', 'Audit relation R07'),
      text: say('城镇化率低于上年，请核对口径。', 'The urbanisation rate fell below last year’s.'),
      at: at(24),
    },
    {
      ...none,
      ...query,
      key: 'target.unmet|main|11|actual|',
      place: 'F18',
      subject: say('城镇调查失业率（%）', 'Surveyed urban unemployment (%)'),
      text: say('约束性指标未达目标：实际 5.8，目标 ≤5.5。', 'A binding target is not met: 5.8 against ≤5.5.'),
      at: at(18),
      explanation: { state: 'missing', label: say('填写核实说明…', 'Explain…') },
    },
    {
      ...none,
      ...query,
      key: 'series.jump|main|12|actual|',
      place: 'F19',
      subject: say('一般公共预算收入（亿元）', 'General budget revenue'),
      text: say('比上年增长 42%，变动较大，请核对。', 'Grew by 42% on the year before; please check.'),
      at: at(19),
      explanation: { state: 'given', label: say('已有核实说明', 'Explained') },
    },
  ];
}

function changes(say: Say) {
  const names = [
    say('地区生产总值年均增速', 'GDP growth'),
    say('城镇化率', 'Urbanisation'),
    say('森林覆盖率', 'Forest cover'),
  ];
  return Array.from({ length: 24 }, (_, nth) => ({
    key: `c${nth}`,
    place: `${'GHIJ'[nth % 4]}${6 + Math.floor(nth / 4)}`,
    subject: `${[say('完成率', 'Rate'), say('差额', 'Difference'), say('序时进度', 'Due by now'), say('完成情况', 'Verdict')][nth % 4]} · ${names[nth % 3]}`,
    before: say('空白', 'blank'),
    after:
      nth % 4 === 0
        ? '=ROUND(F6/E6*100,2)'
        : nth % 4 === 3
          ? say('低于目标2.5个百分点', '2.5 points below target')
          : '96.67',
    chosen: nth !== 2,
    at: at(6 + nth),
  }));
}

function figures(say: Say): readonly FigureRow[] {
  const row = { unit: '%', difference: '-2.5', progress: '80%', at: at(6) };
  return Array.from({ length: 24 }, (_, nth) => ({
    ...row,
    code: String(nth + 1),
    name:
      nth % 3 === 0
        ? say('养老机构护理型床位占比', 'Nursing beds in care homes')
        : say('城镇化率', 'Urbanisation rate'),
    target: nth % 3 === 0 ? '≥75' : '1234.56',
    actual: nth % 3 === 0 ? '72.5' : '1301.2',
    rate: nth % 3 === 0 ? '96.67%' : '105.4%',
    verdict: nth % 3 === 0 ? say('低于目标2.5个百分点', '2.5 points below target') : say('实现目标', 'met'),
    bar: nth === 4 ? null : { filled: nth % 3 === 0 ? 0.72 : 1, tick: nth % 2 === 0 ? 0.8 : null },
  }));
}
