import { Button } from '@fluentui/react-button';
import type { RibbonCommand } from '../../app/view/workbench/workbench-view.js';
import type { BarProps } from './top-bar.js';
import { useWorkbenchStyles } from './workbench-styles.js';

const COMMANDS: readonly RibbonCommand[] = ['check', 'fill', 'language'];

/** The add-in's own group, as the manifest puts it into Excel's ribbon; and 撤销, which is the workbook's. */
export function Ribbon({ view, words, actions }: BarProps) {
  const styles = useWorkbenchStyles();
  return (
    <div className={styles.ribbon} role="toolbar" aria-label={words.ribbon}>
      <span className={styles.label}>{words.ribbon}</span>
      {COMMANDS.map((name) => (
        <Button
          key={name}
          size="small"
          appearance="subtle"
          disabled={view.fileName === null || view.isBusy}
          onClick={() => void actions.command(name)}
        >
          {words.commands[name]}
        </Button>
      ))}
      <span className={styles.grow} />
      <Button size="small" appearance="subtle" disabled={!view.hasReview} onClick={() => actions.exportReview()}>
        {words.exportReview}
      </Button>
      <Button size="small" appearance="subtle" disabled={view.sheet === null} onClick={() => actions.general()}>
        {words.general}
      </Button>
      <Button size="small" appearance="subtle" disabled={view.sheet === null} onClick={() => actions.undo()}>
        {words.undo}
      </Button>
    </div>
  );
}
