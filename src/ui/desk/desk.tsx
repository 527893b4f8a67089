import { FluentProvider } from '@fluentui/react-provider';
import type { DeskActions } from '../../app/view/desk/desk-actions.js';
import type { DeskView } from '../../app/view/desk/desk-view.js';
import { deskWordsOf } from '../../app/view/desk/desk-words.js';
import { THEMES } from '../shared/themes.js';
import { useLook } from '../shared/use-look.js';

export interface DeskProps {
  readonly view: DeskView;
  readonly actions: DeskActions;
}

/** The review desk 审核台: a city's returns at once. It draws what the view says and knows nothing of files or workers. */
export function Desk({ view, actions }: DeskProps) {
  const look = useLook(null);
  const words = deskWordsOf(view.lang);
  return (
    <FluentProvider theme={THEMES[look]}>
      <header>
        <h1>{words.title}</h1>
        <p>{view.head.about}</p>
      </header>
      <main>
        <p>{view.notice?.text}</p>
        <ul>
          {view.orgs.rows.map(({ key, label, returnKey }) => (
            <li key={key}>
              <button type="button" onClick={() => void actions.select(returnKey, 'open')}>
                {label}
              </button>
            </li>
          ))}
        </ul>
      </main>
    </FluentProvider>
  );
}
