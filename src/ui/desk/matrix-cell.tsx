import { mergeClasses } from '@griffel/react';
import type { MatrixCell } from '../../app/view/desk/desk-view.js';
import type { DeskWords } from '../../app/view/desk/desk-words.js';
import { SeverityMark } from '../shared/severity-mark.js';
import { useMatrixStyles } from './matrix-styles.js';
import { ToneMark } from './tone-mark.js';

export type MatrixMode = 'severity' | 'status';

export interface MatrixCellBoxProps {
  readonly id: string;
  readonly cell: MatrixCell;
  readonly column: number;
  readonly left: number;
  readonly mode: MatrixMode;
  readonly words: DeskWords;
  /** 未报 where there is no return at all; else empty. */
  readonly stateLabel: string;
  readonly isHere: boolean;
  readonly onClick: () => void;
}

export function MatrixCellBox(props: MatrixCellBoxProps) {
  const { id, cell, column, left, mode, words, stateLabel, isHere, onClick } = props;
  const styles = useMatrixStyles();
  const tint = mode === 'status' ? styles[cell.statusTone] : cell.severity ? styles[cell.severity] : undefined;
  const text = stateLabel === '' ? textOf(cell, mode, words) : stateLabel;
  // what is seen is part of what is heard
  const label = cell.label.includes(text) ? cell.label : `${text}${words.dot}${cell.label}`;
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={column + 2}
      aria-selected={isHere}
      aria-label={label}
      title={label}
      className={mergeClasses(
        styles.cell,
        tint,
        (stateLabel !== '' || cell.follow === null) && styles.plain,
        isHere && styles.here,
      )}
      style={{ left: `${left}px` }}
      onClick={onClick}
    >
      {stateLabel === '' && <Mark cell={cell} mode={mode} />}
      {text === '' ? <span aria-hidden="true">·</span> : text}
    </div>
  );
}

/** 强制 2, or 未完成; empty: nothing was found. */
function textOf(
  { severity, findings, statusTone, value }: MatrixCell,
  mode: MatrixMode,
  { matrix }: DeskWords,
): string {
  if (mode === 'severity') return severity === null ? '' : `${matrix.severities[severity]} ${findings}`;
  return statusTone === 'none' && value === '' ? matrix.noFigure : matrix.tones[statusTone];
}

function Mark({ cell, mode }: Pick<MatrixCellBoxProps, 'cell' | 'mode'>) {
  if (mode === 'status') return <ToneMark tone={cell.statusTone} />;
  return cell.severity && <SeverityMark severity={cell.severity} />;
}
