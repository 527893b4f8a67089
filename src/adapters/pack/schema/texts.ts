import { refTo, textOf, type Schema } from './typed-schema.js';

/** Shapes of text that the pack is made of; the patterns cannot backtrack. */
export const TEXTS = {
  decimal: textOf(
    ['十进制数（文本，半角，无千分位）', 'Decimal as text, ASCII, no separators'],
    '^-?(?:0|[1-9][0-9]{0,29})(?:\\.[0-9]{1,30})?$',
    62,
  ),
  period: textOf(
    ['报告期：2023、2023H1、2023Q1、2023-06', 'Period: 2023, 2023H1, 2023Q1, 2023-06'],
    '^(?:19|20)[0-9]{2}(?:H[12]|Q[1-4]|-(?:0[1-9]|1[0-2]))?$',
    7,
  ),
  date: textOf(
    ['日期 YYYY-MM-DD', 'Date YYYY-MM-DD'],
    '^(?:19|20)[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$',
    10,
  ),
  code: textOf(
    ['代码：字母、数字、点、横线、下划线', 'Code: letters, digits, dot, hyphen, underscore'],
    '^[0-9A-Za-z][0-9A-Za-z._-]{0,31}$',
    32,
  ),
  id: textOf(
    ['标识：小写字母、数字、横线', 'Id: lower-case letters, digits, hyphens'],
    '^[a-z0-9][a-z0-9-]{0,63}$',
    64,
  ),
  version: textOf(
    ['版本号 1.0.0', 'Version 1.0.0'],
    '^(?:0|[1-9][0-9]{0,5})\\.(?:0|[1-9][0-9]{0,5})\\.(?:0|[1-9][0-9]{0,5})$',
    20,
  ),
  'finding-code': textOf(
    ['审核码，如 cell.text-number', 'Finding code, e.g. cell.text-number'],
    '^[a-z]{2,20}\\.[a-z][a-z-]{1,40}$',
    62,
  ),
  words: textOf(
    ['文字：不为空，首尾无空格，无换行', 'Words: not empty, no blank at either end, one line'],
    '^[^\\s\\p{Cc}](?:[^\\p{Cc}]*[^\\s\\p{Cc}])?$',
    1000,
  ),
  unit: textOf(['计量单位；可为空', 'Unit; may be empty'], '^(?:[^\\s\\p{Cc}](?:[^\\p{Cc}]*[^\\s\\p{Cc}])?)?$', 60),
  text: textOf(['文字：不为空，可换行', 'Text: not empty, may have lines'], '\\S', 20_000),
} as const satisfies { readonly [shape: string]: Schema<string> };

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
