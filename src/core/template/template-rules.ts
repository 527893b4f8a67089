import type { HighlightDraft, ValidationDraft } from '../book/book-draft.js';
import type { Indicator, Role } from '../indicator/pack.js';
import { isCount, isPercent, unitLabel } from '../quantity/units.js';
import { addressOf, columnName } from '../sheet/address.js';
import type { BodyRow } from './template-body.js';
import { isSpared, referenceOf, type KnownFigures } from './template-cell.js';
import { isOwnColumn, type TemplateColumn } from './template-columns.js';
import { BELOW_TARGET, FILLS } from './template-looks.js';

/** Excel cuts what is longer. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/** What may be typed into each open cell of the body, with words before and after. */
export function bodyValidations(
  rows: readonly BodyRow[],
  columns: readonly TemplateColumn[],
  known: KnownFigures,
): readonly ValidationDraft[] {
  return rows.flatMap((row) =>
    columns.flatMap((column, at) => {
      if (!row.inputs.has(at)) return [];
      const area = addressOf(row.row, at);
      if (column.role === 'actual') return [actualValidation(area, row.indicator, column, known)];
      return NUMBERS.has(column.role) ? [numberValidation(area, row.indicator, column, known)] : [];
    }),
  );
}

const NUMBERS: ReadonlySet<Role> = new Set<Role>(['previous', 'base', 'reference', 'numerator', 'denominator']);

/**
 * Only where the definition is certain is anything but “/” refused: a share of a whole that has both bounds. Elsewhere Excel asks, and whoever
 * knows better goes on: a mark such as “/”, a figure past a bound that the definition did not think of.
 */
function actualValidation(
  area: string,
  indicator: Indicator,
  { header }: TemplateColumn,
  known: KnownFigures,
): ValidationDraft {
  const { min, max } = indicator.range ?? {};
  const certain = indicator.bounded === true && min !== undefined && max !== undefined && !isSpared(known, indicator);
  const whole = isWhole(indicator);
  const range = rangeWords(indicator);
  const message = `应为${whole ? '整数' : '数字'}${range}，按“${unitWords(indicator)}”填，不写单位和百分号。`;
  const going = certain
    ? '不适用填“/”；确实超出的，请与下发单位联系。'
    : '确实如此可选“是”继续，并在备注中说明；不适用填“/”。';
  return {
    area,
    rule: certain
      ? { kind: 'formula', formula: certainTest(area, min, max, whole) }
      : {
          kind: whole ? 'whole' : 'decimal',
          ...(min === undefined ? {} : { min }),
          ...(max === undefined ? {} : { max }),
        },
    allowBlank: true,
    strictness: certain ? 'stop' : 'warning',
    error: { title: titled(header), message: clipped(`${indicator.name}：${message}${going}`) },
    prompt: { title: titled(`${indicator.code} ${header}`), message: clipped(promptOf(indicator, range)) },
  };
}

/** A figure within its bounds, or the mark of what does not apply. */
function certainTest(cell: string, min: string, max: string, whole: boolean): string {
  const within = [
    `ISNUMBER(${cell})`,
    `${cell}>=${min}`,
    `${cell}<=${max}`,
    ...(whole ? [`${cell}=INT(${cell})`] : []),
  ];
  return `OR(${cell}="/",AND(${within.join(',')}))`;
}

function numberValidation(
  area: string,
  indicator: Indicator,
  column: TemplateColumn,
  known: KnownFigures,
): ValidationDraft {
  const words = numberWords(indicator, column, known);
  return {
    area,
    rule: { kind: 'decimal' },
    allowBlank: true,
    strictness: 'warning',
    error: {
      title: titled(column.header),
      message: clipped(`${words}应为数字，不写单位和百分号。确实如此可选“是”继续。`),
    },
    prompt: { title: titled(`${indicator.code} ${column.header}`), message: clipped(words) },
  };
}

function numberWords(indicator: Indicator, { role, header }: TemplateColumn, known: KnownFigures): string {
  const reference = role === 'reference' ? referenceOf(known.request, indicator) : null;
  if (reference) {
    const who = reference.publisher === undefined ? '' : `，由${reference.publisher}公布`;
    return `${reference.name}（${unitLabel(reference.unit) || '数'}${who}）。`;
  }
  const bare = role === 'numerator' || role === 'denominator';
  return bare ? `${header}。` : `${indicator.name}：${header}（${unitWords(indicator)}）。`;
}

/** Whole in the very unit it is typed in: 个, and not 万个. */
function isWhole({ integer, unit, decimals }: Indicator): boolean {
  return integer === true ? unit === '' || (isCount(unit) && decimals === 0) : decimals === 0 && isCount(unit);
}

