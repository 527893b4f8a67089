import { mergeClasses } from '@griffel/react';
import { Button } from '@fluentui/react-button';
import type { AmongRow } from '../../app/view/desk/return-view.js';
import { useDeskStyles } from './desk-styles.js';
import { FigureLink } from './figure-link.js';
import type { ReturnPageProps } from './return-page.js';
import { useReturnStyles } from './return-styles.js';

/** Where the chosen figure stands among all counties: the highest, those around it, the lowest. */
export function AmongPart({ opened: { among }, words, actions }: ReturnPageProps) {
  const styles = useReturnStyles();
  const shared = useDeskStyles();
  if (!among) return <p className={shared.empty}>{words.among.none}</p>;
  return (
    <div className={styles.padded} tabIndex={0} role="region" aria-label={words.among.label}>
      <div className={shared.row}>
        <span className={mergeClasses(styles.strong, shared.grow)}>{among.title}</span>
        <Button
          size="small"
          onClick={() => {
            actions.compare(among.code);
            actions.show('compare');
          }}
        >
          {words.among.all}
        </Button>
      </div>
      <dl className={styles.facts}>
        {among.facts.map(({ label, text }) => (
          <div key={label} className={styles.pair}>
            <dt className={styles.quiet}>{label}</dt>
            <dd className={styles.fact}>{text}</dd>
          </div>
        ))}
      </dl>
      <ul className={styles.bars}>
        {among.rows.map((row) => (
          <Bar key={row.key} row={row} actions={actions} />
        ))}
      </ul>
    </div>
  );
}

function Bar({ row, actions }: { readonly row: AmongRow } & Pick<ReturnPageProps, 'actions'>) {
  const styles = useReturnStyles();
  const shared = useDeskStyles();
  return (
    <li className={mergeClasses(styles.bar, row.isThis && styles.strong)}>
      <span className={shared.number}>{row.place}</span>
      <span>{row.org}</span>
      <span className={styles.track} aria-hidden="true">
        <span
          className={mergeClasses(styles.fill, row.isThis && styles.mine)}
          style={{ display: 'block', width: `${Math.round(row.share * 100)}%` }}
        />
      </span>
      <FigureLink text={row.value} follow={row.follow} actions={actions} />
    </li>
  );
}
