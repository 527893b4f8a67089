import type { ReactNode } from 'react';
import { Button } from '@fluentui/react-button';
import { Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-dialog';

export interface Asked {
  readonly title: string;
  readonly says: ReactNode;
  readonly sure: string;
  readonly no: string;
  /** Null: it only tells. */
  readonly does: (() => void) | null;
}

/** What will happen is said before it does. */
export function Question({ title, says, sure, no, does, onClose }: Asked & { readonly onClose: () => void }) {
  const go = (): void => {
    onClose();
    does?.();
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{says}</DialogContent>
          <DialogActions>
            {does && (
              <Button appearance="primary" onClick={go}>
                {sure}
              </Button>
            )}
            <Button onClick={onClose}>{no}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
