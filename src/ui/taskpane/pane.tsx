import { useState } from 'react';
import { makeStyles, mergeClasses } from '@griffel/react';
import { FluentProvider } from '@fluentui/react-provider';
import { tokens } from '@fluentui/react-theme';
import type { PaneActions, PaneView } from '../../app/view/pane/pane-view.js';
import { THEMES } from '../shared/themes.js';
import { useLook } from '../shared/use-look.js';
import { Busy } from './busy.js';
import { ChartStrip } from './findings/chart-strip.js';
import { FindingsScreen } from './findings/findings-screen.js';
import { Head } from './head.js';
import { useLater } from './later.js';
import { Notice } from './notice.js';
import { frameWords } from './frame-words.js';
import { Said } from './said.js';
import { useReturnOfFocus } from './use-return-of-focus.js';

export interface PaneProps {
  readonly view: PaneView;
  readonly actions: PaneActions;
  /** Whether the host's own theme is dark; null: it does not say. */
  readonly hostDark: boolean | null;
  /** A part of a larger page: as high as it is given room, and no landmark of its own. */
  readonly isPart?: boolean;
}

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    height: '100vh',
    minWidth: '280px',
    overflow: 'hidden',
    '@media print': { height: 'auto', overflow: 'visible' },
    '@media (max-height: 420px)': { overflowY: 'auto' },
  },
  part: { height: 'auto', flexGrow: 1, flexShrink: 1, flexBasis: 0, minHeight: 0, minWidth: 0, overflowY: 'auto' },
  partMain: { flexBasis: 0, minHeight: '240px' },
  off: { '@media print': { display: 'none' } },
  main: {
    position: 'relative',
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minHeight: 0,
    '@media (max-height: 420px)': { minHeight: '280px', flexShrink: 0 },
  },
  layer: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0 },
  behind: { position: 'absolute', inset: 0, visibility: 'hidden' },
  foot: { flexShrink: 0, padding: '2px 4px', borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** The pane as the view says it is. It knows nothing of Excel: the same is drawn in a page. */
export function Pane({ view, actions, hostDark, isPart = false }: PaneProps) {
  const styles = useStyles();
  const words = frameWords(view.lang);
  const look = useLook(hostDark);
  const [help, setHelp] = useState(false);
  const later = useLater();
  const Main = isPart ? 'div' : 'main';
  const first = view.screen === 'findings';
  const layer = useReturnOfFocus(first);
  return (
    // what lies over the pane takes over this element's classes, so that it has none for its layout
    <FluentProvider theme={THEMES[look]}>
      <div className={mergeClasses(styles.pane, isPart && styles.part)} lang={view.lang === 'zh' ? 'zh-CN' : 'en'}>
        <div className={styles.off}>
          <Head
            head={view.head}
            menu={view.menu}
            words={words}
            actions={actions}
            onHelp={() => setHelp(true)}
            isPart={isPart}
          />
        </div>
        <Main className={mergeClasses(styles.main, isPart && styles.partMain)}>
          <div ref={layer} className={mergeClasses(styles.layer, !first && styles.behind)} inert={!first}>
            <FindingsScreen view={view} actions={actions} words={words} />
          </div>
          {!first && later && <later.LaterScreen view={view} actions={actions} words={words} />}
        </Main>
        <footer className={styles.off}>
          {view.notice && <Notice notice={view.notice} close={words.close} actions={actions} />}
          <Foot view={view} actions={actions} />
        </footer>
        <Said view={view} />
        {help && later && <later.Help title={view.menu.help} words={words} onClose={() => setHelp(false)} />}
      </div>
    </FluentProvider>
  );
}

/** One line of one height: work while there is some, else the small chart. */
function Foot({ view: { busy, chart, lang, screen }, actions }: Pick<PaneProps, 'view' | 'actions'>) {
  const styles = useStyles();
  const words = frameWords(lang);
  if (busy) {
    return (
      <div className={styles.foot}>
        <Busy busy={busy} cancel={words.cancel} onCancel={() => actions.cancel()} />
      </div>
    );
  }
  if (!chart || screen !== 'findings') return null;
  return (
    <div className={styles.foot}>
      <ChartStrip chart={chart} opens={words.figures} onOpen={() => void actions.open('figures')} />
    </div>
  );
}
