import { useState } from 'react';
import { mergeClasses } from '@griffel/react';
import { Button } from '@fluentui/react-button';
import type { DeskWords } from '../../app/view/desk/desk-words.js';
import type { ExplanationView } from '../../app/view/desk/return-view.js';
import { CommentBox } from './comment-box.js';
import { useReturnStyles } from './return-styles.js';

export interface ExplanationBoxProps {
  readonly explanation: ExplanationView;
  readonly current: boolean;
  readonly words: DeskWords;
  readonly onJudge: (accepted: boolean, note: string) => void;
}

/** 核实说明, and whether the reviewer agrees. */
export function ExplanationBox({ explanation, current, words, onJudge }: ExplanationBoxProps) {
  const styles = useReturnStyles();
  const [isRefusing, setRefusing] = useState(false);
  const { text, problem, verdict } = explanation;
  const judge = (accepted: boolean, note: string): void => {
    setRefusing(false);
    onJudge(accepted, note);
  };
  const act = (label: string, onClick: () => void) => (
    <Button className={styles.act} appearance="transparent" size="small" tabIndex={current ? 0 : -1} onClick={onClick}>
      {label}
    </Button>
  );
  const { note, accept, refuse } = words.findings;
  return (
    <div className={styles.explained}>
      <Given explanation={explanation} words={words} />
      {problem !== null && <div className={mergeClasses(styles.quiet, styles.warn)}>{problem}</div>}
      {verdict && <div className={styles.strong}>{joined([verdict.label, verdict.note], words)}</div>}
      {isRefusing && (
        <CommentBox words={words} about={note} onAdd={(why) => judge(false, why)} onCancel={() => setRefusing(false)} />
      )}
      {!isRefusing && text !== null && (
        <div className={styles.acts}>
          {!verdict?.accepted && act(accept, () => judge(true, ''))}
          {verdict?.accepted !== false && act(refuse, () => setRefusing(true))}
        </div>
      )}
    </div>
  );
}

function Given({ explanation: { text, ground, category }, words }: Pick<ExplanationBoxProps, 'explanation' | 'words'>) {
  const styles = useReturnStyles();
  if (text === null) return null;
  return (
    <div>
      <span className={styles.quiet}>{joined([words.findings.explanation, category], words)}</span>
      <div>{text}</div>
      {ground !== '' && <div className={styles.quiet}>{`${words.findings.ground} ${ground}`}</div>}
    </div>
  );
}

function joined(parts: readonly string[], { dot }: DeskWords): string {
  return parts.filter((each) => each !== '').join(dot);
}
