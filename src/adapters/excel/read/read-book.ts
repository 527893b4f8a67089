import { HostError } from '../../../app/ports/host-error.js';
import { NO_FACTS, type WorkbookFacts } from '../../../core/sheet/facts.js';
import type { SheetGrid } from '../../../core/sheet/grid.js';
import { inExcel, isOnTheWeb, supports } from '../excel-host.js';
import { refusalOf } from '../host-refusal.js';
import { listOwnParts } from './own-parts.js';
import { DESKTOP_LIMITS, WEB_LIMITS, type ReadLimits } from './read-limits.js';
import { planReading } from './read-plan.js';
import { MERGES_API, readSheets } from './read-sheets.js';
import { ARRAYS_API, surveySheets } from './sheet-survey.js';

/** A workbook as it stands: its sheets, and what is true of it beside them. */
export interface ReadBook {
  readonly grids: readonly SheetGrid[];
  readonly facts: WorkbookFacts;
}

/** How often an answer that was too large is asked for in smaller blocks, and how much smaller. */
const ATTEMPTS = 4;
const SMALLER = 4;

/**
 * Reads all of the workbook in two syncs. It takes more where Excel on the web would answer more than its 5 MB, where there
 * are over 32 sheets, and where array formulas or unlocked cells of a large sheet cannot be told by rows and columns.
 */
export async function readBook(): Promise<ReadBook> {
  return inExcel(async (context) => {
    const parts = listOwnParts(context);
    const surveys = await surveySheets(context, supports(ARRAYS_API));
    return inSmallerBlocks(isOnTheWeb() ? WEB_LIMITS : DESKTOP_LIMITS, async (limits) => {
      const texts = parts.texts();
      const grids = await readSheets(context, planReading(surveys, limits));
      return { grids, facts: factsOf(texts()) };
    });
  });
}

/** What is true of the workbook, without its cells. */
export async function readFacts(): Promise<WorkbookFacts> {
  return inExcel(async (context) => {
    const parts = listOwnParts(context);
    await context.sync();
    const texts = parts.texts();
    await context.sync();
    return factsOf(texts());
  });
}

/** Excel tells an add-in neither of macros nor of links or signatures; an old one not of merged cells and arrays either. */
function factsOf(customXml: readonly string[]): WorkbookFacts {
  return { ...NO_FACTS, customXml, degraded: !supports(MERGES_API) || !supports(ARRAYS_API) };
}

/** An estimate may be wrong: long texts make large answers. */
async function inSmallerBlocks<T>(limits: ReadLimits, read: (limits: ReadLimits) => Promise<T>): Promise<T> {
  let fitting = limits;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read(fitting);
    } catch (error) {
      if (attempt >= ATTEMPTS || !isTooLarge(error)) throw error;
      fitting = { ...fitting, bytes: Math.ceil(fitting.bytes / SMALLER) };
    }
  }
}

function isTooLarge(error: unknown): boolean {
  const refusal = refusalOf(error);
  return refusal instanceof HostError && refusal.code === 'request-too-large';
}
