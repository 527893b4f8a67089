import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { keepOffline } from '../../adapters/browser/keep-offline.js';
import { deskViewOf } from '../../app/view/desk/desk-view-of.js';
import type { DeskSession } from '../../app/use-cases/desk/desk-session.js';
import { Desk } from '../../ui/desk/desk.js';
import { openDesk } from './open-desk.js';
import { useDeskState } from './use-desk-state.js';

const place = document.getElementById('desk')!;
const session = openDesk({
  version: place.dataset['version'] ?? '',
  language: new URLSearchParams(window.location.search).get('lang') === 'en' ? 'en' : 'zh',
  fromDisk: window.location.protocol === 'file:',
  wrong,
});

refuseOtherDrops();
createRoot(place).render(<Page session={session} />);
void session.start();
keepOffline({ serviceWorker: 'service-worker.js', manifest: 'manifest.webmanifest' }, wrong);

function Page({ session }: { readonly session: DeskSession }) {
  const state = useDeskState(session);
  useEffect(() => {
    document.documentElement.lang = state.lang === 'zh' ? 'zh-CN' : 'en';
  }, [state.lang]);
  return <Desk view={deskViewOf(state)} actions={session.actions} />;
}

/** A browser opens a file that is dropped beside what takes it in the page's place, and all that is on the desk is out of sight. */
function refuseOtherDrops(): void {
  for (const kind of ['dragover', 'drop']) window.addEventListener(kind, (event) => event.preventDefault());
}

/** The page has said that something went wrong; whoever looks for the cause finds it here. */
function wrong(error: unknown): void {
  console.error(error);
}
