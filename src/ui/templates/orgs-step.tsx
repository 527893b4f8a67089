import { mergeClasses } from '@griffel/react';
import { Button } from '@fluentui/react-button';
import { Field } from '@fluentui/react-field';
import { Input } from '@fluentui/react-input';
import { Radio, RadioGroup } from '@fluentui/react-radio';
import type { OrgSource } from '../../app/view/templates/templates-state.js';
import { FileButton } from './file-button.js';
import { OrgTree } from './org-tree.js';
import type { StepProps } from './step-props.js';
import { useTemplatesStyles } from './templates-styles.js';

/** Which orgs: the pack's own, the national list's, or those of a file. */
export function OrgsStep({ view, words, actions }: StepProps) {
  const styles = useTemplatesStyles();
  const isBusy = view.work !== null;
  return (
    <section className={mergeClasses(styles.panel, styles.orgsPanel)} aria-labelledby="step-orgs">
      <div className={styles.row}>
        <h2 id="step-orgs" className={styles.heading}>
          {words.steps.orgs}
        </h2>
        <span className={styles.grow} />
        <span className={styles.figures}>{view.chosenLine}</span>
      </div>
      <RadioGroup
        layout="horizontal"
        aria-label={words.source}
        value={view.source}
        disabled={isBusy}
        onChange={(_, { value }) => void actions.chooseSource(value as OrgSource)}
      >
        {view.sources.map(({ id, label }) => (
          <Radio key={id} value={id} label={label} />
        ))}
      </RadioGroup>
      {view.source === 'file' && (
        <div className={styles.row}>
          <FileButton label={words.openOrgs} kinds=".xlsx,.xls,.et,.csv" disabled={isBusy} onFile={actions.openOrgs} />
        </div>
      )}
      {view.sourceLine !== null && <p className={styles.quiet}>{view.sourceLine}</p>}
      {view.tree && <Finder view={view} words={words} actions={actions} />}
      {view.tree && (
        <OrgTree tree={view.tree} label={words.tree} help={words.treeHelp} disabled={isBusy} actions={actions} />
      )}
      {view.treeNote !== null && <p className={styles.quiet}>{view.treeNote}</p>}
      <Doubts doubts={view.doubts} />
    </section>
  );
}

function Doubts({ doubts }: { readonly doubts: readonly string[] }) {
  const styles = useTemplatesStyles();
  return doubts.map((doubt) => (
    <p key={doubt} className={styles.warning}>
      ▲ {doubt}
    </p>
  ));
}

function Finder({ view, words, actions }: StepProps) {
  const styles = useTemplatesStyles();
  const isBusy = view.work !== null;
  return (
    <div className={styles.finder}>
      <Field label={words.search} className={styles.grow}>
        <Input type="search" value={view.search} onChange={(_, { value }) => actions.search(value)} />
      </Field>
      <Button disabled={isBusy} onClick={() => actions.chooseAll(true)}>
        {words.chooseAll}
      </Button>
      <Button disabled={isBusy} onClick={() => actions.chooseAll(false)}>
        {words.chooseNone}
      </Button>
    </div>
  );
}
