import type { PaneSession } from '../../app/use-cases/pane/pane-session.js';
import type { FileJson } from '../../app/view/review-json.js';

/** Named so that no other script's event is taken for it. */
export const REVIEW_EVENT = 'hebao-review';

/** What the event carries: the review as the command line prints it for one file. */
export type ReviewEvent = CustomEvent<FileJson>;

/**
 * Tells each new review to the pane's own window, where the page that plays Excel hears it and offers it as a file. Nothing leaves the
 * page: in Excel nobody listens.
 */
export function tellReviews({ reviewed, subscribe }: Pick<PaneSession, 'reviewed' | 'subscribe'>): void {
  let told: FileJson | null = null;
  subscribe(() => {
    const detail = reviewed();
    if (!detail || detail === told) return;
    told = detail;
    window.dispatchEvent(new CustomEvent(REVIEW_EVENT, { detail }));
  });
}
