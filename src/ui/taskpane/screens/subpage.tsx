import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { makeStyles } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Button } from '@fluentui/react-button';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';

export interface SubpageProps {
  readonly title: string;
  readonly back: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
  /** What can be done here, primary first. */
  readonly acts?: ReactNode;
}

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  head: {
    display: 'flex',
    alignItems: 'center',
    padding: '4px 12px 4px 4px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  back: { '@media print': { display: 'none' } },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
  },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    padding: '8px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media print': { display: 'none' },
  },
});

/** A screen that is opened from the first one: its title gets the focus, Esc and the arrow lead back. */
export function Subpage({ title, back, onBack, children, acts }: SubpageProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const pressed = (event: KeyboardEvent) => {
    // Esc in a field that is being composed in Chinese belongs to the input method
    if (event.key === 'Escape' && !event.nativeEvent.isComposing && !event.defaultPrevented) onBack();
  };
  return (
    <section className={styles.page} data-subpage="" aria-label={title} onKeyDown={pressed}>
      <div className={styles.head}>
        <Button
          className={styles.back}
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label={back}
          title={back}
          onClick={onBack}
        />
        <h2 ref={heading} className={styles.title} tabIndex={-1}>
          {title}
        </h2>
      </div>
      {children}
      {acts && <div className={styles.acts}>{acts}</div>}
    </section>
  );
}
