/** Rows of texts as spreadsheets put them on the clipboard: tabs and lines, quotes around what holds either. */
export function toTabSeparated(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\r\n');
}

function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Reads the same back; a quote counts only at the beginning of a cell, and one line end at the end is none. */
export function fromTabSeparated(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let at = 0;
  const end = /\r\n?$|\n$/.exec(text)?.index ?? text.length;
  for (;;) {
    const cell = cellAt(text, at, end);
    rows.at(-1)!.push(cell.text);
    if (cell.end >= end) return rows;
    if (text[cell.end] === '\t') at = cell.end + 1;
    else {
      at = cell.end + (text.startsWith('\r\n', cell.end) ? 2 : 1);
      rows.push([]);
    }
  }
}

function cellAt(text: string, from: number, end: number): { readonly text: string; readonly end: number } {
  if (text[from] === '"') {
    const close = closingQuote(text, from, end);
    if (close !== null) return { text: text.slice(from + 1, close).replaceAll('""', '"'), end: close + 1 };
  }
  let at = from;
  while (at < end && text[at] !== '\t' && text[at] !== '\r' && text[at] !== '\n') at += 1;
  return { text: text.slice(from, at), end: at };
}

/** The quote that ends the cell, with a tab, a line end or nothing behind it. */
function closingQuote(text: string, from: number, end: number): number | null {
  for (let at = from + 1; at < end; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') at += 1;
    else return at + 1 >= end || /[\t\r\n]/.test(text[at + 1]!) ? at : null;
  }
  return null;
}
