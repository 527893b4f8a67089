import ExcelJS from 'exceljs';

const LINE = { style: 'thin', color: { argb: 'FF7F7F7F' } };
const ALL = { left: LINE, right: LINE, top: LINE, bottom: LINE };

/** A draft as ExcelJS writes it: it has no custom XML and no add-in's pane, and conditional formats as far as the drafts of the bench go. */
export async function exceljsTemplate(draft) {
  const book = new ExcelJS.Workbook();
  book.title = draft.title;
  for (const sheet of draft.sheets) await addSheet(book, sheet);
  for (const { name, refersTo } of draft.names ?? []) book.definedNames.add(refersTo, name);
  return book.xlsx.writeBuffer();
}

async function addSheet(book, draft) {
  const { print, frozen } = draft;
  const sheet = book.addWorksheet(draft.name, {
    state: draft.visibility === 'very-hidden' ? 'veryHidden' : 'visible',
    pageSetup: print && {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${print.repeatRows.from}:${print.repeatRows.to}`,
    },
    headerFooter: print && { oddFooter: print.footer },
    views: frozen && [{ state: 'frozen', xSplit: frozen.columns, ySplit: frozen.rows }],
  });
  sheet.columns = draft.columns.map(({ width }) => ({ width }));
  draft.rows.forEach((row, index) => fillRow(sheet.getRow(index + 1), row));
  for (const area of draft.merges ?? []) sheet.mergeCells(area);
  for (const each of draft.validations ?? []) addValidation(sheet, each);
  (draft.highlights ?? []).forEach(({ area, formula, fill }, index) => {
    const style = { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: `FF${fill}` } } };
    sheet.addConditionalFormatting({
      ref: area,
      rules: [{ type: 'expression', priority: index + 1, formulae: [formula], style }],
    });
  });
  if (draft.protection) await sheet.protect('', { formatColumns: true, formatRows: true });
}

function fillRow(row, { height, cells }) {
  if (height) row.height = height;
  cells.forEach((draft, index) => {
    if (!draft) return;
    const cell = row.getCell(index + 1);
    cell.value = draft.formula
      ? { formula: draft.formula }
      : draft.number
        ? Number(draft.number)
        : (draft.text ?? null);
    if (draft.style) cell.style = styleOf(draft.style);
  });
}

function styleOf({ font, fill, border, horizontal, vertical, wrap, format, locked }) {
  return {
    font: { name: '宋体', size: font?.size ?? 11, bold: font?.bold ?? false },
    ...(fill ? { fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${fill}` } } } : {}),
    ...(border ? { border: ALL } : {}),
    alignment: { horizontal, vertical, wrapText: wrap ?? false },
    ...(format ? { numFmt: format } : {}),
    ...(locked === false ? { protection: { locked: false } } : {}),
  };
}

/** ExcelJS keeps validations cell by cell. */
function addValidation(sheet, { area, rule, error, prompt }) {
  const [from, to] = area.split(':').map((text) => Number(text.slice(1)));
  for (let row = from; row <= to; row += 1) {
    sheet.getCell(`${area[0]}${row}`).dataValidation = {
      type: rule.kind,
      operator: 'greaterThanOrEqual',
      formulae: [Number(rule.min)],
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: error.title,
      error: error.message,
      showInputMessage: true,
      promptTitle: prompt.title,
      prompt: prompt.message,
    };
  }
}
