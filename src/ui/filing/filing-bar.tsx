import { Button, ToggleButton } from '@fluentui/react-button';
import { mergeClasses } from '@griffel/react';
import {
  ARRANGEMENTS,
  type FilingActions,
  type FilingView,
  type OpenFileView,
} from '../../app/view/filing/filing-view.js';
import type { FilingWords } from '../../app/view/filing/filing-words.js';
import { useFilingStyles } from './filing-styles.js';
import { OpenButton } from './open-button.js';

export interface FilingPartProps {
  readonly view: FilingView;
  readonly words: FilingWords;
  readonly actions: FilingActions;
}

/** 打开… 保存… 撤销, the file and whether it has changed, language; what is seen where the page is narrow. */
export function FilingBar({ view, words, actions }: FilingPartProps) {
  const styles = useFilingStyles();
  const { file } = view;
  return (
    <div className={styles.bar}>
      <h1 className={styles.title}>{words.title}</h1>
      {file && <FileButtons view={view} words={words} actions={actions} file={file} />}
      {file && (
        <>
          <span className={styles.file}>{file.name}</span>
          <span className={mergeClasses(styles.state, file.isChanged && styles.changed)}>
            {file.isChanged ? words.changed : words.unchanged}
          </span>
        </>
      )}
      <span className={styles.grow} />
      <span className={styles.local}>{words.local}</span>
      <Button size="small" appearance="subtle" onClick={() => actions.speak(view.lang === 'zh' ? 'en' : 'zh')}>
        {words.otherLanguage}
      </Button>
      {file && <ArrangeButtons view={view} words={words} actions={actions} />}
    </div>
  );
}

function FileButtons({ view, words, actions, file }: FilingPartProps & { readonly file: OpenFileView }) {
  const styles = useFilingStyles();
  const { isBusy } = view;
  return (
    <div className={styles.group} role="group" aria-label={words.files}>
      <OpenButton label={words.open} primary={false} disabled={isBusy} onFile={actions.open} />
      <Button
        size="small"
        appearance={file.isChanged ? 'primary' : 'secondary'}
        disabled={isBusy || file.readOnly !== null}
        onClick={() => void actions.save()}
      >
        {words.save}
      </Button>
      <Button size="small" disabled={isBusy || !file.canUndo} onClick={() => actions.undo()}>
        {words.undo}
      </Button>
    </div>
  );
}

function ArrangeButtons({ view, words, actions }: FilingPartProps) {
  const styles = useFilingStyles();
  return (
    <div className={mergeClasses(styles.group, styles.arrange)} role="group" aria-label={words.arrange}>
      {ARRANGEMENTS.map((each) => (
        <ToggleButton
          key={each}
          size="small"
          appearance="subtle"
          checked={view.arranged === each}
          onClick={() => actions.arrange(each)}
        >
          {words.arrangements[each]}
        </ToggleButton>
      ))}
    </div>
  );
}
