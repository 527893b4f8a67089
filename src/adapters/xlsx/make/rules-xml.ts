import type { HighlightDraft, ValidationDraft } from '../../../core/book/book-draft.js';
import { encodeAttribute, encodeText, escapeXstring } from '../edit/xml-text.js';
import type { StyleTable } from './style-table.js';

/** What is typed where a number has no bound of its own: Excel knows no validation without one. */
const UNBOUNDED = {
  decimal: { min: '-9.99999999999999E+307', max: '9.99999999999999E+307' },
  whole: { min: '-999999999999999', max: '999999999999999' },
} as const;

/** Earlier ones go before later ones where both hold. */
export function highlightsXml(highlights: readonly HighlightDraft[], styles: StyleTable): string {
  return highlights
    .map((highlight, index) => {
      const rule = `<cfRule type="expression" dxfId="${styles.highlight(highlight)}" priority="${index + 1}">`;
      const formula = `<formula>${written(highlight.formula)}</formula>`;
      return `<conditionalFormatting sqref="${highlight.area}">${rule}${formula}</cfRule></conditionalFormatting>`;
    })
    .join('');
}

export function validationsXml(validations: readonly ValidationDraft[]): string {
  if (validations.length === 0) return '';
  const items = validations.map(validationXml).join('');
  return `<dataValidations count="${validations.length}">${items}</dataValidations>`;
}

function validationXml(validation: ValidationDraft): string {
  const { area, allowBlank, strictness, error, prompt } = validation;
  const { type, operator = '', formulas } = ruleOf(validation.rule);
  const attributes = [
    type === null ? '' : ` type="${type}"`,
    strictness === 'stop' ? '' : ` errorStyle="${strictness}"`,
    operator,
    allowBlank ? ' allowBlank="1"' : '',
    prompt ? ' showInputMessage="1"' : '',
    type === null ? '' : ' showErrorMessage="1"',
    words('errorTitle', error?.title),
    words('error', error?.message),
    words('promptTitle', prompt?.title),
    words('prompt', prompt?.message),
  ].join('');
  const start = `<dataValidation${attributes} sqref="${area}"`;
  if (formulas.length === 0) return `${start}/>`;
  const content = formulas.map((formula, index) => `<formula${index + 1}>${written(formula)}</formula${index + 1}>`);
  return `${start}>${content.join('')}</dataValidation>`;
}

interface RuleXml {
  readonly type: string | null;
  /** The attribute, with a space before it. */
  readonly operator?: string;
  readonly formulas: readonly string[];
}

function ruleOf(rule: ValidationDraft['rule']): RuleXml {
  switch (rule.kind) {
    case 'any':
      return { type: null, formulas: [] };
    case 'formula':
      return { type: 'custom', formulas: [rule.formula] };
    case 'list-range':
      return { type: 'list', formulas: [rule.range] };
    case 'list':
      return { type: 'list', formulas: [listText(rule.items)] };
    default:
      return { type: rule.kind, ...boundsOf(rule) };
  }
}

type NumberRule = Extract<ValidationDraft['rule'], { readonly kind: 'decimal' | 'whole' }>;

function boundsOf({ kind, min, max }: NumberRule): Omit<RuleXml, 'type'> {
  if (min !== undefined && max === undefined) return { operator: ' operator="greaterThanOrEqual"', formulas: [min] };
  if (min === undefined && max !== undefined) return { operator: ' operator="lessThanOrEqual"', formulas: [max] };
  return { formulas: [min ?? UNBOUNDED[kind].min, max ?? UNBOUNDED[kind].max] };
}

/** Items as one string constant of a formula: the comma divides them in every language of Excel's. */
export function listText(items: readonly string[]): string {
  return `"${items.join(',').replaceAll('"', '""')}"`;
}

function written(formula: string): string {
  return encodeText(escapeXstring(formula));
}

function words(attribute: string, text: string | undefined): string {
  return text === undefined || text === '' ? '' : ` ${attribute}="${encodeAttribute(escapeXstring(text))}"`;
}
