import type { CSSProperties } from 'react';
import type { CellView } from '../../../app/view/grid/sheet-view.js';

const ACROSS = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;
const DOWN = { top: 'flex-start', center: 'center', bottom: 'flex-end' } as const;
const PIXELS_PER_POINT = 4 / 3;
const INDENT = 12;

/** What a cell's own look comes to in CSS. */
export function cellStyle(cell: CellView): CSSProperties {
  const { font, borders } = cell;
  return {
    justifyContent: ACROSS[cell.align],
    alignItems: DOWN[cell.vertical],
    textAlign: cell.align,
    ...(cell.fill === null ? {} : { backgroundColor: cell.fill }),
    ...(font.name === null ? {} : { fontFamily: familyOf(font.name) }),
    ...(font.size === null ? {} : { fontSize: `${font.size * PIXELS_PER_POINT}px` }),
    ...(font.color === null ? {} : { color: font.color }),
    ...(font.bold ? { fontWeight: 700 } : {}),
    ...(font.italic ? { fontStyle: 'italic' } : {}),
    ...(font.underline || font.strikethrough ? { textDecorationLine: decoration(font) } : {}),
    ...(cell.indent > 0
      ? { [cell.align === 'right' ? 'paddingRight' : 'paddingLeft']: `${3 + cell.indent * INDENT}px` }
      : {}),
    ...(borders.top ? { borderTop: borders.top } : {}),
    ...(borders.right ? { borderRight: borders.right } : {}),
    ...(borders.bottom ? { borderBottom: borders.bottom } : {}),
    ...(borders.left ? { borderLeft: borders.left } : {}),
  };
}

function decoration({ underline, strikethrough }: CellView['font']): string {
  return [underline ? 'underline' : '', strikethrough ? 'line-through' : ''].filter((each) => each !== '').join(' ');
}

/** The font, then what most resembles it where it is not installed. A name is a stranger's text: quoted, and cut of what ends a quote. */
function familyOf(name: string): string {
  const quoted = `'${name.replace(/['"\\;{}]/g, '')}'`;
  return /宋|楷|仿|Song|Sun|Times|Cambria/i.test(name)
    ? `${quoted}, SimSun, 'Songti SC', 'Noto Serif CJK SC', serif`
    : `${quoted}, SimHei, 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif`;
}
