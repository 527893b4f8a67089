import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { FiguresView, PaneActions } from '../../../app/view/pane/pane-view.js';
import type { FrameWords } from '../frame-words.js';
import { FigureCard } from './figure-card.js';
import { Subpage } from './subpage.js';

const useStyles = makeStyles({
  table: { flexGrow: 1, overflowY: 'auto', overflowX: 'hidden' },
  headers: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  legend: { margin: 0, padding: '6px 12px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface FiguresScreenProps {
  readonly figures: FiguresView;
  readonly words: FrameWords;
  readonly actions: PaneActions;
}

/** Each indicator against its target: to the eye a list of bars, to a screen reader a table. */
export function FiguresScreen({ figures: { title, rows }, words, actions }: FiguresScreenProps) {
  const styles = useStyles();
  const headers = [
    words.indicator,
    words.verdict,
    words.target,
    words.actual,
    words.rate,
    words.difference,
    words.progress,
  ];
  return (
    <Subpage title={title} back={words.back} onBack={() => void actions.open('findings')}>
      <p className={styles.legend}>{words.legend}</p>
      <div className={styles.table} role="table" aria-label={title} tabIndex={0}>
        <div className={styles.headers} role="row">
          {headers.map((each) => (
            <span key={each} role="columnheader">
              {each}
            </span>
          ))}
        </div>
        {rows.map((row) => (
          <FigureCard key={row.code} row={row} words={words} actions={actions} />
        ))}
      </div>
    </Subpage>
  );
}
