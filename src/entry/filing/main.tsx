import { useEffect, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { browserMemory } from '../../adapters/browser/browser-memory.js';
import { browserTime } from '../../adapters/browser/browser-time.js';
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

async function open(packs: PackPort): Promise<void> {
  const session = filingSession(
    {
      ports: { packs, packTexts: packText(), time: browserTime() },
      memory: (workbook) => browserMemory(workbook),
      version: place.dataset['version'] ?? '',
      async sample() {
        const answer = await fetch(`samples/${SAMPLE}`);
        if (!answer.ok) throw new Error(`${SAMPLE}: ${answer.status}`);
        return { bytes: new Uint8Array(await answer.arrayBuffer()), name: SAMPLE };
      },
      download,
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

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes as BlobPart]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

function languageOf(query: string): Language {
  return new URLSearchParams(query).get('lang') === 'en' ? 'en' : 'zh';
}

packSite('assets/packs/')
  .then(open)
  .catch((error: unknown) => {
    console.error(error);
    place.textContent = `${FILING_WORDS.zh.unreachable} ${FILING_WORDS.en.unreachable}`;
  });
