import type { PrintDraft } from '../../../core/book/book-draft.js';
import { encodeText, escapeXstring } from '../edit/xml-text.js';

const PAPERS = { A4: 9, A3: 8 } as const;
/** In inches; Excel's own. */
const MARGINS = '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';

/** The page: centring, margins, paper, header and footer. What repeats and what is printed are defined names of the workbook. */
export function printXml(print: PrintDraft | undefined): string {
  if (print === undefined) return MARGINS;
  const { paper, landscape, fitWidth, fitHeight = 0, centred = false } = print;
  const fit = fitWidth === undefined ? '' : ` fitToWidth="${fitWidth}" fitToHeight="${fitHeight}"`;
  return [
    centred ? '<printOptions horizontalCentered="1"/>' : '',
    MARGINS,
    `<pageSetup paperSize="${PAPERS[paper]}"${fit} orientation="${landscape ? 'landscape' : 'portrait'}"/>`,
    headerFooter(print),
  ].join('');
}

function headerFooter({ header, footer }: PrintDraft): string {
  const line = (element: string, text: string | undefined): string =>
    text === undefined ? '' : `<${element}>${encodeText(escapeXstring(text))}</${element}>`;
  const content = line('oddHeader', header) + line('oddFooter', footer);
  return content === '' ? '' : `<headerFooter>${content}</headerFooter>`;
}
