import { useRef } from 'react';
import { Button } from '@fluentui/react-button';
import {
  BEHAVIOURS,
  type BehaviourName,
  type WorkbenchActions,
  type WorkbenchView,
} from '../../app/view/workbench/workbench-view.js';
import type { WorkbenchWords } from '../../app/view/workbench/workbench-words.js';
import { useWorkbenchStyles } from './workbench-styles.js';

export interface BarProps {
  readonly view: WorkbenchView;
  readonly words: WorkbenchWords;
  readonly actions: WorkbenchActions;
}

/** 打开… 另存为… samples, how the host behaves, language. */
export function TopBar({ view, words, actions }: BarProps) {
  const styles = useWorkbenchStyles();
  return (
    <div className={styles.top}>
      <h1 className={styles.title}>{words.title}</h1>
      <span className={styles.file}>
        {view.fileName === null ? '' : `${view.fileName}${view.isChanged ? ' *' : ''}`}
      </span>
      <div className={styles.group} role="group" aria-label={words.files}>
        <OpenButton label={words.open} actions={actions} />
        <Button size="small" disabled={view.fileName === null} onClick={() => void actions.save()}>
          {words.saveAs}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void actions.openSample('slips')}>
          {words.samples.slips}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => void actions.openSample('clean')}>
          {words.samples.clean}
        </Button>
      </div>
      <span className={styles.grow} />
      <BehaviourChoice view={view} words={words} actions={actions} />
      <Button size="small" appearance="subtle" onClick={() => actions.speak(view.lang === 'zh' ? 'en' : 'zh')}>
        {words.otherLanguage}
      </Button>
    </div>
  );
}

/** How the simulated Excel behaves: well, or as on a bad day. */
function BehaviourChoice({ view, words, actions }: BarProps) {
  const styles = useWorkbenchStyles();
  return (
    <label className={styles.label}>
      {words.behaviour}{' '}
      <select
        className={styles.choice}
        value={view.behaviour}
        onChange={(event) => actions.behave(event.target.value as BehaviourName)}
      >
        {BEHAVIOURS.map((name) => (
          <option key={name} value={name}>
            {words.behaviours[name]}
          </option>
        ))}
      </select>
    </label>
  );
}

const KINDS = '.xlsx,.xlsm,.xls,.et,.csv,.tsv,.txt';

function OpenButton({ label, actions }: { readonly label: string; readonly actions: WorkbenchActions }) {
  const input = useRef<HTMLInputElement>(null);
  const picked = async (files: FileList | null): Promise<void> => {
    const file = files?.[0];
    if (file) await actions.openFile(new Uint8Array(await file.arrayBuffer()), file.name);
    // the same file may be opened again
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <Button size="small" appearance="primary" onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input ref={input} type="file" accept={KINDS} hidden onChange={(event) => void picked(event.target.files)} />
    </>
  );
}
