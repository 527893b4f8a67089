import type { CellDraft, LinkDraft, RowDraft, SheetDraft } from '../../../core/book/book-draft.js';
import type { RolledFigure, RolledPart } from '../../../core/group/group-review.js';
import type { Pack } from '../../../core/indicator/pack.js';
import { eachInSteps, type Steps } from '../../../core/steps.js';
import { addressOf, columnName } from '../../../core/sheet/address.js';
import { BOOK_LOOKS, figureCell, formulaCell, row, textCell } from './book-looks.js';
import { indicatorText, orgText } from './finding-lines.js';
import { differenceOf, isFigure, rateCell, sumFormula } from './rollup-formulas.js';
import type { OutgoingWords } from './outgoing-words.js';
import type { DeskWords } from '../desk/desk-words.js';

/** What all sheets of a roll-up share. */
export interface RollupContext {
  readonly pack: Pack;
  readonly words: OutgoingWords;
  readonly desk: DeskWords;
  /** 达标, 未达标, or another status in words; '' where the org has no return. */
  readonly status: (org: string, indicator: string) => string;
  /** Where a figure's source stands in the book; null: nowhere. */
  readonly sourceOf: (figure: RolledFigure, part: RolledPart) => string | null;
  /** Where an org's own roll-up of the indicator stands, as a formula; null: it has none. */
  readonly rolledAt: (org: string, indicator: string) => string | null;
}

export interface RollupSheet {
  readonly sheet: SheetDraft;
  /** Address of each indicator's total, absolute. */
  readonly totals: ReadonlyMap<string, string>;
}

/** 1-based row of the first indicator; above it title, note, names and codes. */
const FIRST_ROW = 5;
/** Columns before the orgs; the totals are the fifth, so that they stay in sight. */
const FIXED = 15;
const TOTAL = 4;
/** Excel follows no more on a sheet. */
const MOST_LINKS = 65_530;
/** Orgs that a page is wide, beside the columns that repeat. */
const ORGS_A_PAGE = 14;

/**
 * One parent's 汇总表: indicators down; totals, own figures, targets, rates and verdicts, then the orgs across; below them the
 * denominators and the statuses that the formulas read. Every figure of an org leads to its source.
 */
export function* rollupSheet(
  name: string,
  titles: { readonly title: string; readonly note: string },
  figures: readonly RolledFigure[],
  context: RollupContext,
): Steps<RollupSheet> {
  const orgs = [...new Set(figures.flatMap(({ parts }) => parts.map(({ org }) => org)))];
  const layout = layoutOf(figures, orgs);
  const links: LinkDraft[] = [];
  const wide = (): number => orgs.length;
  const figureRows = yield* eachInSteps(
    figures,
    (figure, index) => figureRow(figure, FIRST_ROW + index, layout, context, links),
    wide,
  );
  const statusRows = yield* eachInSteps(figures, (figure) => statusRow(figure, orgs, context), wide);
  const rows = [
    row(textCell('title', titles.title)),
    row(textCell('note', titles.note)),
    ...headerRows(orgs, context),
    ...figureRows,
    row(),
    ...weightRows(figures, layout, context),
    row(textCell('section', context.words.rollup.statuses)),
    ...statusRows,
    row(),
    row(textCell('note', context.words.rollup.note)),
  ];
  const sheet = sheetOf(name, rows, orgs, links, context.words);
  const totals = new Map(
    figures.map(({ indicator }, index) => [indicator, `$${columnName(TOTAL)}$${FIRST_ROW + index}`]),
  );
  return { sheet, totals };
}

function sheetOf(
  name: string,
  rows: readonly RowDraft[],
  orgs: readonly string[],
  links: readonly LinkDraft[],
  words: OutgoingWords,
): SheetDraft {
  return {
    name,
    columns: [...WIDTHS, ...orgs.map(() => 11)].map((width) => ({ width })),
    rows,
    frozen: { rows: FIRST_ROW - 1, columns: TOTAL + 1 },
    links: links.slice(0, MOST_LINKS),
    print: {
      ...{ paper: 'A3', landscape: true, centred: true, footer: `&C${words.rollup.page}` },
      fitWidth: Math.max(1, Math.ceil(orgs.length / ORGS_A_PAGE)),
      repeatRows: { from: 1, to: FIRST_ROW - 1 },
      repeatColumns: { from: 1, to: TOTAL + 1 },
    },
  };
}

const WIDTHS = [6, 26, 9, 9, 13, 11, 10, 10, 9, 18, 7, 9, 9, 7, 7] as const;

export interface RollupLayout {
  readonly orgs: readonly string[];
  /** Letters of the first and last org's column. */
  readonly first: string;
  readonly last: string;
  /** 1-based row of an indicator's denominators; absent: it has none. */
  readonly weights: ReadonlyMap<string, number>;
  /** 1-based row of its statuses. */
  readonly statuses: ReadonlyMap<string, number>;
}

function layoutOf(figures: readonly RolledFigure[], orgs: readonly string[]): RollupLayout {
  const weighed = figures.filter(isWeighed);
  const firstWeight = FIRST_ROW + figures.length + 2;
  const firstStatus = firstWeight + (weighed.length > 0 ? weighed.length + 1 : 0);
  return {
    orgs,
    first: columnName(FIXED),
    last: columnName(FIXED + Math.max(1, orgs.length) - 1),
    weights: new Map(weighed.map(({ indicator }, index) => [indicator, firstWeight + index])),
    statuses: new Map(figures.map(({ indicator }, index) => [indicator, firstStatus + index])),
  };
}

