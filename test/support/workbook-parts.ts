import { zipOf } from './zip-crafting.js';

/** What a test says of a workbook; all else is the least that makes it one. */
export interface DrawnWorkbook {
  /** Content of `sheetData`; one sheet each, named S1, S2 … */
  readonly sheets: readonly string[];
  /** Content of `worksheet` before and behind `sheetData`, for each sheet. */
  readonly before?: string;
  readonly behind?: string;
  /** Content of `sst`. */
  readonly strings?: string;
  /** Content of `styleSheet`. */
  readonly styles?: string;
  /** Content of `workbook` before and behind `sheets`. */
  readonly workbookPr?: string;
  readonly workbookEnd?: string;
  /** Attributes of each `sheet`. */
  readonly sheetAttributes?: string;
  /** Relationships of the workbook beside the usual ones. */
  readonly relationships?: string;
  readonly parts?: { readonly [name: string]: string | Uint8Array };
}

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a workbook, to be zipped or spoiled. */
export function partsOf(book: DrawnWorkbook): { [name: string]: string | Uint8Array } {
  const { sheets, before = '', behind = '', strings, styles, workbookPr = '', workbookEnd = '' } = book;
  const parts: { [name: string]: string | Uint8Array } = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${sheets.map((_, n) => `<Override PartName="/xl/worksheets/sheet${n + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`).join('')}<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/></Types>`,
    '_rels/.rels': relationships(`<Relationship Id="rId1" Type="${R}/officeDocument" Target="xl/workbook.xml"/>`),
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${R}">${workbookPr}<sheets>${sheets.map((_, n) => `<sheet name="S${n + 1}" sheetId="${n + 1}" r:id="rId${n + 1}" ${book.sheetAttributes ?? ''}/>`).join('')}</sheets>${workbookEnd}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(
      sheets
        .map((_, n) => `<Relationship Id="rId${n + 1}" Type="${R}/worksheet" Target="worksheets/sheet${n + 1}.xml"/>`)
        .join('') +
        (strings === undefined
          ? ''
          : `<Relationship Id="rIdS" Type="${R}/sharedStrings" Target="sharedStrings.xml"/>`) +
        (styles === undefined ? '' : `<Relationship Id="rIdT" Type="${R}/styles" Target="styles.xml"/>`) +
        (book.relationships ?? ''),
    ),
  };
  sheets.forEach((data, n) => {
    parts[`xl/worksheets/sheet${n + 1}.xml`] =
      `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet ${MAIN} xmlns:r="${R}">${before}<sheetData>${data}</sheetData>${behind}</worksheet>`;
  });
  if (strings !== undefined) parts['xl/sharedStrings.xml'] = `<sst ${MAIN}>${strings}</sst>`;
  if (styles !== undefined) parts['xl/styles.xml'] = `<styleSheet ${MAIN}>${styles}</styleSheet>`;
  return { ...parts, ...book.parts };
}

/** One workbook file. */
export function drawnWorkbook(book: DrawnWorkbook): Uint8Array {
  return zipOf(partsOf(book));
}

/** A workbook of one sheet with this content of `sheetData`. */
export function sheetFile(data: string, book: Omit<DrawnWorkbook, 'sheets'> = {}): Uint8Array {
  return drawnWorkbook({ ...book, sheets: [data] });
}

export function relationships(content: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`;
}
