import { useState } from 'react';
import { makeStyles } from '@griffel/react';
import { Button } from '@fluentui/react-button';
import { Checkbox } from '@fluentui/react-checkbox';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Select } from '@fluentui/react-select';
import { Textarea } from '@fluentui/react-textarea';
import type { ExplainView, PaneActions } from '../../../app/view/pane/pane-view.js';
import type { FrameWords } from '../frame-words.js';
import { Subpage } from './subpage.js';

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    overflowY: 'auto',
    padding: '8px 12px 12px',
    display: 'flex',
    flexDirection: 'column',
    rowGap: '10px',
  },
  findings: { listStyleType: 'none', margin: '0 0 0 -8px', padding: 0 },
  text: { overflowWrap: 'anywhere' },
});

type Draft = ExplainView['draft'];

export interface ExplainScreenProps {
  readonly explain: ExplainView;
  readonly words: FrameWords;
  readonly actions: PaneActions;
}

/** 核实说明: what it rests on, and why it is true; one may answer several findings. */
export function ExplainScreen({ explain, words, actions }: ExplainScreenProps) {
  const styles = useStyles();
  const { title, findings, labels, problem } = explain;
  const back = () => void actions.open('findings');
  const acts = (
    <>
      <Button appearance="primary" disabledFocusable={problem !== null} onClick={() => void actions.saveExplanation()}>
        {labels.save}
      </Button>
      <Button onClick={back}>{labels.cancel}</Button>
    </>
  );
  return (
    <Subpage title={title} back={words.back} onBack={back} acts={acts}>
      <div className={styles.body}>
        <ul className={styles.findings} aria-label={words.explained}>
          {findings.map(({ key, text, chosen }) => (
            <li key={key}>
              <Checkbox
                checked={chosen}
                label={<span className={styles.text}>{text}</span>}
                onChange={(_, data) => actions.choose(key, data.checked === true)}
              />
            </li>
          ))}
        </ul>
        <Fields explain={explain} actions={actions} />
      </div>
    </Subpage>
  );
}

/** The fields hold what is typed themselves: an input method for Chinese does not bear a value that comes back later. */
function Fields({ explain, actions }: Pick<ExplainScreenProps, 'explain' | 'actions'>) {
  const { labels, categories, problem } = explain;
  const [draft, setDraft] = useState<Draft>(explain.draft);
  const change = (part: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...part }));
    actions.draft(part);
  };
  return (
    <>
      <Field label={labels.category}>
        <Select value={draft.category} onChange={(_, { value }) => change({ category: value as Draft['category'] })}>
          {categories.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={labels.ground}>
        <Input value={draft.ground} onChange={(_, { value }) => change({ ground: value })} />
      </Field>
      <Field
        label={labels.text}
        validationState={problem === null ? 'success' : 'none'}
        validationMessage={problem ?? ''}
      >
        <Textarea rows={5} resize="vertical" value={draft.text} onChange={(_, { value }) => change({ text: value })} />
      </Field>
    </>
  );
}
