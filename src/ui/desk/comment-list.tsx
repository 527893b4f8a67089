import { Button } from '@fluentui/react-button';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import type { DeskWords } from '../../app/view/desk/desk-words.js';
import type { CommentView } from '../../app/view/desk/return-view.js';
import { useDeskStyles } from './desk-styles.js';
import { useReturnStyles } from './return-styles.js';

export interface CommentListProps {
  readonly comments: readonly CommentView[];
  readonly words: DeskWords;
  /** Its buttons may be reached with the Tab key. */
  readonly current: boolean;
  readonly onDrop: (id: string) => void;
}

export function CommentList({ comments, words, current, onDrop }: CommentListProps) {
  const styles = useReturnStyles();
  const shared = useDeskStyles();
  return comments.map(({ id, place, text }) => (
    <div key={id} className={styles.comment}>
      <span className={styles.place}>{place}</span>
      <span className={shared.grow}>{text}</span>
      <Button
        appearance="transparent"
        size="small"
        icon={<Dismiss16Regular />}
        aria-label={`${words.comments.drop} ${text}`}
        tabIndex={current ? 0 : -1}
        onClick={() => onDrop(id)}
      />
    </div>
  ));
}
