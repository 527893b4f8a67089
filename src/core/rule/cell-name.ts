import { halfWidth, isBlank } from '../quantity/unit-spelling.js';
import type { CellName, ColumnName, ColumnPart, OrgPart, RowName, Span } from './tree.js';
import type { Expected, RuleProblem } from './rule-problem.js';
import { columnNamed, columnWord } from './words.js';

/*
 * What stands in brackets: [form!indicator|column@org]. `*` for the indicator is every row: [表三!*|2列] is a whole column of
 * another form. Separators within a name are written \| \! \@ \[ \] \* \\.
 */

/** Printed columns are numbered from 1. */
export const MOST_COLUMNS = 9999;
const SEPARATORS = '!|@';
const ESCAPED = '\\[]|!@';

/** A part of the text between separators. `escaped`: some of it was, so it is a name and never a `*`. */
interface Part {
  readonly separator: string;
  readonly text: string;
  readonly escaped: boolean;
  readonly at: Span;
}

/** Reads the inside of brackets, from `start` to `end` of the text; `whole` spans the brackets too. */
export function readCellName(text: string, inside: Span, whole: Span): CellName | ColumnName | RuleProblem {
  const parts = partsOf(text, inside);
  const form = parts[1]?.separator === '!' ? parts.shift()! : null;
  if (form?.text === '') return missing('code', form.at);
  const [indicator, ...rest] = parts;
  const { column, org, extra } = columnAndOrg(rest);
  if (extra) return missing('closing', extra.at, extra.separator);
  const columnPart = column && readColumn(column.text);
  if (column && !columnPart) return missing('column', column.at, column.text);
  if (org?.text === '') return missing('org', org.at);
  const name = { form: form && plainCode(form.text), span: whole };
  if (indicator!.text === '*' && !indicator!.escaped && columnPart?.kind === 'number' && !org)
    return { kind: 'column', ...name, number: columnPart.number };
  if (indicator!.text === '') return missing('code', indicator!.at);
  return {
    kind: 'cell',
    ...name,
    indicator: plainCode(indicator!.text),
    column: columnPart,
    org: org && readOrg(org.text),
  };
}

/** One column and one org, in either order. */
function columnAndOrg(parts: readonly Part[]): { column: Part | null; org: Part | null; extra: Part | null } {
  let [column, org, extra]: (Part | null)[] = [null, null, null];
  for (const part of parts) {
    if (part.separator === '|' && !column) column = part;
    else if (part.separator === '@' && !org) org = part;
    else extra ??= part;
  }
  return { column: column ?? null, org: org ?? null, extra: extra ?? null };
}

function partsOf(text: string, { start, end }: Span): Part[] {
  const parts: Part[] = [];
  let [separator, from, name, escaped] = ['', start, '', false];
  const close = (to: number): void => {
    parts.push({ separator, text: trimmed(name), escaped, at: { start: from, end: to } });
  };
  for (let at = start; at < end; at += 1) {
    const char = halfWidth(text[at]!);
    if (char === '\\' && at + 1 < end) {
      escaped = true;
      at += 1;
      name += text[at]!;
    } else if (SEPARATORS.includes(char)) {
      close(at);
      [separator, from, name, escaped] = [char, at + 1, '', false];
    } else name += text[at]!;
  }
  close(end);
  return parts;
}

function trimmed(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && isBlank(text[start]!)) start += 1;
  while (end > start && isBlank(text[end - 1]!)) end -= 1;
  return text.slice(start, end);
}

/** Full-width digits and letters are made plain where all of it is a code; names stay as written. */
function plainCode(text: string): string {
  const plain = Array.from(text, halfWidth).join('');
  return /^[0-9A-Za-z._-]+$/.test(plain) ? plain : text;
}

function readColumn(text: string): ColumnPart | null {
  const plain = Array.from(text, halfWidth).join('').toLowerCase();
  const name = columnNamed(plain);
  if (name) return { kind: 'named', name };
  const digits = /^(?:第|col(?:umn)? ?)?(\d{1,4})[列栏]?$/.exec(plain)?.[1];
  const number = Number(digits ?? 0);
  return number >= 1 && number <= MOST_COLUMNS ? { kind: 'number', number } : null;
}

function readOrg(text: string): OrgPart {
  return text === '上级' || text.toLowerCase() === 'parent'
    ? { kind: 'parent' }
    : { kind: 'code', code: plainCode(text) };
}

function missing(expected: Expected, at: Span, found = ''): RuleProblem {
  return { code: 'syntax', at, data: { expected: [expected], found } };
}

export function printCell({ form, indicator, column, org }: CellName): string {
  const name = indicator === '*' ? '\\*' : escape(indicator);
  const columnText = column ? `|${column.kind === 'named' ? columnWord(column.name) : `${column.number}列`}` : '';
  const orgText = org ? `@${org.kind === 'parent' ? '上级' : escape(org.code)}` : '';
  return `[${formText(form)}${name}${columnText}${orgText}]`;
}

/** 001行; with a form, or a code that is no numeral, [表三!A1]行. */
export function printRow({ form, indicator }: Omit<RowName, 'kind' | 'span'>): string {
  if (form === null && /^\d{1,20}$/.test(indicator)) return `${indicator}行`;
  return `[${formText(form)}${indicator === '*' ? '\\*' : escape(indicator)}]行`;
}

/** 2列; with a form, [表三!*|2列]. */
export function printColumn({ form, number }: Omit<ColumnName, 'kind' | 'span'>): string {
  return form === null ? `${number}列` : `[${formText(form)}*|${number}列]`;
}

function formText(form: string | null): string {
  return form === null ? '' : `${escape(form)}!`;
}

function escape(name: string): string {
  let text = '';
  for (const each of name) {
    const char = halfWidth(each);
    text += ESCAPED.includes(char) || LOOKALIKES.includes(each) ? `\\${each}` : NEWLINES.test(each) ? ' ' : each;
  }
  return text;
}
/** Brackets of other shapes, which are read as brackets. */
export const LOOKALIKES = '【】';
const NEWLINES = /[\n\r\v\f\u0085\u2028\u2029]/;
