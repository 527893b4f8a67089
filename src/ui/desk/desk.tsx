import { useDeferredValue, useRef, useState } from 'react';
import { FluentProvider } from '@fluentui/react-provider';
import type { DeskActions } from '../../app/view/desk/desk-actions.js';
import type { DeskView } from '../../app/view/desk/desk-view.js';
import { deskWordsOf } from '../../app/view/desk/desk-words.js';
import type { Look } from '../shared/look.js';
import { THEMES } from '../shared/themes.js';
import { useLook } from '../shared/use-look.js';
import { AskDialog } from './ask-dialog.js';
import { Compare } from './compare.js';
import { CountsBar } from './counts-bar.js';
import { DeskFoot } from './desk-foot.js';
import { DeskHead } from './desk-head.js';
import type { Asking, DeskPartProps } from './desk-props.js';
import { useDeskStyles } from './desk-styles.js';
import { DropZone } from './drop-zone.js';
import { EmptyDesk } from './empty-desk.js';
import { FilterBar } from './filter-bar.js';
import { GroupList } from './group-list.js';
import { Matrix } from './matrix.js';
import { OrgTable } from './org-table.js';
import { PageTabs } from './page-tabs.js';
import { ReturnPage } from './return-page.js';
import { Rollup } from './rollup.js';
import { useDeskKeys } from './use-desk-keys.js';

export interface DeskProps {
  readonly view: DeskView;
  readonly actions: DeskActions;
}

/** The review desk 审核台: a city's returns at once. It draws what the view says and knows nothing of files or workers. */
export function Desk({ view, actions }: DeskProps) {
  const look = useLook(null);
  const styles = useDeskStyles();
  const words = deskWordsOf(view.lang);
  const [asking, setAsking] = useState<Asking>(null);
  const search = useRef<HTMLDivElement>(null);
  useDeskKeys({ view, actions, search, onAsk: setAsking });
  const part: DeskPartProps = { view, words, actions };
  return (
    <FluentProvider theme={THEMES[look]}>
      <DropZone className={styles.page} words={words.empty.drop} onFiles={(files) => void actions.add(files)}>
        <DeskHead {...part} onAsk={setAsking} />
        {!view.isEmpty && <CountsBar {...part} />}
        <main className={styles.main}>
          {view.isEmpty ? (
            <EmptyDesk {...part} />
          ) : (
            <>
              <div className={styles.row}>
                <PageTabs {...part} />
                <span className={styles.grow} />
                {view.page !== 'return' && <FilterBar {...part} search={search} />}
              </div>
              <Page {...part} look={look} onAsk={setAsking} />
            </>
          )}
        </main>
        <DeskFoot {...part} />
      </DropZone>
      <AskDialog {...part} asking={asking} onClose={() => setAsking(null)} />
    </FluentProvider>
  );
}

interface PageProps extends DeskPartProps {
  readonly look: Look;
  readonly onAsk: (asking: Asking) => void;
}

function Page({ look, onAsk, ...part }: PageProps) {
  const styles = useDeskStyles();
  const { view, words, actions } = part;
  const { page, matrix, compare, rollup, group, opened } = view;
  if (page === 'return')
    return opened ? (
      <ReturnPage {...part} opened={opened} onAsk={onAsk} />
    ) : (
      <p className={styles.empty}>{words.opened.notThere}</p>
    );
  if (matrix) return <Matrix matrix={matrix} words={words} actions={actions} />;
  if (compare) return <Compare compare={compare} look={look} words={words} actions={actions} />;
  if (rollup) return <Rollup rollup={rollup} words={words} actions={actions} />;
  if (group) return <GroupList group={group} words={words} actions={actions} />;
  return <Returns {...part} />;
}

/** The frame around it is drawn first, and the table a moment later: both together hold the page longer than people like. */
function Returns({ view, words, actions }: DeskPartProps) {
  const styles = useDeskStyles();
  const isDrawn = useDeferredValue(true, false);
  return (
    <section className={styles.panel} aria-label={words.table.label}>
      {isDrawn && <OrgTable orgs={view.orgs} words={words} actions={actions} />}
    </section>
  );
}