function isWeighed({ way, parts }: RolledFigure): boolean {
  return way === 'weighted' && parts.some(({ weight }) => weight !== null);
}

function headerRows(orgs: readonly string[], { words, pack }: RollupContext): readonly RowDraft[] {
  const blank = { style: BOOK_LOOKS.header };
  return [
    {
      cells: [
        ...words.rollup.columns.map((each) => textCell('header', each)),
        ...orgs.map((each) => textCell('header', orgText(pack, each))),
      ],
    },
    { cells: [...words.rollup.columns.map(() => blank), ...orgs.map((each) => textCell('header', each))] },
  ];
}

function figureRow(
  figure: RolledFigure,
  at: number,
  layout: RollupLayout,
  context: RollupContext,
  links: LinkDraft[],
): RowDraft {
  const { desk, pack } = context;
  const { indicator, unit, way, own, completion } = figure;
  const statuses = layout.orgs.map((org) => context.status(org, indicator));
  return {
    cells: [
      textCell('code', indicator),
      textCell('words', indicatorText(pack, indicator)),
      textCell('code', unit),
      textCell('code', desk.rollup.way[way]),
      totalCell(figure, at, layout, desk),
      figureCell('figure', own && isFigure(own.value) ? own.value : null),
      own && isFigure(own.value) && figure.value !== null
        ? formulaCell('figure', `F${at}-E${at}`, { number: differenceOf(own.value, figure.value) })
        : figureCell('figure', null),
      targetCell(completion?.target ?? null),
      rateCell(figure, at),
      textCell('words', completion?.verdict ?? ''),
      ...countCells(figure, at, layout, statuses, context.words),
      ...orgCells(figure, at, layout, context, links),
    ],
  };
}

function totalCell(figure: RolledFigure, at: number, layout: RollupLayout, desk: DeskWords): CellDraft {
  const formula = sumFormula(figure, at, layout);
  if (formula !== null && figure.value !== null) return formulaCell('total', formula, { number: figure.value });
  return textCell('total', figure.why === null ? '' : desk.rollup.why[figure.why]);
}

function targetCell(target: string | null): CellDraft {
  if (target === null) return figureCell('figure', null);
  return isFigure(target) ? figureCell('figure', target) : textCell('figure', target);
}

/** How many reported, the lowest, the highest, how many attained and how many can be judged: counted by the workbook itself. */
function countCells(
  { indicator, parts, least, most }: RolledFigure,
  at: number,
  { first, last, statuses }: RollupLayout,
  said: readonly string[],
  { rollup }: OutgoingWords,
): readonly CellDraft[] {
  const range = `${first}${at}:${last}${at}`;
  const status = `${first}${statuses.get(indicator)!}:${last}${statuses.get(indicator)!}`;
  const count = (word: string): number => said.filter((each) => each === word).length;
  const [met, missed] = [count(rollup.attained), count(rollup.missed)];
  const end = (name: 'MIN' | 'MAX', value: RolledFigure['least']): CellDraft =>
    formulaCell('figure', `IF(COUNT(${range})=0,"",${name}(${range}))`, value ? { number: value.value } : { text: '' });
  const counted = (formula: string, value: number): CellDraft =>
    formulaCell('figure', formula, { number: String(value) });
  return [
    counted(`COUNT(${range})`, parts.filter(({ value }) => value !== null).length),
    end('MIN', least),
    end('MAX', most),
    counted(`COUNTIF(${status},"${rollup.attained}")`, met),
    counted(`COUNTIF(${status},"${rollup.attained}")+COUNTIF(${status},"${rollup.missed}")`, met + missed),
  ];
}

function orgCells(
  figure: RolledFigure,
  at: number,
  { orgs }: RollupLayout,
  context: RollupContext,
  links: LinkDraft[],
): readonly CellDraft[] {
  const parts = new Map(figure.parts.map((part) => [part.org, part]));
  return orgs.map((org, index) => {
    const part = parts.get(org);
    if (!part || part.value === null) return figureCell('figure', null);
    const rolled = part.source === null ? context.rolledAt(org, figure.indicator) : null;
    const to = context.sourceOf(figure, part);
    if (to !== null) links.push({ cell: addressOf(at - 1, FIXED + index), to, tip: context.words.rollup.follow });
    return rolled === null ? figureCell('figure', part.value) : formulaCell('figure', rolled, { number: part.value });
  });
}

function weightRows(
  figures: readonly RolledFigure[],
  { orgs }: RollupLayout,
  context: RollupContext,
): readonly RowDraft[] {
  const { words, pack } = context;
  const weighed = figures.filter(isWeighed);
  if (weighed.length === 0) return [];
  const rows = weighed.map(({ indicator, parts }) => {
    const weights = new Map(parts.map(({ org, weight }) => [org, weight]));
    return labelled(
      [textCell('code', indicator), textCell('words', words.rollup.denominator(indicatorText(pack, indicator)))],
      orgs.map((org) => figureCell('figure', weights.get(org) ?? null)),
    );
  });
  return [row(textCell('section', words.rollup.denominators)), ...rows];
}

function statusRow({ indicator }: RolledFigure, orgs: readonly string[], { status, pack }: RollupContext): RowDraft {
  return labelled(
    [textCell('code', indicator), textCell('words', indicatorText(pack, indicator))],
    orgs.map((org) => textCell('code', status(org, indicator))),
  );
}

/** Behind its labels blank up to the orgs, so that columns stay the same all the way down. */
function labelled(labels: readonly CellDraft[], cells: readonly CellDraft[]): RowDraft {
  return { cells: [...labels, ...Array.from({ length: FIXED - labels.length }, () => null), ...cells] };
}
