import { useState } from 'react';
import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Button } from '@fluentui/react-button';
import { Select } from '@fluentui/react-select';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { RollupRow, RollupView } from '../../app/view/desk/desk-view.js';
import type { DeskPartProps } from './desk-props.js';
import { LINE, useDeskStyles } from './desk-styles.js';
import { FigureLink } from './figure-link.js';
import { ToneMark } from './tone-mark.js';

const useStyles = makeStyles({
  bar: { padding: '6px 12px', borderBottom: LINE },
  parent: { width: '260px', maxWidth: '100%' },
  unit: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, marginLeft: '4px' },
  why: { color: tokens.colorPaletteDarkOrangeForeground1 },
  off: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  tone: { display: 'flex', alignItems: 'baseline', columnGap: '5px', minWidth: '120px' },
  name: { display: 'flex', alignItems: 'baseline', minWidth: '180px' },
  fold: { minWidth: '24px', width: '24px', height: '24px', padding: 0, alignSelf: 'center' },
  parts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))',
    gap: '2px 20px',
    margin: 0,
    padding: '4px 12px 8px 28px',
    listStyleType: 'none',
  },
  part: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: '8px',
    borderBottom: `1px dotted ${tokens.colorNeutralStroke2}`,
  },
  none: { color: tokens.colorNeutralForeground3 },
});

export interface RollupProps extends Pick<DeskPartProps, 'words' | 'actions'> {
  readonly rollup: RollupView;
}

/** Indicators down; what the returns make for the parent. A row opens to its parts, each of which leads to its cell. */
export function Rollup({ rollup, words, actions }: RollupProps) {
  const shared = useDeskStyles();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (code: string): void =>
    setOpen((before) => new Set(before.has(code) ? [...before].filter((each) => each !== code) : [...before, code]));
  if (rollup.empty !== null) return <p className={shared.empty}>{rollup.empty}</p>;
  return (
    <section className={shared.panel} aria-label={words.rollup.label}>
      <ParentChoice rollup={rollup} words={words} actions={actions} />
      <div className={shared.scroll} tabIndex={0}>
        <table className={shared.table}>
          <thead>
            <tr>
              {words.rollup.columns.map((label, place) => (
                <th key={label} scope="col" className={mergeClasses(shared.headCell, RIGHT.has(place) && shared.right)}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rollup.rows.map((row) => (
              <Row
                key={row.code}
                row={row}
                isOpen={open.has(row.code)}
                onToggle={() => toggle(row.code)}
                {...{ words, actions }}
              />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function ParentChoice({ rollup, words, actions }: RollupProps) {
  const styles = useStyles();
  if (rollup.parents.length < 2) return null;
  return (
    <div className={styles.bar}>
      <Select
        className={styles.parent}
        size="small"
        aria-label={words.rollup.parent}
        value={rollup.parent}
        onChange={(_, { value }) => actions.filter({ parent: value })}
      >
        {rollup.parents.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Select>
    </div>
  );
}

const RIGHT: ReadonlySet<number> = new Set([2, 4, 8, 9]);

interface RowProps extends Pick<DeskPartProps, 'words' | 'actions'> {
  readonly row: RollupRow;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Row(props: RowProps) {
  const { row, isOpen, words, actions } = props;
  const shared = useDeskStyles();
  const right = mergeClasses(shared.cell, shared.right);
  return (
    <>
      <tr>
        <td className={shared.cell}>{row.code}</td>
        <th scope="row" className={mergeClasses(shared.cell, shared.rowHead)}>
          <Name {...props} />
        </th>
        <Value row={row} />
        <td className={shared.cell}>{row.target}</td>
        <td className={right}>{row.rate}</td>
        <td className={shared.cell}>
          <Verdict row={row} />
        </td>
        <td className={shared.cell}>{row.least}</td>
        <td className={shared.cell}>{row.most}</td>
        <td className={right}>{row.attained}</td>
        <td className={right}>
          <Own row={row} actions={actions} />
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={words.rollup.columns.length} className={shared.cell}>
            <Parts row={row} words={words} actions={actions} />
          </td>
        </tr>
      )}
    </>
  );
}

function Value({ row: { value, exact, way, why } }: Pick<RowProps, 'row'>) {
  const styles = useStyles();
  const shared = useDeskStyles();
  if (why !== null) return <td className={mergeClasses(shared.cell, styles.why)}>{why}</td>;
  return (
    <td className={mergeClasses(shared.cell, shared.right)} title={exact}>
      {value}
      <span className={styles.unit}>{way}</span>
    </td>
  );
}

function Verdict({ row: { verdict, statusTone } }: Pick<RowProps, 'row'>) {
  const styles = useStyles();
  if (verdict === '') return null;
  return (
    <span className={styles.tone}>
      <ToneMark tone={statusTone} />
      {verdict}
    </span>
  );
}

function Own({ row: { own }, actions }: Pick<RowProps, 'row' | 'actions'>) {
  const styles = useStyles();
  if (!own) return null;
  return (
    <>
      <FigureLink text={own.value} follow={own.follow} actions={actions} />
      <span className={styles.off}>{own.difference}</span>
    </>
  );
}

function Name({ row, isOpen, onToggle, words }: RowProps) {
  const styles = useStyles();
  return (
    <span className={styles.name}>
      <Button
        className={styles.fold}
        appearance="transparent"
        size="small"
        icon={isOpen ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={isOpen}
        aria-label={`${isOpen ? words.rollup.shut : words.rollup.open} ${words.rollup.parts(row.name)}`}
        onClick={onToggle}
      />
      <span>
        {row.name}
        {row.unit !== '' && <span className={styles.unit}>{row.unit}</span>}
      </span>
    </span>
  );
}

function Parts({ row, words, actions }: Pick<RowProps, 'row' | 'words' | 'actions'>) {
  const styles = useStyles();
  return (
    <ul className={styles.parts} aria-label={words.rollup.parts(row.name)}>
      {row.parts.map((part) => (
        <li key={part.org} className={styles.part}>
          <span>{part.name}</span>
          <span>
            {part.value === '' ? (
              <span className={styles.none}>{words.rollup.noFigure}</span>
            ) : (
              <FigureLink text={part.value} follow={part.follow} actions={actions} />
            )}
            {part.weight !== '' && <span className={styles.unit}>{`${words.rollup.weight} ${part.weight}`}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
