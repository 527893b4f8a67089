import { useState } from 'react';
import { mergeClasses } from '@griffel/react';
import { Button } from '@fluentui/react-button';
import type { ReturnView } from '../../app/view/desk/return-view.js';
import type { Asking, DeskPartProps } from './desk-props.js';
import { useDeskStyles } from './desk-styles.js';
import { AmongPart } from './among-part.js';
import { CommentsPart } from './comments-part.js';
import { FindingsPart } from './findings-part.js';
import { OrgTable } from './org-table.js';
import { ReturnSheet } from './return-sheet.js';
import { useReturnStyles } from './return-styles.js';
import { StateWord } from './state-word.js';
import { VersionsPart } from './versions-part.js';

export interface ReturnPageProps extends DeskPartProps {
  readonly opened: ReturnView;
  readonly onAsk: (asking: Asking) => void;
}

/** One return: its sheet as it is, what was found beside it, and what the reviewer decides. */
export function ReturnPage(props: ReturnPageProps) {
  const { view, words, actions, opened } = props;
  const styles = useReturnStyles();
  const shared = useDeskStyles();
  return (
    <div className={styles.page}>
      <div className={mergeClasses(shared.panel, styles.list)}>
        <OrgTable orgs={view.orgs} words={words} actions={actions} compact />
      </div>
      <div className={styles.own}>
        <Head {...props} />
        <div className={styles.both}>
          <ReturnSheet opened={opened} words={words} lang={view.lang} actions={actions} />
          <Side {...props} />
        </div>
        <Decide {...props} />
      </div>
    </div>
  );
}

function Head({ view, words, actions, opened, onAsk }: ReturnPageProps) {
  const styles = useReturnStyles();
  const shared = useDeskStyles();
  const { rows } = view.orgs;
  const step = (by: 1 | -1): void => {
    const key = neighbour(rows, opened.key, by);
    if (key !== null) void actions.select(key, 'open');
  };
  return (
    <div className={styles.head}>
      <Button size="small" appearance="subtle" onClick={() => actions.show('returns')}>
        {`← ${words.opened.list}`}
      </Button>
      <h2 className={styles.title}>{opened.title}</h2>
      <StateWord state={opened.decision} label={opened.stateLabel} />
      <span className={mergeClasses(styles.stamp, opened.stamp.kind === 'altered' && styles.altered)}>
        {opened.stamp.text}
      </span>
      <span className={mergeClasses(shared.quiet, styles.file)} title={opened.file}>
        {opened.file}
      </span>
      <span className={shared.grow} />
      {opened.place > 0 && <span className={shared.figures}>{`${opened.place} / ${opened.all}`}</span>}
      <Button size="small" disabled={neighbour(rows, opened.key, -1) === null} onClick={() => step(-1)}>
        {words.table.previous}
      </Button>
      <Button size="small" disabled={neighbour(rows, opened.key, 1) === null} onClick={() => step(1)}>
        {words.table.next}
      </Button>
      <Button size="small" appearance="subtle" disabled={view.work !== null} onClick={() => onAsk('remove')}>
        {`${words.opened.remove}…`}
      </Button>
    </div>
  );
}

/** The next row that has a return; of one that is filtered away the first. Null: there is none. */
export function neighbour(rows: DeskPartProps['view']['orgs']['rows'], key: string | null, by: 1 | -1): string | null {
  const keys = rows.flatMap(({ returnKey }) => (returnKey === null ? [] : [returnKey]));
  const at = key === null ? -1 : keys.indexOf(key);
  return (at < 0 ? keys[0] : keys[at + by]) ?? null;
}

const PARTS = ['findings', 'comments', 'versions', 'among'] as const;

/** Beside the sheet: findings, comments, the version before, the other counties. */
function Side(props: ReturnPageProps) {
  const { words, opened } = props;
  const styles = useReturnStyles();
  const shared = useDeskStyles();
  const [part, setPart] = useState<(typeof PARTS)[number]>('findings');
  const counts = {
    findings: opened.findings.items.length,
    comments: opened.comments.length,
    versions: opened.versions.length,
    among: 0,
  };
  return (
    <div className={shared.panel}>
      <div className={mergeClasses(styles.tabs, styles.sideTabs)} role="group" aria-label={opened.title}>
        {PARTS.map((each) => (
          <button
            key={each}
            type="button"
            aria-pressed={each === part}
            className={mergeClasses(styles.tab, each === part && styles.here)}
            onClick={() => setPart(each)}
          >
            {words.opened.parts[each]}
            {counts[each] > 0 ? ` ${counts[each]}` : ''}
          </button>
        ))}
      </div>
      {part === 'findings' && <FindingsPart {...props} />}
      {part === 'comments' && <CommentsPart {...props} />}
      {part === 'versions' && <VersionsPart {...props} />}
      {part === 'among' && <AmongPart {...props} />}
    </div>
  );
}

function Decide({ words, actions, opened, onAsk }: ReturnPageProps) {
  const styles = useReturnStyles();
  const { decide, key } = opened;
  if (decide.decided !== null) {
    return (
      <div className={styles.decide}>
        <span className={styles.says}>{decide.decided}</span>
        <Button onClick={() => void actions.reopen(key)}>{words.decide.reopen}</Button>
      </div>
    );
  }
  return (
    <div className={styles.decide}>
      <span className={styles.says}>{decide.acceptBlocked ?? decide.acceptSays}</span>
      <Button onClick={() => onAsk('return')}>{decide.sendBack}</Button>
      <Button appearance="primary" disabled={decide.acceptBlocked !== null} onClick={() => onAsk('accept')}>
        {decide.accept}
      </Button>
    </div>
  );
}
