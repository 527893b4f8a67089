import { useState } from 'react';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
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
  others: { margin: '4px 0 0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
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
  // what it was opened for stays on top, above the fields, whatever is ticked later
  const [begun] = useState(() => new Set(findings.flatMap(({ key, chosen }) => (chosen ? [key] : []))));
  const others = findings.filter(({ key }) => !begun.has(key));
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
        <Findings of={findings.filter(({ key }) => begun.has(key))} label={words.explained} actions={actions} />
        <Fields explain={explain} actions={actions} />
        {others.length > 0 && (
          <section>
            <h3 className={styles.others}>{words.explainedToo}</h3>
            <Findings of={others} label={words.explainedToo} actions={actions} />
          </section>
        )}
      </div>
    </Subpage>
  );
}

interface FindingsProps {
  readonly of: ExplainView['findings'];
  readonly label: string;
  readonly actions: PaneActions;
}

function Findings({ of, label, actions }: FindingsProps) {
  const styles = useStyles();
  return (
    <ul className={styles.findings} aria-label={label}>
      {of.map(({ key, text, chosen }) => (
        <li key={key}>
          <Checkbox
            checked={chosen}
            label={<span className={styles.text}>{text}</span>}
            onChange={(_, data) => actions.choose(key, data.checked === true)}
          />
        </li>
      ))}
    </ul>
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
