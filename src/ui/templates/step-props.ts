import type { TemplatesActions } from '../../app/view/templates/templates-actions.js';
import type { TemplatesView } from '../../app/view/templates/templates-view.js';
import type { TemplatesWords } from '../../app/view/templates/templates-words.js';

/** What each step of the page draws from. */
export interface StepProps {
  readonly view: TemplatesView;
  readonly words: TemplatesWords;
  readonly actions: TemplatesActions;
}