function unitWords({ unit }: Indicator): string {
  return unit === '' ? '数' : unitLabel(unit);
}

function rangeWords({ range }: Indicator): string {
  const { min, max } = range ?? {};
  if (min !== undefined && max !== undefined) return `，在 ${min} 到 ${max} 之间`;
  if (min !== undefined) return `，不小于 ${min}`;
  return max === undefined ? '' : `，不大于 ${max}`;
}

function promptOf(indicator: Indicator, range: string): string {
  const decimals = indicator.decimals === undefined ? '' : `，最多 ${indicator.decimals} 位小数`;
  const example = isPercent(indicator.unit) ? '75.5% 填 75.5，不填 0.755。' : '';
  return `${indicator.name}（${unitWords(indicator)}）${range}${decimals}。${example}${indicator.scope ?? ''}`;
}

/** Excel counts 32 characters; a little less leaves room for how it counts. */
function titled(text: string): string {
  return text.length <= LONGEST_TITLE ? text : `${text.slice(0, LONGEST_TITLE - 1)}…`;
}

function clipped(text: string): string {
  return text.length <= LONGEST_MESSAGE ? text : `${text.slice(0, LONGEST_MESSAGE - 1)}…`;
}

/** Colours that Excel and WPS draw by themselves: what is missing, no number, out of range, below its target. */
export function bodyHighlights(
  rows: readonly BodyRow[],
  columns: readonly TemplateColumn[],
  known: KnownFigures,
): readonly HighlightDraft[] {
  return columns.flatMap((column, at) => {
    if (column.role === 'rate') return rateHighlights(rows, at);
    if (column.role !== 'actual' || !isOwnColumn(column, known.request.period)) return [];
    const open = rows.filter(({ inputs }) => inputs.has(at));
    const due = open.filter(({ indicator }) => !isSpared(known, indicator));
    return [
      ...runsOf(open, () => '').map(({ area, first }) => textHighlight(area(at), first(at))),
      ...runsOf(open, outsideTest).flatMap(({ area, first, key }) =>
        key === '' ? [] : [{ area: area(at), formula: key.replaceAll('#', first(at)), fill: FILLS.outside }],
      ),
      ...runsOf(due, () => '').map(({ area, first }) => missingHighlight(area(at), first(at))),
    ];
  });
}

function textHighlight(area: string, cell: string): HighlightDraft {
  const marks = ['/', '—', '…', '……'].map((mark) => `${cell}<>"${mark}"`).join(',');
  const formula = `OR(ISERROR(${cell}),AND(ISTEXT(${cell}),LEN(TRIM(${cell}))>0,${marks}))`;
  return { area, formula, fill: FILLS.wrong };
}

function missingHighlight(area: string, cell: string): HighlightDraft {
  return { area, formula: `IF(ISERROR(${cell}),FALSE,LEN(TRIM(${cell}))=0)`, fill: FILLS.missing };
}

/** `#` stands for the cell. */
function outsideTest({ indicator }: BodyRow): string {
  const { min, max } = indicator.range ?? {};
  const tests = [
    ...(min === undefined ? [] : [`#<${min}`]),
    ...(max === undefined ? [] : [`#>${max}`]),
    ...(isWhole(indicator) ? ['#<>INT(#)'] : []),
  ];
  return tests.length === 0 ? '' : `IF(ISNUMBER(#),OR(${tests.join(',')}),FALSE)`;
}

function rateHighlights(rows: readonly BodyRow[], at: number): HighlightDraft[] {
  return runsOf(rows, () => '').map(({ area, first }) => ({
    area: area(at),
    formula: `IF(ISNUMBER(${first(at)}),${first(at)}<100,FALSE)`,
    colour: BELOW_TARGET,
    bold: true,
  }));
}

interface Run {
  readonly key: string;
  readonly area: (column: number) => string;
  readonly first: (column: number) => string;
}

/** Neighbouring rows with the same answer, as one area. */
function runsOf(rows: readonly BodyRow[], keyOf: (row: BodyRow) => string): readonly Run[] {
  const found: { key: string; from: number; to: number }[] = [];
  for (const each of rows) {
    const key = keyOf(each);
    const last = found.at(-1);
    if (last && last.key === key && last.to === each.row - 1) last.to = each.row;
    else found.push({ key, from: each.row, to: each.row });
  }
  return found.map(({ key, from, to }) => ({
    key,
    area: (column) => (from === to ? addressOf(from, column) : `${addressOf(from, column)}:${addressOf(to, column)}`),
    first: (column) => `${columnName(column)}${from + 1}`,
  }));
}
