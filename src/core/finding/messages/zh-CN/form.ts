import type { FormFindings, Signature, Witness } from '../../families/form.js';
import { list, period } from './wording.js';

const WITNESSES: { readonly [W in Witness]: string } = {
  given: '审核时指定的',
  metadata: '模板记录的',
  label: '表内另一处填写的',
  title: '表题中的',
  'sheet-name': '工作表名中的',
  'file-name': '文件名中的',
  header: '表头中的',
  'only-choice': '指标体系中唯一的',
  other: '表内另一处的',
};

const SIGNATURES: { readonly [S in Signature]: string } = {
  head: '单位负责人',
  'statistics-head': '统计负责人',
  preparer: '填表人',
  date: '报出日期',
};

export const formMessages: { readonly [C in keyof FormFindings]: (data: FormFindings[C]) => string } = {
  'form.unrecognised': (d) =>
    `没有找到指标体系（${list(d.packs)}）的报表。请确认打开的是下发的报表，且表头和指标名称未被改动。`,
  'form.column-missing': (d) => `缺少“${d.header}”列。请按下发的模板补上该列。`,
  'form.indicator-missing': (d) => `缺少指标“${d.code} ${d.name}”。请补上该行并填报。`,
  'form.indicator-duplicate': (d) =>
    `指标“${d.code} ${d.name}”出现 ${d.places.length} 次（${list(d.places)}）。请只保留一处。`,
  'form.indicator-unknown': (d) =>
    `“${d.code === null ? '' : `${d.code} `}${d.name}”不是本指标体系的指标，未予审核。请核对名称；确需保留的请说明。`,
  'form.indicator-renamed': (d) =>
    `指标名称写为“${d.written}”，制度名称是“${d.name}”（代码 ${d.code}）。请改回制度名称。`,
  'form.org-missing': (d) =>
    d.name === null
      ? '没有填写填报单位。请在“填报单位”处填写单位全称。'
      : `表内没有填写填报单位，暂按${WITNESSES[d.from ?? 'other']}“${d.name}”审核。请在“填报单位”处填写。`,
  'form.org-unknown': (d) => `“${d.written}”不在本指标体系的填报单位之列。请核对单位名称或代码。`,
  'form.org-conflict': (d) => `填报单位是“${d.name}”，${WITNESSES[d.from]}单位却是“${d.other}”。请核对是否用错了文件。`,
  'form.period-missing': (d) =>
    d.period === null
      ? '没有填写报告期。请在“报告期”处填写，如“2023年”。'
      : `表内没有填写报告期，暂按${WITNESSES[d.from ?? 'other']}${period(d.period)}审核。请在“报告期”处填写。`,
  'form.period-mismatch': (d) =>
    d.from === 'plan'
      ? `报告期${period(d.period)}早于规划期（${d.other}）。请核对报告期，或改用相应的指标体系。`
      : `报告期是${period(d.period)}，${WITNESSES[d.from]}报告期却是${period(d.other)}。请核对报告期。`,
  'form.hidden-cells': (d) => `报表内容被隐藏（${hidden(d)}），其中的数据仍会报出。请取消隐藏并核对。`,
  'form.unsigned': (d) => [unsigned(d.empty), filedEarly(d.date, d.lastDay)].join(''),
  'form.personal-data': (d) => `有 ${d.count} 个单元格含18位身份证号码。汇总报表不应带有个人信息，请删除。`,
  'form.template-outdated': (d) => `所用模板是 ${d.written} 版，现行版本是 ${d.current}。请换用新下发的模板填报。`,
  'form.template-altered': (d) => `${altered(d)}请恢复下发模板的样式。`,
  'form.target-altered': (d) =>
    `${d.parent ? '上级目标值' : '目标值'}写为“${d.written}”，规划规定的是“${d.target}”。审核按规划的目标值进行，请改回。`,
  'form.unit-altered': (d) =>
    `计量单位写为“${d.written}”，制度规定的是“${d.unit === '' ? '无单位' : d.unit}”。` +
    (d.converts
      ? '数值已按所写单位换算后审核，请改回规定单位并核对数值。'
      : '两者不能换算，请改回规定单位并核对数值。'),
};

function hidden({ sheet, rows, columns }: FormFindings['form.hidden-cells']): string {
  const parts = [
    ...(sheet ? ['整张工作表'] : []),
    ...(rows.length > 0 ? [`第${list(rows.map(String))}行`] : []),
    ...(columns.length > 0 ? [`${list(columns)}列`] : []),
  ];
  return parts.join('，');
}

function unsigned(empty: readonly Signature[]): string {
  return empty.length === 0 ? '' : `${empty.map((each) => SIGNATURES[each]).join('、')}未填写。请签署后报出。`;
}

function filedEarly(date: string | null, lastDay: string | null): string {
  return date === null || lastDay === null ? '' : `报出日期 ${date} 早于报告期末 ${lastDay}。请核对日期。`;
}

function altered({ what, how, name, from, to, count }: FormFindings['form.template-altered']): string {
  const place = (at: string) => (what === 'column' ? `${at}列` : `第${at}行`);
  const thing = what === 'column' ? `“${name}”列` : `指标“${name}”`;
  const more = count > 1 ? `（连同其后共 ${count} ${what === 'column' ? '列' : '行'}）` : '';
  if (how === 'moved') return `${thing}${more}由${place(from)}移到了${place(to ?? from)}。`;
  return how === 'renamed' ? `${place(from)}原为${thing}，名称已被改动。` : `${thing}（原在${place(from)}）已被删除。`;
}
