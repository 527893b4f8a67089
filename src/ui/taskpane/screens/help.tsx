import type { ReactNode } from 'react';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Button } from '@fluentui/react-button';
import { Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-dialog';
import { SeverityMark } from '../../shared/severity-mark.js';
import type { FrameWords } from '../frame-words.js';

const useStyles = makeStyles({
  surface: { width: '296px', maxWidth: 'calc(100vw - 24px)', padding: '16px', boxSizing: 'border-box' },
  heading: { margin: '8px 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  pairs: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 1fr)', columnGap: '12px', rowGap: '4px', margin: 0 },
  key: { fontWeight: tokens.fontWeightSemibold, whiteSpace: 'nowrap' },
  does: { margin: 0 },
  mark: { paddingTop: '4px' },
});

export interface HelpProps {
  readonly title: string;
  readonly words: FrameWords;
  readonly onClose: () => void;
}

/** What the marks mean, and the keys. */
export function Help({ title, words, onClose }: HelpProps) {
  const styles = useStyles();
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>
            <h3 className={styles.heading}>{words.marksTitle}</h3>
            <dl className={styles.pairs}>
              {words.marks.map(([severity, means]) => (
                <Pair
                  key={severity}
                  sign={<SeverityMark severity={severity} />}
                  means={means}
                  className={styles.mark}
                />
              ))}
            </dl>
            <h3 className={styles.heading}>{words.keysTitle}</h3>
            <dl className={styles.pairs}>
              {words.keys.map(([key, does]) => (
                <Pair key={key} sign={key} means={does} className={styles.key} />
              ))}
            </dl>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{words.close}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}

interface PairProps {
  readonly sign: ReactNode;
  readonly means: string;
  readonly className: string | undefined;
}

function Pair({ sign, means, className }: PairProps) {
  const styles = useStyles();
  return (
    <>
      <dt className={className}>{sign}</dt>
      <dd className={styles.does}>{means}</dd>
    </>
  );
}
