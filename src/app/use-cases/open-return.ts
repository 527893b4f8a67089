import { macroFindings } from '../../core/check/file/macro.js';
import { fileFinding } from '../../core/finding/file-finding.js';
import type { Finding } from '../../core/finding/finding.js';
import type { ReviewContext } from '../../core/review/context.js';
import { choosePack } from '../../core/sheet/choose-pack.js';
import type { WorkbookFacts } from '../../core/sheet/facts.js';
import type { SheetGrid } from '../../core/sheet/grid.js';
import { HostError } from '../ports/host-error.js';
import type { LoadedPack } from '../ports/pack-port.js';
import type { WorkbookPort } from '../ports/workbook-port.js';

/** What a person asked for, beside the workbook itself. */
export interface ReturnRequest {
  /** The pack to judge by; null: the workbook's own metadata, else the one of `candidates` that fits best. */
  readonly pack: LoadedPack | null;
  readonly candidates: readonly LoadedPack[];
  readonly context: ReviewContext;
}

/** How the pack came to be the one. */
export type PackReason = 'given' | 'metadata' | 'fit';

export interface OpenedReturn {
  readonly grids: readonly SheetGrid[];
  readonly facts: WorkbookFacts;
  readonly loaded: LoadedPack;
  readonly packReason: PackReason;
}

/** Why nothing can be judged. */
export interface RefusedReturn {
  readonly refused: readonly Finding[];
}

/** Opens a workbook and settles which pack judges it; or says why neither can be. */
export async function openReturn(
  workbook: Pick<WorkbookPort, 'read' | 'facts'>,
  { pack, candidates, context }: ReturnRequest,
): Promise<OpenedReturn | RefusedReturn> {
  try {
    const grids = await workbook.read();
    const facts = await workbook.facts();
    if (pack) return { grids, facts, loaded: pack, packReason: 'given' };
    const choice = choosePack(
      grids,
      candidates.map((each) => each.pack),
      facts,
      context.fileName,
    );
    const loaded = choice && candidates.find((each) => each.pack === choice.pack);
    if (!choice || !loaded) return { refused: [...macroFindings(facts), unrecognised(candidates)] };
    return { grids, facts, loaded, packReason: choice.reason };
  } catch (error) {
    const refused = error instanceof HostError ? fileFinding(error.code, error.data) : null;
    if (!refused) throw error;
    return { refused: [refused] };
  }
}

function unrecognised(candidates: readonly LoadedPack[]): Finding {
  const packs = candidates.map((each) => each.pack.title);
  return { code: 'form.unrecognised', place: {}, data: { packs } };
}
