import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import type { DroppedFile } from '../../app/view/desk/desk-actions.js';
import { droppedFiles } from './dropped-files.js';

const useStyles = makeStyles({
  over: {
    position: 'absolute',
    inset: '8px',
    zIndex: 20,
    display: 'grid',
    placeItems: 'center',
    pointerEvents: 'none',
    border: `3px dashed ${tokens.colorCompoundBrandStroke}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    opacity: 0.96,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface DropZoneProps {
  readonly className: string;
  readonly words: string;
  readonly onFiles: (files: readonly DroppedFile[]) => void;
  readonly children: ReactNode;
}

/** The whole page takes files that are dropped on it. */
export function DropZone({ className, words, onFiles, children }: DropZoneProps) {
  const styles = useStyles();
  const [isOver, setOver] = useState(false);
  // entering a child is told before leaving its parent
  const depth = useRef(0);
  const step = (by: number): void => {
    depth.current = Math.max(0, depth.current + by);
    setOver(depth.current > 0);
  };
  const dropped = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    depth.current = 0;
    setOver(false);
    void droppedFiles(event.dataTransfer).then(onFiles);
  };
  return (
    <div
      className={className}
      onDragEnter={(event) => hasFiles(event) && step(1)}
      onDragLeave={(event) => hasFiles(event) && step(-1)}
      onDragOver={(event) => hasFiles(event) && event.preventDefault()}
      onDrop={dropped}
    >
      {children}
      {isOver && <div className={styles.over}>{words}</div>}
    </div>
  );
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer.types.includes('Files');
}
