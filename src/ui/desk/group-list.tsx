import { useCallback } from 'react';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Button } from '@fluentui/react-button';
import type { GroupItem, GroupView } from '../../app/view/desk/desk-view.js';
import { SeverityMark } from '../shared/severity-mark.js';
import { WalkedList } from '../shared/walked-list.js';
import type { DeskPartProps } from './desk-props.js';
import { useDeskStyles } from './desk-styles.js';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: '12px minmax(0, 1fr)', columnGap: '8px', padding: '8px 12px 6px 9px' },
  mark: { paddingTop: '4px' },
  subject: { fontWeight: tokens.fontWeightSemibold },
  word: { color: tokens.colorNeutralForeground2, marginRight: '8px' },
  text: { overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginLeft: '-8px' },
  act: { minWidth: 'auto', color: tokens.colorBrandForegroundLink, fontWeight: tokens.fontWeightRegular },
});

export interface GroupListProps extends Pick<DeskPartProps, 'words' | 'actions'> {
  readonly group: GroupView;
}

/** Who is missing or came twice, what does not add up, who is odd: each leads to its file and cell. */
export function GroupList({ group, words, actions }: GroupListProps) {
  const shared = useDeskStyles();
  const render = useCallback(
    (item: GroupItem, current: boolean) => <Item item={item} current={current} words={words} actions={actions} />,
    [words, actions],
  );
  const onKey = useCallback(
    (item: GroupItem, key: string) => {
      if (key !== 'Enter') return false;
      go(item, actions);
      return true;
    },
    [actions],
  );
  return (
    <section className={shared.panel} aria-label={words.group.label}>
      {group.empty !== null && <p className={shared.empty}>{group.empty}</p>}
      {group.items.length > 0 && (
        <WalkedList
          label={words.group.label}
          items={group.items}
          keyOf={keyOf}
          current={null}
          onCurrent={unheeded}
          onKey={onKey}
          shortcuts="Enter"
          estimate={90}
          render={render}
        />
      )}
    </section>
  );
}

function keyOf({ key }: GroupItem): string {
  return key;
}

/** Which row one is on is the list's own business. */
function unheeded(): void {
  return undefined;
}

function go({ follow, returnKey }: GroupItem, actions: DeskPartProps['actions']): void {
  if (follow) void actions.follow(follow.file, follow.sheet, follow.cell);
  else if (returnKey !== null) void actions.select(returnKey, 'open');
}

interface ItemProps extends Pick<DeskPartProps, 'words' | 'actions'> {
  readonly item: GroupItem;
  readonly current: boolean;
}

function Item({ item, current, words, actions }: ItemProps) {
  const styles = useStyles();
  const { indicator } = item;
  const act = (label: string, onClick: () => void) => (
    <Button className={styles.act} appearance="transparent" size="small" tabIndex={current ? 0 : -1} onClick={onClick}>
      {label}
    </Button>
  );
  return (
    <div className={styles.row}>
      <div className={styles.mark}>
        <SeverityMark severity={item.severity} />
      </div>
      <div>
        <span className={styles.word}>{item.severityLabel}</span>
        <span className={styles.subject}>{item.subject}</span>
        <div className={styles.text}>{item.text}</div>
        <div className={styles.acts}>
          {(item.follow ?? item.returnKey) !== null &&
            act(item.follow ? words.group.follow : words.group.open, () => go(item, actions))}
          {indicator !== null &&
            act(words.group.compare, () => {
              actions.compare(indicator);
              actions.show('compare');
            })}
        </div>
      </div>
    </div>
  );
}
