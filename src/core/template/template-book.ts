import type { BookDraft, CellDraft, SheetDraft } from '../book/book-draft.js';
import { addressOf } from '../sheet/address.js';
import { bindReturn } from '../sheet/bind-return.js';
import { NO_FACTS } from '../sheet/facts.js';
import type { Return } from '../sheet/return.js';
import { draftGrid } from './draft-grid.js';
import { addBody, type BodyRow } from './template-body.js';
import { knownFigures } from './template-cell.js';
import { templateColumns, type TemplateColumn } from './template-columns.js';
import { completionCells } from './template-formulas.js';
import { addFoot } from './template-foot.js';
import { addHead } from './template-head.js';
import { asInput } from './template-looks.js';
import { layoutOf, metadataOf, metadataPart, metadataSheet } from './template-metadata.js';
import { templateNames } from './template-names.js';
import { isNearlyOnePage, newPage, type Page } from './template-page.js';
import type { TemplateRequest } from './template-request.js';
import { bodyHighlights, bodyValidations } from './template-rules.js';

/** The drawn sheet before its formulas, and where things stand in it. */
interface Drawn {
  readonly sheet: SheetDraft;
  readonly rows: readonly BodyRow[];
  readonly columns: readonly TemplateColumn[];
  readonly metadata: ReturnType<typeof metadataOf>;
}

/**
 * The workbook that a bureau sends to one org: the printed form with the org's own targets, last year's figures and the
 * completion formulas in place, open where people fill in and locked everywhere else. The same request gives the same draft.
 * @throws RangeError where the period is none, or where the sheet as drawn would not be read back as the form
 *   (`templateFit` says beforehand)
 */
export function templateBook(request: TemplateRequest): BookDraft {
  const drawn = draw(request);
  const filed = bound(drawn, request);
  const unread = unreadColumns(drawn, filed);
  if (unread.length > 0) throw new RangeError(`form ${request.form.id} is not read back: ${unread.join(', ')}`);
  const { sheet, rows, columns, metadata } = drawn;
  const { pane, carried } = request;
  return {
    title: `${request.org.name} ${request.form.title} ${request.period}`,
    sheets: [withFormulas(sheet, filed, request), metadataSheet(metadata)],
    names: templateNames(sheet.name, rows, columns),
    structureLocked: true,
    parts: [metadataPart(metadata), ...(carried?.parts ?? [])],
    ...(pane ? { pane } : {}),
    recalculated: true,
  };
}

/** Headers that a sheet for this org and period would not be told by, as printed; none: templates can be made. */
export function templateFit(request: TemplateRequest): readonly string[] {
  const drawn = draw(request);
  return unreadColumns(drawn, bound(drawn, request));
}

const SHEET_NAME = '报表';

function draw(request: TemplateRequest): Drawn {
  const known = knownFigures(request);
  const columns = templateColumns(request.pack, request.form, request.org);
  const page = newPage(columns);
  const places = addHead(page, request, columns);
  const rows = addBody(page, known, columns);
  const prompts = addFoot(page, columns);
  const first = rows[0];
  const opens = first && [...first.inputs].find((at) => columns[at]?.role === 'actual');
  const sheet: SheetDraft = {
    name: SHEET_NAME,
    columns: columns.map(({ width }) => ({ width })),
    rows: page.rows,
    merges: page.merges,
    frozen: { rows: places.numbers + 1, columns: frozenColumns(columns) },
    validations: [...bodyValidations(rows, columns, known), ...prompts],
    highlights: bodyHighlights(rows, columns, known),
    protection: { selectLocked: true, formatColumns: true, formatRows: true },
    print: {
      ...{ paper: 'A4', landscape: true, fitWidth: 1, centred: true, footer: '第 &P 页 共 &N 页' },
      ...(isNearlyOnePage(page) ? { fitHeight: 1 } : {}),
      repeatRows: { from: places.header + 1, to: places.numbers + 1 },
      area: printArea(page),
    },
    ...(first && opens !== undefined ? { selected: addressOf(first.row, opens) } : {}),
  };
  return { sheet, rows, columns, metadata: metadataOf(request, layoutOf(SHEET_NAME, places.header, rows, columns)) };
}

/** Names stay in sight, as long as they leave room for the rest. */
function frozenColumns(columns: readonly TemplateColumn[]): number {
  return columns.findIndex(({ role }) => role === 'indicator') + 1;
}

function printArea({ rows, widths }: Page): string {
  return `A1:${addressOf(rows.length - 1, widths.length - 1)}`;
}

function bound({ sheet, metadata }: Drawn, { pack, org, period }: TemplateRequest): Return {
  const facts = { ...NO_FACTS, customXml: [metadataPart(metadata).xml] };
  return bindReturn([draftGrid(sheet)], pack, { org: org.code, period, facts });
}

/** What a template says of itself it must be read by: every column by its role, every row by its indicator, for certain. */
function unreadColumns({ sheet, columns, rows }: Drawn, filed: Return): readonly string[] {
  const tables = filed.tables.filter((each) => each.sheet === sheet.name);
  const table = tables.find((each) => each.form.id === filed.metadata?.form);
  if (!table || tables.length > 1) return [sheet.name];
  const headers = columns.flatMap(({ role, header }, at) => {
    const found = table.columns.find((each) => each.column === at);
    return found?.role === role ? [] : [header];
  });
  const names = rows.flatMap(({ row, indicator }) => {
    const found = table.rows.find((each) => each.row === row);
    return found?.indicator === indicator.code && found.binding.certainty === 'certain' ? [] : [indicator.name];
  });
  const own = filed.values.some(({ role, period }) => role === 'actual' && period === null);
  return [
    ...headers,
    ...names,
    ...(own ? [] : columns.filter(({ role }) => role === 'actual').map(({ header }) => header)),
  ];
}

/** Completion cells take their formulas; where none can be written the cell is opened for people. */
function withFormulas(sheet: SheetDraft, filed: Return, request: TemplateRequest): SheetDraft {
  const rows = sheet.rows.map(({ height, cells }) => ({
    ...(height === undefined ? {} : { height }),
    cells: [...cells],
  }));
  for (const { row, column, content, open } of completionCells(filed, draftGrid(sheet), request)) {
    const style = rows[row]?.cells[column]?.style ?? {};
    const cell: CellDraft = { ...content, style: open ? asInput(style) : style };
    rows[row]!.cells[column] = cell;
  }
  return { ...sheet, rows };
}
