/** Widths at which East Asian fonts print a character twice as wide as a digit; “”‘’—… are among them in Songti and Heiti. */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2013, 0x2026],
  [0x2e80, 0xa4cf],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe30, 0xfe6f],
  [0xff00, 0xff60],
  [0xffe0, 0xffe6],
  [0x1f300, 0x1faff],
  [0x20000, 0x3ffff],
];

/** Width of a line in digits of the same font. */
export function textWidth(text: string): number {
  let width = 0;
  for (const each of text) width += isWide(each.codePointAt(0)!) ? 2 : 1;
  return width;
}

function isWide(code: number): boolean {
  return WIDE.some(([first, last]) => code >= first && code <= last);
}

/**
 * Lines that a text takes in a cell of that width, in digits. A line ends where the next character would not fit, as between
 * any two Chinese characters; what Latin words leave empty is allowed for by counting a digit less.
 */
export function linesOf(text: string, width: number): number {
  const room = Math.max(2, Math.floor(width) - 1);
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, linesOfParagraph(line, room)), 0);
}

function linesOfParagraph(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const each of line) {
    const width = isWide(each.codePointAt(0)!) ? 2 : 1;
    if (used + width > room) {
      lines += 1;
      used = 0;
    }
    used += width;
  }
  return lines;
}
