import { refusalOf, type RefusalPlace } from './host-refusal.js';

/** The requirement set that the manifest asks for; members above it are asked for by `supports`. */
export const REQUIRED_API = '1.9';

/** Whether this Excel has the members of an ExcelApi requirement set. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/** Excel in a browser, whose requests and answers are bounded. */
export function isOnTheWeb(): boolean {
  return Office.context.platform === Office.PlatformType.OfficeOnline;
}

export interface RunOptions {
  /** Waits until the person has left the cell that is being edited, instead of being refused. */
  readonly waits?: boolean;
  /** What a refusal can name when Excel names nothing. */
  readonly place?: RefusalPlace;
}

/**
 * One `Excel.run`. Rejects with `HostError`; what office.js says of our own mistakes (a property that was not loaded) is
 * thrown on as it is.
 */
export async function inExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  { waits = false, place = {} }: RunOptions = {},
): Promise<T> {
  // one undo for all that a run writes, where Excel can
  const options: Excel.RunOptions = { delayForCellEdit: waits, ...(supports('1.20') ? { mergeUndoGroup: true } : {}) };
  return refusing(Excel.run(options, batch), place);
}

/** Rejects with the refusal that an error of office.js stands for. */
export async function refusing<T>(work: Promise<T>, place: RefusalPlace = {}): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw refusalOf(error, place) ?? error;
  }
}
