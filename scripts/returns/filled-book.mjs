import { recalculate } from '../../build/core/sheet/formula/recalculate.js';
import { addressOf } from '../../build/core/sheet/address.js';
import { prepare } from '../../build/core/review/prepare.js';
import { review } from '../../build/core/review/review.js';
import { NO_FACTS } from '../../build/core/sheet/facts.js';
import { makeStamp } from '../../build/core/submission/make-stamp.js';
import { NO_SUBMISSION, writeSubmission } from '../../build/core/submission/submission-part.js';
import { draftGrid } from '../../build/core/template/draft-grid.js';
import { templateBook } from '../../build/core/template/template-book.js';
import { templateColumns } from '../../build/core/template/template-columns.js';

const SUBMISSION_ID = '{0B6A7D1E-52E7-4C0B-8D53-2B1F6C9A4E10}';
const TOOL = '0.1.0';

/** A template as a county has it open: what is typed shows at once in what is worked out from it. */
export function openTemplate({ pack, digest, org, period }) {
  const [form] = pack.forms;
  const draft = templateBook({ pack, digest, form, org, period, previous: null, pane: null });
  const rows = draft.sheets[0].rows.map((row) => ({ ...row, cells: [...row.cells] }));
  const columns = templateColumns(pack, form, org);
  const header = rows.findIndex(({ cells }) => columns.every(({ header: text }, at) => cells[at]?.text === text));
  const codes = columns.findIndex(({ role }) => role === 'code');
  const rowOf = new Map(rows.flatMap(({ cells }, at) => (at > header ? [[cells[codes]?.text, at]] : [])));
  const hidden = new Set();
  const placeOf = (indicator, role) => [rowOf.get(indicator), columns.findIndex((each) => each.role === role)];
  return {
    draft,
    rows,
    hidden,
    /** A1 of an indicator's cell. */
    addressOf: (indicator, role) => addressOf(...placeOf(indicator, role)),
    /** What a cell holds from now on: `{number}`, `{text}`, `{formula}` or `{}`; its look stays. */
    put(indicator, role, content) {
      const [row, column] = placeOf(indicator, role);
      rows[row].cells[column] = { ...content, style: { ...rows[row].cells[column]?.style, ...content.style } };
    },
    clearRow(indicator) {
      const { cells } = rows[rowOf.get(indicator)];
      cells.forEach((cell, at) => (cells[at] = { style: cell?.style ?? {} }));
    },
    exchangeRows(one, other) {
      const [a, b] = [rowOf.get(one), rowOf.get(other)];
      for (let at = 0; at < columns.length; at += 1)
        if (rows[a].cells[at]?.formula === undefined)
          [rows[a].cells[at], rows[b].cells[at]] = [rows[b].cells[at], rows[a].cells[at]];
    },
    /** What stands behind a label of the head. */
    relabel(label, words) {
      for (const { cells } of rows)
        cells.forEach((cell, at) => {
          if (cell?.text?.startsWith(label)) cells[at] = { ...cell, text: label + words };
        });
    },
    hideColumn(role) {
      hidden.add(columns.findIndex((each) => each.role === role));
    },
    /** Into the open cell beside the label. */
    sign(label, content) {
      for (const { cells } of rows) {
        const at = cells.findIndex((cell) => cell?.text === label);
        if (at < 0) continue;
        const open = cells.findIndex((cell, column) => column > at && cell?.style?.locked === false);
        cells[open] = { ...cells[open], ...content };
        return;
      }
      throw new RangeError(`no ${label} in this form`);
    },
  };
}

/** The open template as it is when it is saved: formulas with their results. */
export function saved({ draft, rows, hidden }) {
  const [sheet, ...others] = draft.sheets;
  const columns = sheet.columns.map((column, at) => (hidden.has(at) ? { ...column, hidden: true } : column));
  const open = { ...sheet, columns, rows };
  const grids = [open, ...others].map(draftGrid);
  const resultAt = recalculate(grids);
  const worked = rows.map((row, at) => ({
    ...row,
    cells: row.cells.map((cell, column) => {
      if (cell?.formula === undefined) return cell;
      const result = resultAt({ sheet: sheet.name, row: at, column });
      // Nobody can tell how such a figure is rounded in binary (1160000% of a target): it waits for the spreadsheet.
      if (result === 'unknown' || result.value === null) return cell;
      const { formula, style } = cell;
      const value = typeof result.value === 'number' ? { number: String(result.value) } : { text: result.value };
      return { formula, style, ...value };
    }),
  }));
  return { ...draft, sheets: [{ ...open, rows: worked }, ...others] };
}

/** Ids of what a review of the book would ask about. */
export function queriesOf(book, pack, file) {
  return review(gridsOf(book), pack, contextOf(book, file))
    .findings.filter(({ severity }) => severity === 'query')
    .map(({ id }) => id);
}

/** The book with its explanations and the stamp of 上报. Nothing is found in it: a test says so, and a review of each takes its time. */
export function stamped(book, { pack, digest, file, time, explanations }) {
  const subject = prepare(gridsOf(book), pack, contextOf(withPart(book, { ...NO_SUBMISSION, explanations }), file));
  const none = { error: 0, quasi: 0, query: 0, hint: 0, blocked: false };
  const found = explanations
    .flatMap(({ findings }) => findings)
    .map((id) => ({ id, severity: 'query', finding: { code: id.split('|')[0] } }));
  const stamp = makeStamp({ subject, findings: found, summary: none }, { tool: TOOL, digest, submission: 1, time });
  if (typeof stamp === 'string') throw new RangeError(`${file}: ${stamp}`);
  return { explanations, stamp, submitted: 1 };
}

export function withPart(book, part) {
  const parts = (book.parts ?? []).filter(({ id }) => id !== SUBMISSION_ID);
  return { ...book, parts: [...parts, { id: SUBMISSION_ID, xml: writeSubmission(part) }] };
}

function gridsOf(book) {
  return book.sheets.map(draftGrid);
}

function contextOf({ parts = [] }, fileName) {
  return { facts: { ...NO_FACTS, customXml: parts.map(({ xml }) => xml) }, fileName };
}
