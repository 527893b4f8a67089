import { createRoot, type Root } from 'react-dom/client';
import type { Language } from '../../core/finding/message-of.js';
import { isDark } from '../../ui/shared/look.js';
import { fetchLater } from '../../ui/taskpane/later.js';
import { LivePane } from '../../ui/taskpane/live-pane.js';
import { Pane } from '../../ui/taskpane/pane.js';
import { answerRibbon } from '../commands/ribbon.js';
import { MessagePage } from './message-page.js';
import type { MessagePageName } from './message-words.js';
import { NO_ACTIONS, openingView } from './opening-view.js';
import { tellReviews } from './tell-reviews.js';

const place = document.getElementById('pane')!;
const root = createRoot(place, {
  onUncaughtError(error) {
    wrong(error);
    setTimeout(() => say('wrong'));
  },
});

/** Draws at once, then fetches what works, then works. */
async function open(draw: Root): Promise<void> {
  draw.render(<Pane view={openingView(browserLanguage())} actions={NO_ACTIONS} hostDark={null} />);
  const work = drawn().then(() => import(/* webpackChunkName: "session" */ './open-session.js'));
  if (!(await isInExcel())) return say('outside');
  const session = work.then(({ openSession }) =>
    openSession({ version: place.dataset['version'] ?? '', language: hostLanguage(), wrong }),
  );
  answerRibbon(session);
  const [source] = await Promise.all([session, fetchLater()]);
  tellReviews(source);
  const hostDark = isDark(Office.context.officeTheme?.bodyBackgroundColor);
  draw.render(<LivePane source={source} hostDark={hostDark} />);
  await source.warmUp();
}

async function isInExcel(): Promise<boolean> {
  if (typeof Office === 'undefined') return false;
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel;
}

/** After the browser has painted what was drawn so far. A hidden page paints nothing, and must not wait for it. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
}

/** In its own root, since a root that failed draws nothing more. */
function say(name: MessagePageName): void {
  root.unmount();
  createRoot(place).render(<MessagePage name={name} />);
}

function browserLanguage(): Language {
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'zh';
}

/** Chinese, unless Office itself speaks English. */
function hostLanguage(): Language {
  return Office.context.displayLanguage?.toLowerCase().startsWith('en') ? 'en' : 'zh';
}

function wrong(error: unknown): void {
  console.error(error);
}

open(root).catch((error: unknown) => {
  wrong(error);
  say('unreachable');
});
