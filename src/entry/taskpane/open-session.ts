import { browserMemory } from '../../adapters/browser/browser-memory.js';
import { browserTime } from '../../adapters/browser/browser-time.js';
import { excelWorkbook } from '../../adapters/excel/excel-workbook.js';
import { packSite } from '../../adapters/pack/pack-site.js';
import { packText } from '../../adapters/pack/pack-text.js';
import { paneSession, type PaneSession } from '../../app/use-cases/pane/pane-session.js';
import type { Language } from '../../core/finding/message-of.js';

export interface SessionOptions {
  readonly version: string;
  readonly language: Language;
  readonly wrong: (error: unknown) => void;
}

/** Everything that works, in a piece of its own, fetched once the pane is seen. Office.js must be ready. */
export async function openSession({ version, language, wrong }: SessionOptions): Promise<PaneSession> {
  const workbook = excelWorkbook();
  return paneSession({
    workbook,
    parts: workbook,
    marks: workbook,
    watch: workbook,
    reports: workbook,
    packs: await packSite('assets/packs/'),
    packTexts: packText(),
    memory: browserMemory(addressOfWorkbook),
    time: browserTime(),
    about: { version, language, fileName: () => fileNameOf(addressOfWorkbook()) },
    wrong,
  });
}

/** Null: the workbook has not been saved yet. */
function addressOfWorkbook(): string | null {
  return Office.context.document.url || null;
}

/** The last part of a path or an address, as people write it. */
export function fileNameOf(address: string | null): string | null {
  const last = address?.split(/[?#]/)[0]?.split(/[\\/]/).at(-1);
  if (!last) return null;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
