import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { FigureRow } from '../../../app/view/pane/pane-view.js';

const useStyles = makeStyles({
  bar: { display: 'block', width: '100%', height: '10px', marginTop: '6px' },
  track: { fill: tokens.colorNeutralBackground5, stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1px' },
  filled: { fill: tokens.colorCompoundBrandBackground, '@media (forced-colors: active)': { fill: 'Highlight' } },
  tick: { fill: tokens.colorNeutralForeground1, stroke: tokens.colorNeutralBackground1, strokeWidth: '1px' },
});

/** Actual over target, with a tick where it should stand by now. The figures beside it say the same in words. */
export function TargetBar({ filled, tick }: NonNullable<FigureRow['bar']>) {
  const styles = useStyles();
  return (
    <svg className={styles.bar} aria-hidden="true">
      <rect className={styles.track} x="0.5" y="2.5" width="calc(100% - 1px)" height="5" />
      <rect className={styles.filled} x="0" y="2" width={percent(filled)} height="6" />
      {tick !== null && <rect className={styles.tick} x={`calc(${percent(tick)} - 2px)`} y="0" width="4" height="10" />}
    </svg>
  );
}

function percent(share: number): string {
  return `${Math.min(Math.max(share, 0), 1) * 100}%`;
}
