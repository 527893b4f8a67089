import { useEffect, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { browserMemory } from '../../adapters/browser/browser-memory.js';
import { browserTime } from '../../adapters/browser/browser-time.js';
import { download } from '../../adapters/browser/download.js';
import { keepOffline } from '../../adapters/browser/keep-offline.js';
import { siteFiles } from '../../adapters/browser/site-files.js';
import { packSite } from '../../adapters/pack/pack-site.js';
import { packText } from '../../adapters/pack/pack-text.js';
import type { PackPort } from '../../app/ports/pack-port.js';
import { FILING_WORDS } from '../../app/view/filing/filing-words.js';
import type { Language } from '../../core/finding/message-of.js';
import { Filing } from '../../ui/filing/filing.js';
import { fetchLater } from '../../ui/taskpane/later.js';
import { filingSession, type FilingSession } from './filing-session.js';

const SAMPLE = 'xingguo-2023-slips.xlsx';
const place = document.getElementById('filing')!;
const files = siteFiles();

async function open(packs: PackPort): Promise<void> {
  const session = filingSession(
    {
      ports: { packs, packTexts: packText(), time: browserTime() },
      memory: (workbook) => browserMemory(workbook),
      version: place.dataset['version'] ?? '',
      async sample() {
        return { bytes: await files.bytes(`samples/${SAMPLE}`), name: SAMPLE };
      },
      download: (bytes, name) => download([bytes], name),
      year: new Date().getFullYear(),
      wrong: (error) => console.error(error),
    },
    languageOf(window.location.search),
  );
  createRoot(place).render(<Page session={session} />);
  await fetchLater();
}

function Page({ session: { view, subscribe, actions, pane } }: { readonly session: FilingSession }) {
  const shown = useSyncExternalStore(subscribe, view);
  const isChanged = shown.file?.isChanged === true;
  useEffect(() => {
    document.documentElement.lang = shown.lang === 'zh' ? 'zh-CN' : 'en';
  }, [shown.lang]);
  useEffect(() => {
    if (!isChanged) return undefined;
    // the browser asks in its own words
    const asks = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', asks);
    return () => window.removeEventListener('beforeunload', asks);
  }, [isChanged]);
  return <Filing view={shown} actions={actions} pane={pane()} />;
}

function languageOf(query: string): Language {
  return new URLSearchParams(query).get('lang') === 'en' ? 'en' : 'zh';
}

packSite('assets/packs/', files.ask)
  .then(open)
  .catch((error: unknown) => {
    console.error(error);
    place.textContent = `${FILING_WORDS.zh.unreachable} ${FILING_WORDS.en.unreachable}`;
  });

keepOffline({ serviceWorker: 'service-worker.js', manifest: 'manifest.webmanifest' }, (error) => console.error(error));
