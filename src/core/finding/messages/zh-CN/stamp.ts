import type { StampFindings } from '../../families/stamp.js';
import { figure, roleName } from './wording.js';

export const stampMessages: { readonly [C in keyof StampFindings]: (data: StampFindings[C]) => string } = {
  'stamp.absent': () => '尚未上报，工作簿内没有校验码。审核无误后请点“上报”。',
  'stamp.altered-after-check': (d) =>
    d.gone
      ? `上报时${role(d)}为 ${shown(d.was, d.unit)}，现在表上已没有这一格。请恢复，或重新审核后再次上报。`
      : `上报后有改动：${role(d)}由 ${shown(d.was, d.unit)} 变为 ${shown(d.holds, d.unit)}。确需改动的，请重新审核后再次上报。`,
  'stamp.signature-invalid': (d) => INVALID[d.why](d),
  'stamp.explanation-missing': () => '这条核实性问题还没有核实说明。请填写原因类别、说明和依据（文号或台账）。',
  'stamp.explanation-empty-words': (d) => EMPTY[d.why](d.text),
};

type Invalid = StampFindings['stamp.signature-invalid'];

const INVALID: { readonly [W in Invalid['why']]: (data: Invalid) => string } = {
  content: () => '上报信息与其校验码不符，可能被改动过。请用原件，或重新审核后再次上报。',
  org: (d) => `上报信息属于 ${d.stamped}，本表为 ${d.found}。请确认没有拿错表，再重新审核上报。`,
  period: (d) => `上报信息的报告期为 ${d.stamped}，本表为 ${d.found}。请确认没有拿错表，再重新审核上报。`,
  pack: (d) => `上报时按 ${d.stamped} 审核，现在按 ${d.found} 审核。请用同一指标体系重新审核后上报。`,
};

const EMPTY: { readonly [W in StampFindings['stamp.explanation-empty-words']['why']]: (text: string) => string } = {
  'empty-words': (text) => `核实说明“${text}”只说核实过，没有说明原因。请写明为什么会这样。`,
  'too-short': (text) => `核实说明“${text}”太短，看不出原因。请写明为什么会这样。`,
  'no-ground': () => '核实说明没有写依据。请写明文号、台账或其他凭据。',
};

function role({ role: name }: StampFindings['stamp.altered-after-check']): string {
  return name === null ? '' : roleName(name);
}

function shown(value: string | null, unit: string): string {
  return value === null ? '空白' : /^-?[\d.]+$/.test(value) ? figure(value, unit) : `“${value}”`;
}
