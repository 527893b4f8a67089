import { addressOf } from '../../app/view/grid/names.js';
import { CommentBox } from './comment-box.js';
import { CommentList } from './comment-list.js';
import { useDeskStyles } from './desk-styles.js';
import type { ReturnPageProps } from './return-page.js';
import { useReturnStyles } from './return-styles.js';

/** 审核意见: on the chosen cell, else on the whole return. */
export function CommentsPart({ opened, words, actions }: ReturnPageProps) {
  const styles = useReturnStyles();
  const shared = useDeskStyles();
  const { key, comments, sheet } = opened;
  const at = sheet?.at ?? null;
  const cell = at ? addressOf(at.row, at.column) : null;
  const add = (text: string): void => {
    const where = sheet && cell !== null ? { sheet: sheet.view.name, cell } : {};
    void actions.comment(key, { ...where, text });
  };
  return (
    <div className={styles.padded} tabIndex={0} role="region" aria-label={words.comments.label}>
      {comments.length === 0 && <p className={shared.quiet}>{words.comments.none}</p>}
      <CommentList comments={comments} words={words} current onDrop={(id) => void actions.dropComment(key, id)} />
      <CommentBox words={words} about={cell ?? words.comments.whole} onAdd={add} />
    </div>
  );
}
