/** Excel takes UTF-8 for what it is only behind a byte order mark. */
const MARK = '\ufeff';

/** Lines as RFC 4180 has them, with CRLF. Text that a spreadsheet would run as a formula becomes harmless text; figures stay figures. */
export function csvText(lines: readonly (readonly string[])[]): string {
  return MARK + lines.map((cells) => `${cells.map(field).join(',')}\r\n`).join('');
}

function field(text: string): string {
  const safe = isDangerous(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Also behind blanks, which programs strip, and in full-width forms, which some fold. −12.5 is a figure. */
function isDangerous(text: string): boolean {
  if (/^[+-]?\d+(?:\.\d+)?$/.test(text)) return false;
  return /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n]/.test(text);
}
