import { useEffect, useRef } from 'react';
import { Button } from '@fluentui/react-button';
import type { FilingPartProps } from './filing-bar.js';
import { useFilingStyles } from './filing-styles.js';

/** Asks what becomes of changes that are not saved before another file is opened. */
export function UnsavedStrip({ view, words, actions }: FilingPartProps) {
  const styles = useFilingStyles();
  const strip = useRef<HTMLDivElement>(null);
  const { waiting, file } = view;
  useEffect(() => {
    if (waiting !== null) strip.current?.querySelector('button')?.focus();
  }, [waiting]);
  if (waiting === null || !file) return null;
  const { unsaved } = words;
  const question = unsaved.asks(file.name, waiting);
  return (
    <div ref={strip} className={styles.strip} role="alertdialog" aria-label={question}>
      <span>{question}</span>
      <Button size="small" appearance="primary" onClick={() => void actions.settle('save')}>
        {unsaved.save}
      </Button>
      <Button size="small" onClick={() => void actions.settle('drop')}>
        {unsaved.drop}
      </Button>
      <Button size="small" onClick={() => void actions.settle('stay')}>
        {unsaved.stay}
      </Button>
    </div>
  );
}
