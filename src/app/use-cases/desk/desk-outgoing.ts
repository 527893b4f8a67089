import type { OutgoingKind } from '../../view/desk/desk-state.js';
import type { OutgoingMaterial, OutgoingSteps } from '../outgoing/outgoing.js';

/** What is made of the whole set; its JSON is put together by the desk itself. */
export type MadeKind = Exclude<OutgoingKind, 'returned' | 'json'>;

/** The files that leave the desk, with their tools at hand. Steps reject with HostError where a workbook cannot be written to. */
export interface DeskOutgoing {
  /** The return's workbook with the comments in its cells. `bytes`: as it came. */
  returned(material: OutgoingMaterial, file: string, bytes: Uint8Array): OutgoingSteps;
  make(kind: MadeKind, material: OutgoingMaterial): OutgoingSteps;
}
