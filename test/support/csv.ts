/** Rows of a small CSV by its header: quoted cells, doubled quotes, LF or CRLF. Missing cells are ''. */
export function readCsv(text: string): readonly { readonly [column: string]: string }[] {
  const [header = [], ...rows] = cellsOf(text);
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])));
}

function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [['']];
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at]!;
    const row = rows[rows.length - 1]!;
    if (char === '"' && quoted && text[at + 1] === '"') {
      row[row.length - 1] += '"';
      at += 1;
    } else if (char === '"') quoted = !quoted;
    else if (char === ',' && !quoted) row.push('');
    else if (char === '\n' && !quoted) rows.push(['']);
    else if (char !== '\r') row[row.length - 1] += char;
  }
  return rows;
}
