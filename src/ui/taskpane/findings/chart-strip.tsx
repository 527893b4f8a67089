import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Button } from '@fluentui/react-button';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { ChartView } from '../../../app/view/pane/pane-view.js';

const WIDTH = 112;
const HEIGHT = 24;

const useStyles = makeStyles({
  strip: { width: '100%', justifyContent: 'flex-start', columnGap: '10px', padding: '4px 8px', minHeight: '36px' },
  summary: { flexGrow: 1, textAlign: 'left', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightRegular },
  chart: { width: `${WIDTH}px`, height: `${HEIGHT}px`, flexShrink: 0 },
  met: { fill: tokens.colorCompoundBrandBackground },
  unmet: { fill: tokens.colorPaletteRedForeground1 },
  other: { fill: tokens.colorNeutralForeground4 },
  chevron: { flexShrink: 0 },
  line: { stroke: tokens.colorNeutralStroke1 },
});

export interface ChartStripProps {
  readonly chart: ChartView;
  readonly opens: string;
  readonly onOpen: () => void;
}

/** A bar for each indicator, and how many reach their target; opens the figures. */
export function ChartStrip({ chart: { bars, summary }, opens, onOpen }: ChartStripProps) {
  const styles = useStyles();
  const step = WIDTH / Math.max(bars.length, 1);
  const width = Math.max(step - (step > 3 ? 1 : 0), 0.5);
  return (
    <Button className={styles.strip} appearance="subtle" onClick={onOpen} aria-label={`${summary}。${opens}`}>
      <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        <line className={styles.line} x1="0" x2={WIDTH} y1={HEIGHT - 0.5} y2={HEIGHT - 0.5} />
        {bars.map(({ code, share, status }, nth) => {
          const height = Math.max(Math.min(share ?? 0, 1) * (HEIGHT - 2), 2);
          const colour = mergeClasses(share === null ? styles.other : styles[groupOf(status)]);
          return (
            <rect key={code} className={colour} x={nth * step} y={HEIGHT - 1 - height} width={width} height={height} />
          );
        })}
      </svg>
      <span className={styles.summary}>{summary}</span>
      <ChevronRight20Regular className={styles.chevron} aria-hidden="true" />
    </Button>
  );
}

function groupOf(status: string): 'met' | 'unmet' | 'other' {
  if (status === 'met' || status === 'exceeded') return 'met';
  return status === 'unmet' ? 'unmet' : 'other';
}
