import { Button } from '@fluentui/react-button';
import type { DeskActions } from '../../app/view/desk/desk-actions.js';
import type { FollowView } from '../../app/view/desk/desk-view.js';
import { useDeskStyles } from './desk-styles.js';

export interface FigureLinkProps {
  readonly text: string;
  /** Null: it stands in no file. */
  readonly follow: FollowView | null;
  readonly actions: Pick<DeskActions, 'follow'>;
}

/** A figure that leads to its file and cell. */
export function FigureLink({ text, follow, actions }: FigureLinkProps) {
  const styles = useDeskStyles();
  if (!follow || text === '') return <span>{text}</span>;
  const { file, sheet, cell } = follow;
  return (
    <Button
      className={styles.link}
      appearance="transparent"
      size="small"
      title={`${file} ${sheet}!${cell}`}
      onClick={() => void actions.follow(file, sheet, cell)}
    >
      {text}
    </Button>
  );
}
