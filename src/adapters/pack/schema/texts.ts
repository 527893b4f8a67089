import { TEXT_SHAPES, type TextShapeName } from '../../../core/indicator/text-shapes.js';
import { refTo, textOf, type Schema, type Words } from './typed-schema.js';

function shaped(words: Words, shape: TextShapeName): Schema<string> {
  const { pattern, longest } = TEXT_SHAPES[shape];
  return textOf(words, pattern, longest);
}

/** Shapes of text that the pack is made of, with their words. */
export const TEXTS = {
  decimal: shaped(['十进制数（文本，半角，无千分位）', 'Decimal as text, ASCII, no separators'], 'decimal'),
  period: shaped(['报告期：2023、2023H1、2023Q1、2023-06', 'Period: 2023, 2023H1, 2023Q1, 2023-06'], 'period'),
  date: shaped(['日期 YYYY-MM-DD', 'Date YYYY-MM-DD'], 'date'),
  code: shaped(['代码：字母、数字、点、横线、下划线', 'Code: letters, digits, dot, hyphen, underscore'], 'code'),
  id: shaped(['标识：小写字母、数字、横线', 'Id: lower-case letters, digits, hyphens'], 'id'),
  version: shaped(['版本号 1.0.0', 'Version 1.0.0'], 'version'),
  'finding-code': shaped(['审核码，如 cell.text-number', 'Finding code, e.g. cell.text-number'], 'finding-code'),
  words: shaped(['文字：不为空，首尾无空格，无换行', 'Words: not empty, no blank at either end, one line'], 'words'),
  unit: shaped(['计量单位；可为空', 'Unit; may be empty'], 'unit'),
  text: shaped(['文字：不为空，可换行', 'Text: not empty, may have lines'], 'text'),
} as const satisfies { readonly [S in TextShapeName]: Schema<string> };

export type TextName = keyof typeof TEXTS;

export const decimal = refTo<string>('decimal');
export const period = refTo<string>('period');
export const date = refTo<string>('date');
export const code = refTo<string>('code');
export const id = refTo<string>('id');
export const version = refTo<string>('version');
export const findingCode = refTo<string>('finding-code');
export const words = refTo<string>('words');
export const unit = refTo<string>('unit');
export const text = refTo<string>('text');
