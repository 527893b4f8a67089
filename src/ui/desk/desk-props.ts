import type { DeskActions } from '../../app/view/desk/desk-actions.js';
import type { DeskView } from '../../app/view/desk/desk-view.js';
import type { DeskWords } from '../../app/view/desk/desk-words.js';

/** What every part of the desk gets. */
export interface DeskPartProps {
  readonly view: DeskView;
  readonly words: DeskWords;
  readonly actions: DeskActions;
}

/** What the reviewer is asked before it is done. */
export type Asking = 'accept' | 'return' | 'remove' | 'clear' | 'help' | null;
