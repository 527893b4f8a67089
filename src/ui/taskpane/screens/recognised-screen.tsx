import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Select } from '@fluentui/react-select';
import type { ColumnChoice, PaneActions, RecognisedRow, RecognisedView } from '../../../app/view/pane/pane-view.js';
import type { Role } from '../../../core/indicator/pack.js';
import type { FrameWords } from '../frame-words.js';
import { Subpage } from './subpage.js';

const useStyles = makeStyles({
  body: { flexGrow: 1, overflowY: 'auto', padding: '4px 12px 12px' },
  row: { padding: '8px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  label: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  value: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  how: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', marginTop: '2px' },
  heading: {
    margin: '16px 0 4px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  column: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: '8px',
    alignItems: 'center',
    padding: '3px 0',
  },
  header: { overflowWrap: 'anywhere' },
});

export interface RecognisedScreenProps {
  readonly recognised: RecognisedView;
  readonly words: FrameWords;
  readonly actions: PaneActions;
}

/** What the sheet was taken for, how sure, and a way to say otherwise. */
export function RecognisedScreen({ recognised: { title, rows, columns }, words, actions }: RecognisedScreenProps) {
  const styles = useStyles();
  return (
    <Subpage title={title} back={words.back} onBack={() => void actions.open('findings')}>
      <div className={styles.body}>
        {rows.map((row) => (
          <Recognised key={row.what} row={row} onChange={(value) => void actions.recognise(row.what, value)} />
        ))}
        {columns.length > 0 && <h3 className={styles.heading}>{words.columns}</h3>}
        {columns.map((each) => (
          <Column key={`${each.sheet}!${each.column}`} choice={each} actions={actions} />
        ))}
      </div>
    </Subpage>
  );
}

function Recognised({ row, onChange }: { readonly row: RecognisedRow; readonly onChange: (value: string) => void }) {
  const styles = useStyles();
  const { label, value, how, choices } = row;
  const chosen = choices.find((each) => each.value === value || each.label === value)?.value ?? '';
  return (
    <div className={styles.row}>
      <span className={styles.label}>{label}</span>
      {choices.length > 0 ? (
        <Select aria-label={label} value={chosen} onChange={(_, data) => onChange(data.value)}>
          {chosen === '' && <option value="">{value}</option>}
          <Options choices={choices} />
        </Select>
      ) : (
        <div className={styles.value}>{value}</div>
      )}
      <div className={styles.how}>{how}</div>
    </div>
  );
}

function Column({ choice, actions }: { readonly choice: ColumnChoice; readonly actions: PaneActions }) {
  const styles = useStyles();
  const { sheet, column, header, role, choices } = choice;
  return (
    <div className={styles.column}>
      <span className={styles.header}>{header}</span>
      <Select
        size="small"
        aria-label={header}
        value={role ?? ''}
        onChange={(_, { value }) => void actions.assign(sheet, column, value === '' ? null : (value as Role))}
      >
        <Options choices={choices} />
      </Select>
    </div>
  );
}

function Options({ choices }: Pick<RecognisedRow, 'choices'>) {
  return choices.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}
