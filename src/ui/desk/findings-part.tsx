import { useCallback, useMemo, useState } from 'react';
import type { ReturnFinding } from '../../app/view/desk/return-view.js';
import { SeverityMark } from '../shared/severity-mark.js';
import { WalkedList } from '../shared/walked-list.js';
import { useDeskStyles } from './desk-styles.js';
import { FindingItem } from './finding-item.js';
import type { ReturnPageProps } from './return-page.js';
import { useReturnStyles } from './return-styles.js';

/** What was found: choosing one brings its cell into sight; those of the chosen cell are framed. */
export function FindingsPart({ opened, words, actions }: ReturnPageProps) {
  const styles = useReturnStyles();
  const shared = useDeskStyles();
  const { findings, key } = opened;
  const render = useDrawn(key, words, actions);
  const chosen = useCallback(
    (finding: string) => {
      if (!finding.startsWith('group:')) actions.chooseFinding(finding);
    },
    [actions],
  );
  const onKey = useMemo(() => entered(chosen), [chosen]);
  return (
    <div className={styles.part}>
      <Counts findings={findings} />
      {findings.empty !== null && <p className={shared.empty}>{findings.empty}</p>}
      {findings.items.length > 0 && (
        <WalkedList
          label={words.findings.label}
          items={findings.items}
          {...{ keyOf, onKey, render }}
          current={findings.selected}
          onCurrent={chosen}
          shortcuts="Enter"
          estimate={84}
        />
      )}
    </div>
  );
}

/** Draws a finding; one at a time is written to. */
function useDrawn(key: string, words: ReturnPageProps['words'], actions: ReturnPageProps['actions']) {
  const [writing, setWriting] = useState<string | null>(null);
  return useCallback(
    (item: ReturnFinding, current: boolean) => (
      <FindingItem
        item={item}
        current={current}
        isWriting={writing === item.key}
        onWrite={setWriting}
        returnKey={key}
        words={words}
        actions={actions}
      />
    ),
    [writing, key, words, actions],
  );
}

function Counts({ findings: { counts, cellLine } }: Pick<ReturnPageProps['opened'], 'findings'>) {
  const styles = useReturnStyles();
  return (
    <div className={styles.line} role="status">
      {counts.map(({ severity, label, count }) => (
        <span key={severity} className={styles.quiet}>
          <SeverityMark severity={severity} /> {label} {count}
        </span>
      ))}
      {cellLine !== null && <span className={styles.quiet}>{cellLine}</span>}
    </div>
  );
}

function keyOf({ key }: ReturnFinding): string {
  return key;
}

function entered(chosen: (key: string) => void): (item: ReturnFinding, key: string) => boolean {
  return (item, key) => {
    if (key !== 'Enter') return false;
    chosen(item.key);
    return true;
  };
}
