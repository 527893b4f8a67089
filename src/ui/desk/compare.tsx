import { useEffect, useState } from 'react';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Select } from '@fluentui/react-select';
import type { CompareView } from '../../app/view/desk/desk-view.js';
import type { Look } from '../shared/look.js';
import { ComparisonTable } from './comparison-table.js';
import type { DeskPartProps } from './desk-props.js';
import { LINE, useDeskStyles } from './desk-styles.js';
import type * as live from './live-chart.js';

const WIDE = '@media (min-width: 1024px)';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px 20px',
    padding: '6px 12px',
    borderBottom: LINE,
  },
  facts: { display: 'flex', flexWrap: 'wrap', gap: '2px 16px', margin: 0, fontVariantNumeric: 'tabular-nums' },
  fact: { display: 'flex', columnGap: '6px' },
  label: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
  both: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    [WIDE]: { gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 6fr)', overflow: 'hidden' },
  },
  chart: { padding: '8px 12px', minWidth: 0, [WIDE]: { overflowY: 'auto', borderRight: LINE } },
});

export interface CompareProps extends Pick<DeskPartProps, 'words' | 'actions'> {
  readonly compare: CompareView;
  readonly look: Look;
}

/** Counties on one indicator: a chart, and beside it the same figures as a table. */
export function Compare(props: CompareProps) {
  const { compare, words, actions } = props;
  const styles = useStyles();
  const shared = useDeskStyles();
  return (
    <section className={shared.panel} aria-label={words.compare.label}>
      <div className={styles.bar}>
        <Select
          size="small"
          aria-label={words.compare.indicator}
          value={compare.indicator}
          onChange={(_, { value }) => actions.compare(value)}
        >
          {compare.indicators.map(({ id, label }) => (
            <option key={id} value={id}>
              {label}
            </option>
          ))}
        </Select>
        <Facts facts={compare.facts} />
      </div>
      {compare.empty === null ? (
        <div className={styles.both}>
          <ChartBox {...props} />
          <ComparisonTable compare={compare} words={words} actions={actions} />
        </div>
      ) : (
        <p className={shared.empty}>{compare.empty}</p>
      )}
    </section>
  );
}

function Facts({ facts }: Pick<CompareView, 'facts'>) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, text }) => (
        <div key={label} className={styles.fact}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{text}</dd>
        </div>
      ))}
    </dl>
  );
}

/** A click on a bar leads to its cell. */
function ChartBox({ compare, look, words, actions }: CompareProps) {
  const styles = useStyles();
  const Chart = useLiveChart();
  const pick = (place: number): void => {
    const follow = compare.rows[place]?.follow;
    if (follow) void actions.follow(follow.file, follow.sheet, follow.cell);
  };
  return (
    <div className={styles.chart} tabIndex={0} role="region" aria-label={compare.chart.title}>
      {Chart ? <Chart spec={compare.chart} look={look} onPick={pick} /> : <p>{words.compare.loading}</p>}
    </div>
  );
}

/** ECharts comes when the first chart is asked for. Null: it is on its way, and the table is there already. */
function useLiveChart(): typeof live.LiveChart | null {
  const [chart, setChart] = useState<{ readonly draw: typeof live.LiveChart } | null>(null);
  useEffect(() => {
    let wanted = true;
    void import(/* webpackChunkName: "charts" */ './live-chart.js').then(({ LiveChart }) => {
      if (wanted) setChart({ draw: LiveChart });
    });
    return () => void (wanted = false);
  }, []);
  return chart?.draw ?? null;
}
