import { mergeClasses } from '@griffel/react';
import { Button } from '@fluentui/react-button';
import type { ReturnFinding } from '../../app/view/desk/return-view.js';
import { SeverityMark } from '../shared/severity-mark.js';
import { CommentBox } from './comment-box.js';
import { CommentList } from './comment-list.js';
import { useDeskStyles } from './desk-styles.js';
import { ExplanationBox } from './explanation-box.js';
import type { ReturnPageProps } from './return-page.js';
import { useReturnStyles } from './return-styles.js';

export interface FindingItemProps extends Pick<ReturnPageProps, 'words' | 'actions'> {
  readonly item: ReturnFinding;
  /** Its buttons may be reached with the Tab key. */
  readonly current: boolean;
  readonly isWriting: boolean;
  /** Null: nothing is written. */
  readonly onWrite: (key: string | null) => void;
  readonly returnKey: string;
}

/** Place first, then fact and remedy, then the explanation, then what the reviewer says. */
export function FindingItem(props: FindingItemProps) {
  const { item, current, returnKey, words, actions } = props;
  const styles = useReturnStyles();
  const shared = useDeskStyles();
  return (
    <div className={mergeClasses(styles.finding, item.isHere && styles.isHere)}>
      <div className={styles.mark}>
        <SeverityMark severity={item.severity} />
      </div>
      <div>
        <span className={shared.hidden}>{item.severityLabel}</span>
        <span className={styles.place}>{item.place}</span>
        <span className={styles.subject}>{item.subject}</span>
        <div className={styles.text}>{item.text}</div>
        {item.explanation && (
          <ExplanationBox
            explanation={item.explanation}
            current={current}
            words={words}
            onJudge={(accepted, note) => void actions.judgeExplanation(returnKey, item.id, accepted, note)}
          />
        )}
        <CommentList
          comments={item.comments}
          words={words}
          current={current}
          onDrop={(id) => void actions.dropComment(returnKey, id)}
        />
        <Writing {...props} />
      </div>
    </div>
  );
}

function Writing({ item, current, isWriting, onWrite, returnKey, words, actions }: FindingItemProps) {
  const styles = useReturnStyles();
  if (isWriting) {
    const add = (text: string): void => {
      onWrite(null);
      void actions.comment(returnKey, { finding: item.id, text });
    };
    return <CommentBox words={words} about={item.place} onAdd={add} onCancel={() => onWrite(null)} />;
  }
  return (
    <div className={styles.acts}>
      <Button
        className={styles.act}
        appearance="transparent"
        size="small"
        tabIndex={current ? 0 : -1}
        onClick={() => onWrite(item.key)}
      >
        {words.findings.comment}
      </Button>
    </div>
  );
}
