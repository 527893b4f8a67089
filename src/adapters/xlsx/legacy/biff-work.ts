import { tooLarge } from '../bounds.js';

const SST = 0x00fc;
const CONTINUE = 0x003c;
/** Where a record says how many characters or items follow, by its type; the reader believes it. */
const COUNT_AT: ReadonlyMap<number, number> = new Map([
  [0x0204, 6], // Label
  [0x00d6, 6], // RString
  [0x0207, 0], // String
  [0x041e, 2], // Format
  [0x0017, 0], // ExternSheet
  [0x01ae, 0], // SupBook
]);
const MOST_STEPS = 50_000_000;
/** Each character of the string table is looked up among the table's continuations, some hundred to a step. */
const LOOKED_UP_A_STEP = 100;

/** Adds up what records make the reader do beyond their own length. */
export class BiffWork {
  private steps = 0;
  private table = { bytes: 0, continuations: 0 };
  private inTable = false;

  /** @throws HostError `too-large` */
  add(type: number, data: DataView): void {
    const at = COUNT_AT.get(type);
    if (at !== undefined && data.byteLength >= at + 2) this.steps += data.getUint16(at, true);
    if (type !== CONTINUE) this.inTable = type === SST;
    if (this.inTable) {
      this.table.bytes += data.byteLength;
      this.table.continuations += 1;
    }
    const lookedUp = (this.table.bytes * this.table.continuations) / LOOKED_UP_A_STEP;
    const steps = this.steps + Math.floor(lookedUp);
    if (steps > MOST_STEPS) throw tooLarge('work', MOST_STEPS, steps);
  }
}
