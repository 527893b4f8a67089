import { useEffect, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { breathe } from '../../adapters/browser/breathe.js';
import { download } from '../../adapters/browser/download.js';
import { browserFileSinks, type FolderHandle } from '../../adapters/browser/file-sinks.js';
import { divisionSite } from '../../adapters/orgs/division-site.js';
import { packSite } from '../../adapters/pack/pack-site.js';
import { packText } from '../../adapters/pack/pack-text.js';
import { makeXlsx } from '../../adapters/xlsx/make/make-xlsx.js';
import { readWorkbook } from '../../adapters/xlsx/read-workbook.js';
import { templatesSession, type TemplatesSession } from '../../app/use-cases/templates/templates-session.js';
import type { Language } from '../../core/finding/message-of.js';
import { Templates } from '../../ui/templates/templates.js';
import { ADD_IN } from '../../core/template/add-in.js';

/** Chromium's, where a page may write into a folder that a person picks; TypeScript does not know it. */
const { showDirectoryPicker } = window as { showDirectoryPicker?: (options: object) => Promise<FolderHandle> };

const session = templatesSession(
  {
    packs: () => packSite('assets/packs/'),
    packText: packText(),
    divisions: divisionSite('assets/divisions/divisions.json'),
    sinks: browserFileSinks({
      download,
      pickFolder: showDirectoryPicker ? () => showDirectoryPicker({ mode: 'readwrite' }) : null,
    }),
    grids: (bytes, name) => readWorkbook(bytes, { fileName: name }).grids,
    write: makeXlsx,
    breathe,
    pane: { ...ADD_IN, store: 'EXCatalog', storeType: 'EXCatalog' },
    year: new Date().getFullYear(),
  },
  languageOf(window.location.search),
);

createRoot(document.getElementById('templates')!).render(<Page session={session} />);

function Page({ session: { view, subscribe, actions, start } }: { readonly session: TemplatesSession }) {
  const shown = useSyncExternalStore(subscribe, view);
  useEffect(() => void start(), [start]);
  useEffect(() => {
    document.documentElement.lang = shown.lang === 'zh' ? 'zh-CN' : 'en';
  }, [shown.lang]);
  return <Templates view={shown} actions={actions} />;
}

function languageOf(query: string): Language {
  return new URLSearchParams(query).get('lang') === 'en' ? 'en' : 'zh';
}
