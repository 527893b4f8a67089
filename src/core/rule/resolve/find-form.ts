import { canonicalCode, type Form, type Pack } from '../../indicator/pack.js';
import { plain } from '../../sheet/plain-text.js';

/**
 * The form that a relation names: by id, 表号, a title, or as printed labels call it. 表三, 表3, 第三表 and 表（三） are one, and
 * fit a form whose number or title begins so. Null: none; and never a guess from the forms' order.
 */
export function findForm(pack: Pack, text: string): Form | null {
  const exact = pack.forms.find((form) => form.id === text) ?? pack.forms.find((form) => namesOf(form).includes(text));
  if (exact) return exact;
  const wanted = labelOf(text);
  if (wanted === '') return null;
  const named = pack.forms.filter((form) => namesOf(form).some((name) => labelOf(name) === wanted));
  if (named.length > 0) return named.length === 1 ? named[0]! : null;
  const label = tableLabel(wanted);
  const begun = label === null ? [] : pack.forms.filter((form) => labelsAhead(form).includes(label));
  return begun.length === 1 ? begun[0]! : null;
}

function namesOf({ id, title, titles = [], number }: Form): readonly string[] {
  return [id, title, ...titles, ...(number === undefined ? [] : [number])];
}

function labelOf(text: string): string {
  return plain(text).replace(/^《|》$/g, '');
}

/** The label that a form's number or one of its titles begins with: 表三 of 表三 农村经济. */
function labelsAhead(form: Form): readonly string[] {
  return namesOf(form).flatMap((name) => tableLabel(labelOf(name)) ?? []);
}

const LABEL =
  /^([^\d一二三四五六七八九十()]{0,6}?)(?:表\(?([\d]{1,3}|[一二三四五六七八九十]{1,3})\)?|第?([\d]{1,3}|[一二三四五六七八九十]{1,3})表)/;

/** 表三, 表3, 第三表 as `表3`; 民政1表 as `民政表1`. */
function tableLabel(text: string): string | null {
  const match = LABEL.exec(text);
  if (!match) return null;
  const number = match[2] ?? match[3] ?? '';
  const value = /^\d+$/.test(number) ? Number(number) : numeral(number);
  return `${(match[1] ?? '').replace(/第$/, '')}表${value}`;
}

const DIGITS = '一二三四五六七八九';

/** 一 to 九十九. */
function numeral(text: string): number {
  const [tens, ones = ''] = text.includes('十') ? text.split('十') : ['', text];
  const ten = text.includes('十') ? (tens === '' ? 1 : DIGITS.indexOf(tens!) + 1) * 10 : 0;
  return ten + (ones === '' ? 0 : DIGITS.indexOf(ones) + 1);
}

const codes = new WeakMap<Form, ReadonlySet<string>>();

/** The form has the indicator. Asked for every name of every relation, so a form's codes are gathered once. */
export function inForm(form: Form, code: string): boolean {
  const known = codes.get(form) ?? new Set(form.indicators.map(canonicalCode));
  codes.set(form, known);
  return known.has(canonicalCode(code));
}
