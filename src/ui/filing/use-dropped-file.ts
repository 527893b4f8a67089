import { useEffect, useState } from 'react';
import type { PickedFile } from '../../app/view/filing/filing-view.js';
import { pickedFile } from './open-button.js';

/** A file may be dropped anywhere on the page. Answers whether one is over it now. */
export function useDroppedFile(onFile: (file: PickedFile) => void): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const left = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const dropped = (event: DragEvent): void => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      // else the browser would leave the page for the file
      event.preventDefault();
      onFile(pickedFile(file));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', left);
    window.addEventListener('drop', dropped);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', left);
      window.removeEventListener('drop', dropped);
    };
  }, [onFile]);
  return isOver;
}
