import type { Language } from '../../../core/finding/message-of.js';
import type { SheetGrid } from '../../../core/sheet/grid.js';
import type { Explanation } from '../../../core/submission/explanation.js';
import type { SheetView } from '../../view/grid/sheet-view.js';
import type { ArchivePort } from '../../ports/archive-port.js';
import type { DeskStorePort } from '../../ports/desk-store-port.js';
import type { DownloadPort } from '../../ports/download-port.js';
import type { FileSinkPort } from '../../ports/file-sink-port.js';
import type { PackPort } from '../../ports/pack-port.js';
import type { PatientPackTextPort } from '../../ports/pack-text-port.js';
import type { ReviewPoolPort } from '../../ports/review-pool-port.js';
import type { SamplePort } from '../../ports/sample-port.js';
import type { TimePort } from '../../ports/time-port.js';
import type { DeskOutgoing } from './desk-outgoing.js';

/** All that the review desk needs from outside. */
export interface DeskPorts {
  readonly pool: ReviewPoolPort;
  /** Where the desk is kept; and where it goes on once that has refused. */
  readonly store: DeskStorePort;
  readonly memory: DeskStorePort;
  readonly archives: ArchivePort;
  readonly samples: SamplePort;
  readonly downloads: DownloadPort;
  readonly sinks: Pick<FileSinkPort, 'zip'>;
  /** Rejects where the product's own packs cannot be had. */
  packs(): Promise<PackPort>;
  readonly packTexts: PatientPackTextPort;
  readonly time: TimePort;
  /** @throws HostError for what cannot be opened */
  openBook(bytes: Uint8Array, name: string): DeskBook;
  /** What the file explains. @throws HostError for what cannot be opened */
  explanations(bytes: Uint8Array): readonly Explanation[];
  readonly outgoing: DeskOutgoing;
  readonly about: {
    /** Version of this product: what an earlier one judged is judged again. */
    readonly version: string;
    readonly language: Language;
  };
  /** Our own mistakes, after the desk has said that something went wrong. */
  wrong(error: unknown): void;
}

/** A return's file, opened to be looked at. */
export interface DeskBook {
  readonly sheets: readonly { readonly grid: SheetGrid; readonly view: SheetView }[];
  readonly explanations: readonly Explanation[];
}
