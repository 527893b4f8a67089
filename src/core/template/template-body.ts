import type { CellDraft, StyleDraft } from '../book/book-draft.js';
import { findIndicator, type Indicator, type Role } from '../indicator/pack.js';
import { carriedKey } from './carried-cells.js';
import { templateCell, type KnownFigures } from './template-cell.js';
import type { TemplateColumn } from './template-columns.js';
import { asInput, LOOKS } from './template-looks.js';
import { addRow, type Page } from './template-page.js';

/** A row of the body. `row` is 0-based. */
export interface BodyRow {
  readonly row: number;
  readonly indicator: Indicator;
  /** Indexes of the columns whose cell is open here. */
  readonly inputs: ReadonlySet<number>;
}

/** One row an indicator, in the form's order; completion cells stay blank. */
export function addBody(page: Page, known: KnownFigures, columns: readonly TemplateColumn[]): readonly BodyRow[] {
  const { pack, form } = known.request;
  return form.indicators.flatMap((code) => {
    const indicator = findIndicator(pack, code);
    if (!indicator) return [];
    const inputs = new Set<number>();
    const cells = columns.map((column, at) => {
      const { content, input } = templateCell(known, indicator, column);
      if (input) inputs.add(at);
      const carried = input ? known.request.carried?.cells.get(carriedKey(indicator.code, at)) : undefined;
      const style = styleOf(column.role, indicator, 'text' in (carried ?? content), known);
      return { from: at, to: at, cell: { ...(carried ?? content), style: input ? asInput(style) : style } };
    });
    return [{ row: addRow(page, cells.map(withoutEmptyText)), indicator, inputs }];
  });
}

/** A blank cell is blank, and holds no empty text. */
function withoutEmptyText<P extends { readonly cell: CellDraft }>(placed: P): P {
  const { text, ...rest } = placed.cell;
  return text === '' ? { ...placed, cell: rest } : placed;
}

const CENTRED: ReadonlySet<Role> = new Set<Role>(['code', 'unit', 'attribute', 'responsible']);
const WORDS: ReadonlySet<Role> = new Set<Role>(['indicator', 'progress', 'verdict', 'note']);
/** Typed figures show the declared decimals; given ones stand as they were given. */
const FIGURES: ReadonlySet<Role> = new Set<Role>(['actual']);

function styleOf(role: Role, indicator: Indicator, isText: boolean, { request }: KnownFigures): StyleDraft {
  if (role === 'indicator') return { ...LOOKS.words, ...indentOf(indicator, request.pack.indicators) };
  if (role === 'code') return { ...LOOKS.centred, format: '@' };
  if (CENTRED.has(role)) return LOOKS.centred;
  if (WORDS.has(role)) return LOOKS.words;
  if (isText) return LOOKS.centred;
  return FIGURES.has(role) ? { ...LOOKS.figure, ...formatOf(indicator) } : LOOKS.figure;
}

/** 其中 stands further in. */
function indentOf(indicator: Indicator, all: readonly Indicator[]): { readonly indent?: number } {
  let level = 0;
  const seen = new Set<string>();
  for (let at: Indicator | undefined = indicator; at?.parent !== undefined && !seen.has(at.code);) {
    seen.add(at.code);
    const above: string = at.parent;
    at = all.find((each) => each.code === above);
    level += 1;
  }
  return level === 0 ? {} : { indent: level * 2 };
}

/**
 * A format of its own, and not General: under General Excel makes a percent format of a typed “75%”, and the figure 0.75 of it.
 */
function formatOf({ decimals }: Indicator): { readonly format?: string } {
  if (decimals === undefined) return {};
  return { format: decimals === 0 ? '0' : `0.${'0'.repeat(Math.min(decimals, 10))}` };
}
