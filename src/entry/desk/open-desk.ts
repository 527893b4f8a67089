import { breathe } from '../../adapters/browser/breathe.js';
import { browserTime } from '../../adapters/browser/browser-time.js';
import { download } from '../../adapters/browser/download.js';
import { browserFileSinks } from '../../adapters/browser/file-sinks.js';
import { indexedDeskStore } from '../../adapters/browser/indexed-desk-store.js';
import { packReader } from '../../adapters/browser/pack-reader.js';
import { siteFiles } from '../../adapters/browser/site-files.js';
import { memoryDeskStore } from '../../adapters/memory/memory-desk-store.js';
import { packSite } from '../../adapters/pack/pack-site.js';
import { packText } from '../../adapters/pack/pack-text.js';
import { zipArchives } from '../../adapters/xlsx/archive.js';
import { deskSession, type DeskSession } from '../../app/use-cases/desk/desk-session.js';
import type { Language } from '../../core/finding/message-of.js';
import { deskPool } from './desk-pool.js';
import { explanationsIn, openDeskBook } from './open-desk-book.js';
import { outgoingWhenAsked } from './outgoing-when-asked.js';

export interface DeskOptions {
  readonly version: string;
  readonly language: Language;
  /** The page was opened from a disk. */
  readonly fromDisk: boolean;
  readonly wrong: (error: unknown) => void;
}

/** The desk's session with all that a browser gives it. */
export function openDesk({ version, language, fromDisk, wrong }: DeskOptions): DeskSession {
  const files = siteFiles();
  return deskSession({
    pool: deskPool(fromDisk),
    store: indexedDeskStore('hebao.desk'),
    memory: memoryDeskStore(),
    archives: zipArchives(),
    samples: {
      async returns() {
        const [zip, pack] = await Promise.all([
          files.bytes('samples/returns.zip'),
          files.bytes('samples/returns-pack.json'),
        ]);
        return { zip, pack: new TextDecoder().decode(pack) };
      },
    },
    downloads: { save: (name, parts) => download(parts, name) },
    sinks: browserFileSinks({ download, pickFolder: null }),
    packs: () => packSite('assets/packs/', files.ask),
    packTexts: packReader({ here: packText(), hire: fromDisk ? null : packWorker }),
    time: { ...browserTime(), breathe: breathing() },
    openBook: openDeskBook,
    explanations: explanationsIn,
    outgoing: outgoingWhenAsked(),
    about: { version, language },
    wrong,
  });
}

function packWorker(): Worker {
  return new Worker(new URL(/* webpackChunkName: "pack-worker" */ './pack-worker.js', import.meta.url));
}

/** Milliseconds for which a page may stay still before people feel it. */
const LONGEST_HOLD = 30;

/** As `browserTime`, and quick as well in a tab that is not looked at: a reviewer does something else meanwhile. */
function breathing(): () => Promise<void> | null {
  let rested = performance.now();
  return () => {
    if (performance.now() - rested < LONGEST_HOLD) return null;
    return breathe().then(() => {
      rested = performance.now();
    });
  };
}
