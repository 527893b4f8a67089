import { basename } from 'node:path';
import { nodeInflate } from '../../adapters/xlsx/node-inflate.js';
import { readWorkbook } from '../../adapters/xlsx/read-workbook.js';
import { HostError } from '../../app/ports/host-error.js';
import { parsePeriod, writePeriod, yearBefore } from '../../core/indicator/period.js';
import type { Pack } from '../../core/indicator/pack.js';
import { bindReturn } from '../../core/sheet/bind-return.js';
import { findFiles } from './find-files.js';
import { readBounded } from './read-bounded.js';

/** Last period's returns, told apart by the org that each reports. */
export interface PreviousFiles {
  readonly byOrg: ReadonlyMap<string, string>;
  /** Files that could not be used: unreadable, of no org, of another period, or a second one of an org. */
  readonly unused: readonly {
    readonly path: string;
    readonly why: 'unreadable' | 'no-org' | 'other-period' | 'second';
  }[];
}

/** Looks through a file or a folder for the returns of the same period a year before. */
export async function findPrevious(path: string | undefined, pack: Pack, period: string): Promise<PreviousFiles> {
  const byOrg = new Map<string, string>();
  const unused: PreviousFiles['unused'][number][] = [];
  const own = parsePeriod(period);
  const wanted = own ? writePeriod(yearBefore(own)) : period;
  for (const { path: file, error } of path === undefined ? [] : await findFiles([path])) {
    const found = error === null ? whose(file, pack) : null;
    if (!found) unused.push({ path: file, why: 'unreadable' });
    else if (found.org === null) unused.push({ path: file, why: 'no-org' });
    else if (found.period !== wanted) unused.push({ path: file, why: 'other-period' });
    else if (byOrg.has(found.org)) unused.push({ path: file, why: 'second' });
    else byOrg.set(found.org, file);
  }
  return { byOrg, unused };
}

function whose(path: string, pack: Pack): { readonly org: string | null; readonly period: string | null } | null {
  const bytes = readBounded(path);
  if (!(bytes instanceof Uint8Array)) return null;
  try {
    const { grids, facts } = readWorkbook(bytes, { inflate: nodeInflate, fileName: basename(path) });
    const { org, period, tables } = bindReturn(grids, pack, { fileName: basename(path), facts });
    return tables.length === 0 ? null : { org: org?.value ?? null, period: period?.value ?? null };
  } catch (error) {
    if (error instanceof HostError) return null;
    throw error;
  }
}
