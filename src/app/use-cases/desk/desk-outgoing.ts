import type { GroupOutgoing } from '../outgoing/make-outgoing.js';
import type { OutgoingFile, OutgoingMaterial, OutgoingSteps, ReturnDetails } from '../outgoing/outgoing.js';

/** The files that leave the desk, with their tools at hand. The set's JSON is put together by the desk itself. */
export interface DeskOutgoing {
  /** The return's workbook with the comments in its cells; where that cannot be written to, the comments alone. `bytes`: as it came. */
  returned(material: OutgoingMaterial, details: ReturnDetails, bytes: Uint8Array): Promise<OutgoingFile>;
  make(kind: GroupOutgoing, material: OutgoingMaterial): OutgoingSteps;
}
