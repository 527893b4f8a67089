import { useState } from 'react';
import { mergeClasses } from '@griffel/react';
import { Button } from '@fluentui/react-button';
import { ChevronLeft20Regular } from '@fluentui/react-icons/svg/chevron-left';
import { ChevronRight20Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { DraftView } from '../../app/view/templates/draft-view.js';
import type { PreviewView } from '../../app/view/templates/templates-view.js';
import type { TemplatesWords } from '../../app/view/templates/templates-words.js';
import { DraftGrid } from './draft-grid.js';
import { useDraftStyles } from './draft-styles.js';
import type { StepProps } from './step-props.js';
import { useTemplatesStyles } from './templates-styles.js';

/** One of the templates as it will look, and where its people can write. */
export function PreviewStep({ view, words, actions }: StepProps) {
  const styles = useTemplatesStyles();
  const { preview } = view;
  return (
    <section className={mergeClasses(styles.panel, styles.previewPanel)} aria-labelledby="step-preview">
      <div className={styles.row}>
        <h2 id="step-preview" className={styles.heading}>
          {words.steps.preview}
        </h2>
        <span className={styles.grow} />
        {preview && <Turner preview={preview} words={words} turn={actions.turn} />}
      </div>
      {preview ? <Drawn draft={preview.draft} words={words} /> : <p className={styles.empty}>{view.previewNote}</p>}
    </section>
  );
}

interface TurnerProps {
  readonly preview: PreviewView;
  readonly words: TemplatesWords;
  readonly turn: (by: -1 | 1) => void;
}

function Turner({ preview: { org, place, all }, words, turn }: TurnerProps) {
  const styles = useTemplatesStyles();
  return (
    <div className={styles.row} role="group" aria-label={words.previewOf}>
      <Button
        appearance="subtle"
        icon={<ChevronLeft20Regular />}
        aria-label={words.before}
        disabledFocusable={place === 1}
        onClick={() => turn(-1)}
      />
      <span className={styles.figures} aria-live="polite">{`${org} ${place} / ${all}`}</span>
      <Button
        appearance="subtle"
        icon={<ChevronRight20Regular />}
        aria-label={words.next}
        disabledFocusable={place === all}
        onClick={() => turn(1)}
      />
    </div>
  );
}

function Drawn({ draft, words }: { readonly draft: DraftView; readonly words: TemplatesWords }) {
  const styles = useTemplatesStyles();
  const [shown, setShown] = useState(0);
  const sheet = draft.sheets[shown] ?? draft.sheets[0];
  if (!sheet) return null;
  const facts = [
    sheet.isProtected ? words.cells(sheet.unlocked) : words.unprotected,
    ...(draft.hiddenSheets > 0 ? [words.hiddenSheets(draft.hiddenSheets)] : []),
  ];
  return (
    <>
      {draft.sheets.length > 1 && (
        <div className={styles.row}>
          {draft.sheets.map(({ name }, place) => (
            <Button
              key={name}
              size="small"
              appearance={name === sheet.name ? 'primary' : 'secondary'}
              aria-pressed={name === sheet.name}
              onClick={() => setShown(place)}
            >
              {name}
            </Button>
          ))}
        </div>
      )}
      <Legend words={words} />
      <DraftGrid sheet={sheet} words={words} />
      <p className={mergeClasses(styles.quiet, styles.figures)}>{facts.join(' · ')}</p>
    </>
  );
}

function Legend({ words: { legend } }: { readonly words: TemplatesWords }) {
  const styles = useTemplatesStyles();
  const draft = useDraftStyles();
  return (
    <div className={mergeClasses(draft.legend, styles.quiet)}>
      <span className={draft.key}>
        <span className={mergeClasses(draft.swatch, draft.unlocked)} />
        {legend.unlocked}
      </span>
      <span className={draft.key}>
        <span className={draft.swatch} />
        {legend.locked}
      </span>
      <span className={draft.key}>
        <span className={draft.formula}>ƒ</span>
        {legend.formula}
      </span>
    </div>
  );
}
