import stringWidth from 'string-width';

/** Pads to a width in terminal columns: a Chinese character takes two. */
export function padTo(text: string, width: number, side: 'left' | 'right' = 'right'): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)));
  return side === 'right' ? text + space : space + text;
}

/** Rows under a header, columns two blanks apart; `right` names the columns (0-based) that hold figures. */
export function textTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const widths = header.map((text, column) =>
    Math.max(stringWidth(text), ...rows.map((row) => stringWidth(row[column] ?? ''))),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((text, column) => padTo(text, widths[column] ?? 0, right.includes(column) ? 'left' : 'right'))
      .join('  ')
      .trimEnd();
  const rule = '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2));
  return [line(header), rule, ...rows.map(line)].join('\n');
}
