import { mergeClasses } from '@griffel/react';
import { Button } from '@fluentui/react-button';
import { useDeskStyles } from './desk-styles.js';
import { FigureLink } from './figure-link.js';
import type { ReturnPageProps } from './return-page.js';
import { useReturnStyles } from './return-styles.js';

/** The org's other returns, and what changed against the one before. */
export function VersionsPart({ opened, words, actions }: ReturnPageProps) {
  const styles = useReturnStyles();
  const shared = useDeskStyles();
  const { versions, changes } = opened;
  return (
    <div className={styles.padded} tabIndex={0} role="region" aria-label={words.versions.label}>
      {versions.length === 0 && <p className={shared.quiet}>{words.versions.only}</p>}
      {versions.map((each) => (
        <div key={each.key} className={styles.comment}>
          <span className={mergeClasses(shared.grow, each.isOpen && styles.strong)}>
            {[each.label, each.stateLabel, ...(each.stands ? [words.versions.stands] : [])].join(words.dot)}
            <span className={styles.quiet}> {each.file}</span>
          </span>
          {each.isOpen ? (
            <span className={mergeClasses(styles.quiet, styles.nowrap)}>{words.versions.isOpen}</span>
          ) : (
            <Button size="small" onClick={() => void actions.select(each.key, 'open')}>
              {words.versions.open}
            </Button>
          )}
        </div>
      ))}
      {changes && <Changes opened={opened} words={words} actions={actions} />}
    </div>
  );
}

function Changes({ opened: { changes }, words, actions }: Pick<ReturnPageProps, 'opened' | 'words' | 'actions'>) {
  const shared = useDeskStyles();
  if (!changes) return null;
  return (
    <>
      <h3>{changes.title}</h3>
      {changes.empty !== null ? (
        <p className={shared.quiet}>{changes.empty}</p>
      ) : (
        <table className={shared.table}>
          <thead>
            <tr>
              {words.versions.columns.map((label) => (
                <th key={label} scope="col" className={shared.headCell}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changes.rows.map((row) => (
              <tr key={row.key}>
                <th scope="row" className={mergeClasses(shared.cell, shared.rowHead)}>
                  {row.name}
                </th>
                <td className={shared.cell}>{row.role}</td>
                <td className={mergeClasses(shared.cell, shared.right)}>{row.before}</td>
                <td className={mergeClasses(shared.cell, shared.right)}>
                  <FigureLink text={row.after} follow={row.follow} actions={actions} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
