import { mergeClasses } from '@griffel/react';
import { Field } from '@fluentui/react-field';
import { Select } from '@fluentui/react-select';
import type { Option } from '../../app/view/templates/templates-view.js';
import { FileButton } from './file-button.js';
import type { StepProps } from './step-props.js';
import { useTemplatesStyles } from './templates-styles.js';

/** Which pack, form and period. */
export function PackStep({ view, words, actions }: StepProps) {
  const styles = useTemplatesStyles();
  const isBusy = view.work !== null;
  return (
    <section className={mergeClasses(styles.panel, styles.packPanel)} aria-labelledby="step-pack">
      <div className={styles.row}>
        <h2 id="step-pack" className={styles.heading}>
          {words.steps.pack}
        </h2>
        <span className={styles.grow} />
        <FileButton label={words.openPack} kinds=".json,.xlsx" disabled={isBusy} onFile={actions.openPack} />
      </div>
      <Choice label={words.pack} options={view.packs} value={view.pack} off={isBusy} onChoose={actions.choosePack} />
      <div className={styles.pair}>
        <Choice label={words.form} options={view.forms} value={view.form} off={isBusy} onChoose={actions.chooseForm} />
        <Choice
          label={words.period}
          options={view.periods}
          value={view.period}
          off={isBusy}
          onChoose={actions.choosePeriod}
        />
      </div>
      {view.packFacts !== null && <p className={mergeClasses(styles.quiet, styles.figures)}>{view.packFacts}</p>}
    </section>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly off: boolean;
  readonly onChoose: (id: string) => void;
}

function Choice({ label, options, value, off, onChoose }: ChoiceProps) {
  const styles = useTemplatesStyles();
  return (
    <Field label={label} className={styles.choice}>
      <Select
        className={styles.choice}
        disabled={off || options.length === 0}
        value={value ?? ''}
        onChange={(_, { value: chosen }) => onChoose(chosen)}
      >
        {options.map(({ id, label: text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </Select>
    </Field>
  );
}
