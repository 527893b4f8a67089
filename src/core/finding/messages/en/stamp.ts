import type { StampFindings } from '../../families/stamp.js';
import { figure, roleName } from './wording.js';

export const stampMessages: { readonly [C in keyof StampFindings]: (data: StampFindings[C]) => string } = {
  'stamp.absent': () => 'Not submitted yet: the workbook carries no check code. Choose “Submit” once all is in order.',
  'stamp.altered-after-check': (d) =>
    d.gone
      ? `When submitted, the ${role(d)} was ${shown(d.was, d.unit)}; the cell is no longer on the sheet. Restore it, or check and submit again.`
      : `Changed after submission: the ${role(d)} was ${shown(d.was, d.unit)} and is now ${shown(d.holds, d.unit)}. If that is meant, check and submit again.`,
  'stamp.signature-invalid': (d) => INVALID[d.why](d),
  'stamp.explanation-missing': () =>
    'This query has no explanation yet. Give its category, the reason and what shows it (document number, ledger).',
  'stamp.explanation-empty-words': (d) => EMPTY[d.why](d.text),
};

type Invalid = StampFindings['stamp.signature-invalid'];

const INVALID: { readonly [W in Invalid['why']]: (data: Invalid) => string } = {
  content: () =>
    'The submission record does not fit its check code; it may have been altered. Use the original, or check and submit again.',
  org: (d) =>
    `The submission record is of ${d.stamped}, this sheet of ${d.found}. Make sure that it is the right sheet.`,
  period: (d) =>
    `The submission record is for ${d.stamped}, this sheet for ${d.found}. Make sure that it is the right sheet.`,
  pack: (d) =>
    `It was checked by ${d.stamped} and is now judged by ${d.found}. Check it by the same pack and submit again.`,
};

const EMPTY: { readonly [W in StampFindings['stamp.explanation-empty-words']['why']]: (text: string) => string } = {
  'empty-words': (text) => `The explanation “${text}” says that somebody looked, not why it is so. Give the reason.`,
  'too-short': (text) => `The explanation “${text}” is too short to give a reason. Say why it is so.`,
  'no-ground': () => 'The explanation names nothing that shows it. Give a document number, a ledger or other proof.',
};

function role({ role: name }: StampFindings['stamp.altered-after-check']): string {
  return name === null ? 'cell' : roleName(name);
}

function shown(value: string | null, unit: string): string {
  return value === null ? 'blank' : /^-?[\d.]+$/.test(value) ? figure(value, unit) : `“${value}”`;
}
