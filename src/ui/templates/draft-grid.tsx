import type { CSSProperties } from 'react';
import { mergeClasses } from '@griffel/react';
import type { DraftCellView, DraftRowView, DraftSheetView } from '../../app/view/templates/draft-view.js';
import type { TemplatesWords } from '../../app/view/templates/templates-words.js';
import { useDraftStyles } from './draft-styles.js';
import { useTemplatesStyles } from './templates-styles.js';

export interface DraftGridProps {
  readonly sheet: DraftSheetView;
  readonly words: TemplatesWords;
}

/** A sheet of a draft, drawn at its own widths: cells to fill in are set apart by colour and a dashed edge. */
export function DraftGrid({ sheet, words }: DraftGridProps) {
  const styles = useDraftStyles();
  const width = sheet.widths.reduce((sum, each) => sum + each, 0);
  return (
    <div className={styles.scroller} role="region" aria-label={words.sheet(sheet.name)} tabIndex={0}>
      <table className={styles.table} style={{ width: `${width}px` }}>
        <colgroup>
          {sheet.widths.map((each, place) => (
            <col key={place} style={{ width: `${each}px` }} />
          ))}
        </colgroup>
        <tbody>
          {sheet.rows.map((row, place) => (
            <Row key={place} row={row} words={words} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row: { height, cells }, words }: { readonly row: DraftRowView; readonly words: TemplatesWords }) {
  return (
    <tr style={height === null ? {} : { height: `${height}px` }}>
      {cells.map((cell) => (
        <Cell key={cell.key} cell={cell} words={words} />
      ))}
    </tr>
  );
}

function Cell({ cell, words }: { readonly cell: DraftCellView; readonly words: TemplatesWords }) {
  const styles = useDraftStyles();
  const { hidden } = useTemplatesStyles();
  return (
    <td
      rowSpan={cell.rows}
      colSpan={cell.columns}
      className={mergeClasses(
        styles.cell,
        cell.wraps && styles.wraps,
        cell.hasBorder && styles.lined,
        cell.isBold && styles.bold,
        cell.isUnlocked && styles.unlocked,
        cell.isFormula && styles.formula,
      )}
      style={lookOf(cell)}
    >
      {cell.isFormula && cell.text === '' ? 'ƒ' : cell.text}
      {cell.isUnlocked && <span className={hidden}>{words.fillIn}</span>}
    </td>
  );
}

const PIXELS_A_POINT = 4 / 3;

function lookOf({ align, size }: DraftCellView): CSSProperties {
  return {
    textAlign: align,
    ...(size === null ? {} : { fontSize: `${Math.round(size * PIXELS_A_POINT)}px`, lineHeight: 1.25 }),
  };
}
