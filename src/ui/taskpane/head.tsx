import { makeStyles, mergeClasses } from '@griffel/react';
import { tokens } from '@fluentui/react-theme';
import { Button } from '@fluentui/react-button';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import type { HeadView, MenuView, PaneActions } from '../../app/view/pane/pane-view.js';
import { useLater } from './later.js';
import { MoreButton } from './more-button.js';
import type { FrameWords } from './frame-words.js';

const useStyles = makeStyles({
  head: { padding: '4px 12px 6px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, flexShrink: 0 },
  /** The 40 px by 40 px at the top right are Excel's own. */
  first: { display: 'flex', alignItems: 'center', minHeight: '36px', paddingRight: '28px' },
  whole: { paddingRight: 0 },
  title: {
    margin: 0,
    flexGrow: 1,
    minWidth: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  form: {
    minWidth: 'auto',
    maxWidth: '100%',
    marginLeft: '-8px',
    padding: '1px 8px',
    justifyContent: 'flex-start',
    textAlign: 'left',
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
  },
  unsure: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  unsureWord: { marginLeft: '8px', whiteSpace: 'nowrap' },
});

export interface HeadProps {
  readonly head: HeadView;
  readonly menu: MenuView;
  readonly words: FrameWords;
  readonly actions: PaneActions;
  readonly onHelp: () => void;
  readonly isPart: boolean;
}

/** Whose return this is, of when, and how well it was recognised. */
export function Head({ head, menu, words, actions, onHelp, isPart }: HeadProps) {
  const styles = useStyles();
  const later = useLater();
  const Title = isPart ? 'h2' : 'h1';
  return (
    <header className={styles.head}>
      <div className={mergeClasses(styles.first, isPart && styles.whole)}>
        <Title className={styles.title}>{head.title}</Title>
        {later ? (
          <later.MoreMenu menu={menu} words={words} actions={actions} onHelp={onHelp} />
        ) : (
          <MoreButton label={words.more} />
        )}
      </div>
      {head.form !== null && (
        <Button
          className={styles.form}
          appearance="subtle"
          size="small"
          title={words.recognised}
          icon={<ChevronRight16Regular />}
          iconPosition="after"
          onClick={() => void actions.open('recognised')}
        >
          <span>{head.form}</span>
          {head.unsure && <span className={mergeClasses(styles.unsure, styles.unsureWord)}>▲ {words.unsure}</span>}
        </Button>
      )}
    </header>
  );
}
