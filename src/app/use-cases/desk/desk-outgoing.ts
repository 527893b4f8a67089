import type { OutgoingKind } from '../../view/desk/desk-state.js';
import type { OutgoingFile, OutgoingMaterial, OutgoingSteps, ReturnDetails } from '../outgoing/outgoing.js';

/** What is made of the whole set; its JSON is put together by the desk itself. */
export type MadeKind = Exclude<OutgoingKind, 'returned' | 'json'>;

/** The files that leave the desk, with their tools at hand. */
export interface DeskOutgoing {
  /** The return's workbook with the comments in its cells; where that cannot be written to, the comments alone. `bytes`: as it came. */
  returned(material: OutgoingMaterial, details: ReturnDetails, bytes: Uint8Array): OutgoingFile;
  make(kind: MadeKind, material: OutgoingMaterial): OutgoingSteps;
}
