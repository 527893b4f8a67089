import { useEffect, useRef, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { WORKBENCH_WORDS } from '../../app/view/workbench/workbench-words.js';
import type { Language } from '../../core/finding/message-of.js';
import { Workbench } from '../../ui/workbench/workbench.js';
import { openPane, type PaneFrame } from './pane-frame.js';
import { workbenchSession, type WorkbenchSession } from './workbench-session.js';

const SAMPLES = { slips: 'xingguo-2023-slips.xlsx', clean: 'xingguo-2023-clean.xlsx' } as const;

const slot: { element: HTMLElement | null; frame: PaneFrame | null } = { element: null, frame: null };

/** Past the pane comes the page's first button; before it, the sheet. */
const exits = {
  onwards: () => document.querySelector<HTMLElement>('#workbench button')?.focus(),
  back: () => document.querySelector<HTMLElement>('[role=grid]')?.focus(),
};

const session = workbenchSession(
  {
    async sample(which) {
      const name = SAMPLES[which];
      const answer = await fetch(`samples/${name}`);
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
      return { bytes: new Uint8Array(await answer.arrayBuffer()), name };
    },
    openPane(host, lang, onReview) {
      slot.frame?.close();
      if (!slot.element) return;
      const locale = lang === 'zh' ? 'zh-CN' : 'en-US';
      slot.frame = openPane({ host, slot: slot.element, title: WORKBENCH_WORDS[lang].pane, locale, onReview, exits });
    },
    download,
    year: new Date().getFullYear(),
    wrong: (error) => console.error(error),
  },
  languageOf(window.location.search),
);

createRoot(document.getElementById('workbench')!).render(<Page session={session} />);

function Page({ session: { view, subscribe, actions } }: { readonly session: WorkbenchSession }) {
  const shown = useSyncExternalStore(subscribe, view);
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    slot.element = pane.current;
    void actions.openSample('slips');
  }, [actions]);
  return <Workbench view={shown} actions={actions} pane={pane} onEnterPane={() => slot.frame?.enter()} />;
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
