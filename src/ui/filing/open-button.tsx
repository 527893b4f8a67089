import { useRef } from 'react';
import { Button } from '@fluentui/react-button';
import type { PickedFile } from '../../app/view/filing/filing-view.js';

const KINDS = '.xlsx,.xlsm,.xls,.et,.csv,.tsv,.txt';

export interface OpenButtonProps {
  readonly label: string;
  readonly primary: boolean;
  readonly disabled: boolean;
  readonly onFile: (file: PickedFile) => void;
}

/** Asks for a file of this machine. It is read only once it is wanted. */
export function OpenButton({ label, primary, disabled, onFile }: OpenButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        size={primary ? 'medium' : 'small'}
        appearance={primary ? 'primary' : 'secondary'}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={KINDS}
        aria-label={label}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          // the same file may be opened again
          target.value = '';
          if (file) onFile(pickedFile(file));
        }}
      />
    </>
  );
}

export function pickedFile(file: File): PickedFile {
  return { name: file.name, size: file.size, bytes: async () => new Uint8Array(await file.arrayBuffer()) };
}
