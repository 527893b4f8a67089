import { addinFrame } from '../../adapters/office-host/messages/addin-frame.js';
import type { OfficeHost } from '../../adapters/office-host/office-host.js';
import type { FileJson } from '../../app/view/review-json.js';
import { REVIEW_EVENT, type ReviewEvent } from '../taskpane/tell-reviews.js';
import { followFocus, tabInMessage, type PaneExits } from './pane-focus.js';

/** What this Excel says that it can. */
const REQUIREMENTS = { ExcelApi: '1.15' };

export interface PaneOptions {
  readonly host: OfficeHost;
  /** Where the frame goes. */
  readonly slot: HTMLElement;
  readonly title: string;
  readonly locale: string;
  readonly onReview: (review: FileJson) => void;
  readonly exits: PaneExits;
}

/** The pane, as it is loaded. */
export interface PaneFrame {
  /** Gives it the keyboard. */
  enter(): void;
  close(): void;
}

/** Loads the pane, the real one, into a frame of its own, as Excel on the web does: a new conversation each time. */
export function openPane({ host, slot, title, locale, onReview, exits }: PaneOptions): PaneFrame {
  const { origin, href } = window.location;
  const facts = {
    conversation: crypto.randomUUID(),
    correlation: crypto.randomUUID(),
    origin,
    locale,
    documentUrl: new URL(`open/${encodeURIComponent(host.store.book.name)}`, href).href,
    requirements: REQUIREMENTS,
  };
  const frame = document.createElement('iframe');
  frame.title = title;
  frame.addEventListener('load', () => {
    frame.contentWindow?.addEventListener(REVIEW_EVENT, (event) => onReview((event as ReviewEvent).detail));
  });
  const url = new URL('taskpane.html', href).href;
  const addin = addinFrame({ frame, url, facts, slot, endpoint: (post) => host.endpoint(facts, post) });
  const listen = (event: MessageEvent): void => {
    if (event.source === frame.contentWindow && event.origin === origin)
      followFocus(event.data, facts.conversation, exits);
  };
  window.addEventListener('message', listen);
  return {
    enter() {
      frame.focus();
      frame.contentWindow?.postMessage(tabInMessage(facts.conversation, origin), origin);
    },
    close() {
      window.removeEventListener('message', listen);
      addin.close();
    },
  };
}
