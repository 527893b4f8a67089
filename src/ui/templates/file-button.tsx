import { useRef } from 'react';
import { Button } from '@fluentui/react-button';

export interface FileButtonProps {
  readonly label: string;
  /** Endings, each with its dot, comma between. */
  readonly kinds: string;
  readonly disabled?: boolean;
  readonly onFile: (bytes: Uint8Array, name: string) => Promise<void>;
}

/** Asks for a file of this machine. */
export function FileButton({ label, kinds, disabled = false, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const picked = async (files: FileList | null): Promise<void> => {
    const file = files?.[0];
    if (file) await onFile(new Uint8Array(await file.arrayBuffer()), file.name);
    // the same file may be opened again
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <Button disabled={disabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input ref={input} type="file" accept={kinds} hidden onChange={(event) => void picked(event.target.files)} />
    </>
  );
}
