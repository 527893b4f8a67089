import { useState, type KeyboardEvent } from 'react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Textarea } from '@fluentui/react-textarea';
import type { DeskWords } from '../../app/view/desk/desk-words.js';
import { useDeskStyles } from './desk-styles.js';
import { useReturnStyles } from './return-styles.js';

/** A cell's note in a workbook takes no more. */
const LONGEST = 2_000;

export interface CommentBoxProps {
  readonly words: DeskWords;
  /** What the comment is about. */
  readonly about: string;
  readonly onAdd: (text: string) => void;
  /** Absent: the box always stands there. */
  readonly onCancel?: () => void;
}

/** Where an opinion is written. Keys typed here are text, not commands. Ctrl+Enter adds it. */
export function CommentBox({ words, about, onAdd, onCancel }: CommentBoxProps) {
  const styles = useReturnStyles();
  const shared = useDeskStyles();
  const [text, setText] = useState('');
  const add = (): void => {
    if (text.trim() === '') return;
    onAdd(text.trim());
    setText('');
  };
  const pressed = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) add();
    else if (event.key === 'Escape' && onCancel) onCancel();
  };
  return (
    <div className={styles.box} onKeyDown={pressed}>
      <Field label={`${words.comments.write}${words.dot}${about}`}>
        <Textarea
          value={text}
          maxLength={LONGEST}
          placeholder={words.comments.placeholder}
          autoFocus={onCancel !== undefined}
          resize="vertical"
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <div className={shared.row}>
        <Button size="small" appearance="primary" disabled={text.trim() === ''} onClick={add}>
          {words.comments.add}
        </Button>
        {onCancel && (
          <Button size="small" onClick={onCancel}>
            {words.comments.cancel}
          </Button>
        )}
      </div>
    </div>
  );
}
