import type { FormFindings, Signature, Witness } from '../../families/form.js';
import { list, period, roleName } from './wording.js';

const WITNESSES: { readonly [W in Witness]: string } = {
  given: 'what this check was told',
  metadata: "the template's own record",
  label: 'another label on the sheet',
  title: 'the title',
  'sheet-name': 'the name of the sheet',
  'file-name': 'the name of the file',
  header: 'the header',
  'only-choice': 'the indicator pack, which has no other',
  other: 'another place on the sheet',
};

const SIGNATURES: { readonly [S in Signature]: string } = {
  head: 'head of the unit',
  'statistics-head': 'head of statistics',
  preparer: 'preparer',
  date: 'filing date',
};

export const formMessages: { readonly [C in keyof FormFindings]: (data: FormFindings[C]) => string } = {
  'form.unrecognised': (d) =>
    `No form of the indicator packs looked for (${list(d.packs)}) was found. Make sure that this is the sheet that was sent out, with its header and indicator names unchanged.`,
  'form.column-missing': (d) =>
    `The column “${d.header}” (${roleName(d.role)}) is missing. Put it back as in the template.`,
  'form.indicator-missing': (d) => `Indicator ${d.code} “${d.name}” is missing. Add its row and fill it in.`,
  'form.indicator-duplicate': (d) =>
    `Indicator ${d.code} “${d.name}” appears ${d.places.length} times (${list(d.places)}). Keep only one.`,
  'form.indicator-unknown': (d) =>
    `“${d.code === null ? '' : `${d.code} `}${d.name}” is not an indicator of this pack and was not checked. Check the name, or explain why it is kept.`,
  'form.indicator-renamed': (d) =>
    `The indicator is written “${d.written}”; its defined name is “${d.name}” (code ${d.code}). Restore the defined name.`,
  'form.org-missing': (d) =>
    d.name === null
      ? 'The reporting unit is not filled in. Write its full name at 填报单位.'
      : `The sheet does not name its reporting unit; “${d.name}” was taken from ${WITNESSES[d.from ?? 'other']}. Fill it in at 填报单位.`,
  'form.org-unknown': (d) =>
    `“${d.written}” is not among the reporting units of this pack. Check the name or the code of the unit.`,
  'form.org-conflict': (d) =>
    `The reporting unit is “${d.name}”, but ${WITNESSES[d.from]} says “${d.other}”. Make sure that this is the right file.`,
  'form.period-missing': (d) =>
    d.period === null
      ? 'The report period is not filled in. Write it at 报告期, for instance 2023年.'
      : `The sheet does not state its report period; ${period(d.period)} was taken from ${WITNESSES[d.from ?? 'other']}. Fill it in at 报告期.`,
  'form.period-mismatch': (d) =>
    d.from === 'plan'
      ? `The report period, ${period(d.period)}, comes before the plan (${d.other}). Check the period, or use the pack of that plan.`
      : `The report period is ${period(d.period)}, but ${WITNESSES[d.from]} says ${period(d.other)}. Check the report period.`,
  'form.hidden-cells': (d) =>
    `Part of the form is hidden (${hidden(d)}), and its figures would still be filed. Unhide it and check.`,
  'form.unsigned': (d) => [unsigned(d.empty), filedEarly(d.date, d.lastDay)].filter((each) => each !== '').join(' '),
  'form.personal-data': (d) =>
    `${d.count} ${d.count === 1 ? 'cell holds an' : 'cells hold'} 18-digit identity ${d.count === 1 ? 'number' : 'numbers'}. A statistical form should carry no personal data: remove ${d.count === 1 ? 'it' : 'them'}.`,
  'form.template-outdated': (d) =>
    `The template is version ${d.written}; the current one is ${d.current}. Fill in the template that was last sent out.`,
  'form.template-altered': (d) => `${altered(d)} Restore the layout of the template.`,
  'form.target-altered': (d) =>
    `The ${d.parent ? 'parent target' : 'target'} is written “${d.written}”; the plan sets “${d.target}”. The check uses the plan's: restore it.`,
  'form.unit-altered': (d) =>
    `The unit is written “${d.written}”; the definition has ${d.unit === '' ? 'none' : `“${d.unit}”`}. ` +
    (d.converts
      ? 'The figure was converted before it was checked: restore the unit and check the figure.'
      : 'One cannot be converted into the other: restore the unit and check the figure.'),
};

function hidden({ sheet, rows, columns }: FormFindings['form.hidden-cells']): string {
  const parts = [
    ...(sheet ? ['the whole sheet'] : []),
    ...(rows.length > 0 ? [`${rows.length === 1 ? 'row' : 'rows'} ${list(rows.map(String))}`] : []),
    ...(columns.length > 0 ? [`${columns.length === 1 ? 'column' : 'columns'} ${list(columns)}`] : []),
  ];
  return parts.join('; ');
}

function unsigned(empty: readonly Signature[]): string {
  const names = empty.map((each) => SIGNATURES[each]);
  return names.length === 0 ? '' : `Not filled in: ${names.join(', ')}. Sign the form before filing it.`;
}

function filedEarly(date: string | null, lastDay: string | null): string {
  return date === null || lastDay === null
    ? ''
    : `The filing date ${date} comes before the end of the period, ${lastDay}. Check the date.`;
}

function altered({ what, how, name, from, to, count }: FormFindings['form.template-altered']): string {
  const thing = what === 'column' ? `Column “${name}”` : `Indicator “${name}”`;
  const more = count > 1 ? `, with the ${count - 1} after it,` : '';
  if (how === 'moved') return `${thing}${more} was moved from ${what} ${from} to ${what} ${to ?? from}.`;
  return how === 'renamed'
    ? `${what === 'column' ? 'Column' : 'Row'} ${from} was “${name}” and has been renamed.`
    : `${thing} (in ${what} ${from} of the template) was removed.`;
}
