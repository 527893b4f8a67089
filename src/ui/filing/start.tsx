import { Button } from '@fluentui/react-button';
import { mergeClasses } from '@griffel/react';
import type { FilingPartProps } from './filing-bar.js';
import { useFilingStyles } from './filing-styles.js';
import { OpenButton } from './open-button.js';

/** What the page says before a file is open: how to open one, and what happens then. */
export function Start({ view, words, actions, isOver }: FilingPartProps & { readonly isOver: boolean }) {
  const styles = useFilingStyles();
  const { start } = words;
  return (
    <div className={styles.start}>
      <div className={mergeClasses(styles.card, isOver && styles.over)}>
        <h2 className={styles.cardTitle}>{start.title}</h2>
        <div className={styles.acts}>
          <span>{start.drop}</span>
          <OpenButton label={words.open} primary disabled={view.isBusy} onFile={actions.open} />
          <Button appearance="subtle" disabled={view.isBusy} onClick={() => void actions.openSample()}>
            {words.sample}
          </Button>
        </div>
        <ol className={styles.steps}>
          {start.steps.map((step) => (
            <li key={step} className={styles.step}>
              {step}
            </li>
          ))}
        </ol>
        <p className={styles.kinds}>{start.kinds}</p>
        <a href="index.html">{start.others}</a>
      </div>
    </div>
  );
}
