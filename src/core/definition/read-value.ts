import { shapeMisfit, TEXT_SHAPES, type TextShapeName } from '../indicator/text-shapes.js';
import { plain } from '../sheet/plain-text.js';
import { readCell } from '../sheet/read-cell.js';
import { CODE_SEPARATORS, decodeList, decodeText, EMPTY_GROUP, WORD_SEPARATORS } from './cell-text.js';
import { read, UNREAD, type CellReader, type Read } from './cell-reader.js';
import type { EnumWords } from './column.js';
import { nearWord } from './near-word.js';
import { shown } from './problem-list.js';
import { certainFigure, readDecimal, readWhole } from './read-figure-value.js';
import { periodOfText, readDay, readPeriodValue } from './read-time-value.js';
import { FLAG, NO_CAP } from './words.js';

/** What the cell, which is not blank, says in its column. */
export function readValue(reader: CellReader): Read {
  const { cell, column } = reader;
  const { value } = column;
  if (cell.error !== undefined) return reader.wrong('book.error-value', { error: shown(cell.error) });
  if (cell.value === null) return reader.wrong('book.not-computed', { formula: shown(cell.formula ?? '') });
  switch (value.kind) {
    case 'decimal':
      return readDecimal(reader, reader.unitOf(value.measure));
    case 'cap':
      return readCap(reader);
    case 'whole':
      return readWhole(reader, value.least, value.most);
    case 'date':
      return readDay(reader);
    case 'period':
      return readPeriodValue(reader);
    case 'flag':
      return readFlag(reader);
    case 'enum':
      return readEnum(reader, value.words);
    case 'list':
      return readList(reader, value.shape);
    case 'milestones':
      return readMilestones(reader);
    case 'text':
      return readShaped(reader, value.shape);
    default:
      return reader.wrong('book.not-empty-group', { found: shown(textIn(reader) ?? '') });
  }
}

function readCap(reader: CellReader): Read {
  const text = typeof reader.cell.value === 'string' ? plain(reader.cell.value) : '';
  return named(NO_CAP, text) === null ? readDecimal(reader, '%') : read(null);
}

function readFlag(reader: CellReader): Read {
  if (typeof reader.cell.value === 'boolean') return read(reader.cell.value);
  const answer = readEnum(reader, FLAG);
  return answer.ok ? read(answer.value === 'true') : answer;
}

function readEnum(reader: CellReader, words: EnumWords): Read {
  const text = textIn(reader) ?? '';
  const value = named(words, plain(text));
  if (value !== null) return read(value);
  const spellings = [...words].flatMap(([each, all]) => [each, ...all].map((word) => [plain(word), each] as const));
  const near = nearWord(
    plain(text),
    spellings.map(([word]) => word),
  );
  const meant = near === null ? null : (spellings.find(([word]) => word === near)?.[1] ?? null);
  return reader.wrong('book.wrong-word', { found: shown(text), near: meant, allowed: [...words.keys()] });
}

function named(words: EnumWords, spelling: string): string | null {
  for (const [value, all] of words)
    if (plain(value) === spelling || all.some((word) => plain(word) === spelling)) return value;
  return null;
}

function readShaped(reader: CellReader, shape: TextShapeName): Read {
  const text = textIn(reader);
  return text === null ? UNREAD : shaped(reader, text, shape);
}

function shaped(reader: CellReader, text: string, shape: TextShapeName): Read {
  const misfit = shapeMisfit(text, shape);
  if (misfit === 'length') {
    reader.wrong('book.too-long', { found: [...text].length, most: TEXT_SHAPES[shape].longest });
    return UNREAD;
  }
  return misfit === null ? read(text) : reader.wrong('book.shape', { found: shown(text), shape });
}

/** The cell's text; a number as Excel shows it (75% under a percent format, 01 under `00`). Null: a date, which is told. */
function textIn(reader: CellReader): string | null {
  const { cell, date1904 } = reader;
  if (typeof cell.value === 'string') return decodeText(cell.value);
  const reading = readCell(cell, date1904);
  if (reading.kind === 'date') {
    reader.wrong('book.date-for-text', { found: reading.text });
    return null;
  }
  if (reading.kind !== 'number' || !reading.value || reading.unit !== null) return reading.text;
  const text = reading.value.toString();
  return /^0{2,32}$/.test(cell.format ?? '') && /^\d+$/.test(text) ? text.padStart(cell.format!.length, '0') : text;
}

function readList(reader: CellReader, shape: 'words' | 'code' | 'id'): Read {
  const text = typeof reader.cell.value === 'string' ? reader.cell.value : textIn(reader);
  if (text === null) return UNREAD;
  const items = decodeList(text, shape === 'words' ? WORD_SEPARATORS : CODE_SEPARATORS);
  if (items.length === 0 && text.trim() !== EMPTY_GROUP) {
    return reader.wrong('book.shape', { found: shown(text), shape });
  }
  const good = items.map((item) => shaped(reader, item, shape).ok);
  return good.every(Boolean) ? read(items) : UNREAD;
}

function readMilestones(reader: CellReader): Read {
  const text = textIn(reader);
  if (text === null) return UNREAD;
  if (text === '') return read([]); // the quotes of an empty group
  const unit = reader.unitOf('target');
  const parts = decodeList(text, WORD_SEPARATORS).map((part) => milestone(part, unit, reader));
  const whole = parts.filter((part) => part !== null);
  return whole.length === parts.length && parts.length > 0 ? read(whole) : UNREAD;
}

function milestone(part: string, unit: string, reader: CellReader) {
  const match = /^([^=＝:：]{1,40})[=＝:：](.{1,80})$/.exec(part);
  const period = match ? periodOfText(match[1]!.trim()) : null;
  const figure = match?.[2]!.trim() ?? '';
  const value = shapeMisfit(figure, 'decimal') === null ? figure : certainFigure(figure, unit, reader.units);
  if (period !== null && value !== null) return { period, value };
  reader.wrong('book.milestone', { found: shown(part) });
  return null;
}
