import type { ReactNode } from 'react';
import { Button } from '@fluentui/react-button';
import { Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-dialog';
import type { Asking, DeskPartProps } from './desk-props.js';
import { HelpText } from './help-text.js';

export interface AskDialogProps extends DeskPartProps {
  readonly asking: Asking;
  readonly onClose: () => void;
}

/** What will happen is said before it does. */
export function AskDialog(props: AskDialogProps) {
  const { asking, onClose } = props;
  const asked = asking === null ? null : askedOf(props);
  if (!asked) return null;
  const go = (): void => {
    onClose();
    asked.does?.();
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{asked.title}</DialogTitle>
          <DialogContent>{asked.says}</DialogContent>
          <DialogActions>
            {asked.does && (
              <Button appearance="primary" onClick={go}>
                {asked.sure}
              </Button>
            )}
            <Button onClick={onClose}>{asked.does ? asked.no : props.words.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface Asked {
  readonly title: string;
  readonly says: ReactNode;
  readonly sure: string;
  readonly no: string;
  /** Null: it only tells. */
  readonly does: (() => void) | null;
}

function askedOf({ asking, view: { opened }, words, actions }: AskDialogProps): Asked | null {
  const no = words.cancel;
  if (asking === 'help') return { title: words.help.title, says: <HelpText words={words} />, sure: '', no, does: null };
  if (asking === 'clear') {
    const { clear, clearSays, clearSure, keep } = words.head;
    return { title: clear, says: clearSays, sure: clearSure, no: keep, does: () => void actions.clear() };
  }
  if (!opened) return null;
  const { decide, key, title } = opened;
  if (asking === 'return') {
    const says = decide.sendBackSays;
    return {
      title: `${title} ${decide.sendBack}`,
      says,
      sure: decide.sendBack,
      no,
      does: () => void actions.sendBack(key),
    };
  }
  const does = decide.acceptBlocked === null ? () => void actions.accept(key) : null;
  return {
    title: `${title} ${decide.accept}`,
    says: decide.acceptBlocked ?? decide.acceptSays,
    sure: decide.accept,
    no,
    does,
  };
}
