import type { ReviewedFile } from '../../ports/review-pool-port.js';
import type { DroppedFile } from '../../view/desk/desk-actions.js';
import type { DeskReturn } from '../../view/desk/desk-state.js';
import { carryOver } from './carry-over.js';
import type { Desk } from './desk.js';
import { compareNames, freeName } from './file-names.js';
import { parseJson, writeJson } from './in-language.js';

/** Takes reviewed files on the desk, many at a time. */
export interface Taking {
  take(index: number, reviewed: ReviewedFile): void;
  /** Its answer is in. */
  has(index: number): boolean;
  flush(): Promise<void>;
  /** The last ones; how many came on the desk, and how many of them could not be judged. */
  finish(): Promise<{ readonly added: number; readonly unusable: number }>;
}

interface Answer {
  readonly index: number;
  readonly reviewed: ReviewedFile;
}

interface Placed {
  readonly made: DeskReturn;
  readonly bytes: Uint8Array | null;
  readonly json: Uint8Array;
}

/** Files of one name wait for the end, so that who comes first does not hang on which worker was the quicker. */
export function taking(desk: Desk, files: readonly DroppedFile[]): Taking {
  const received = desk.ports.time.now();
  const repeated = repeatedNames(files);
  const answered = new Set<number>();
  let ready: Answer[] = [];
  const waiting: Answer[] = [];
  let added = 0;
  let unusable = 0;
  const flush = async (): Promise<void> => {
    const answers = ready;
    ready = [];
    const placed = placeAll(desk, answers, received);
    if (placed.length === 0) return;
    await desk.store.keep(
      placed.map(({ made, bytes, json }) => ({ key: made.key, record: made, json, ...(bytes ? { bytes } : {}) })),
    );
    added += placed.length;
    unusable += placed.filter(({ made }) => !made.filed.usable).length;
    desk.change({ returns: inOrder([...desk.state().returns, ...placed.map(({ made }) => made)]), group: null });
  };
  return {
    take(index, reviewed) {
      answered.add(index);
      (repeated.has(reviewed.filed.file) ? waiting : ready).push({ index, reviewed });
    },
    has: (index) => answered.has(index),
    flush,
    async finish() {
      await flush();
      ready = waiting.sort((a, b) => a.index - b.index);
      await flush();
      return { added, unusable };
    },
  };
}

export function inOrder(returns: readonly DeskReturn[]): readonly DeskReturn[] {
  return [...returns].sort((a, b) => compareNames(a.filed.file, b.filed.file));
}

function repeatedNames(files: readonly DroppedFile[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { name } of files) (seen.has(name) ? repeated : seen).add(name);
  return repeated;
}

/** What is not on the desk yet, under a name that is free. */
function placeAll(desk: Desk, answers: readonly Answer[], received: string): readonly Placed[] {
  const { returns } = desk.state();
  const byName = new Map(returns.map((each) => [each.key, each.filed.digest]));
  const stemOf = new Map<string, Set<string | null>>();
  for (const { key, filed } of returns) noteName(stemOf, key, filed.digest);
  const placed: Placed[] = [];
  for (const { reviewed } of answers) {
    const { file, digest } = reviewed.filed;
    if (stemOf.get(file)?.has(digest)) continue;
    const name = freeName(file, (tried) => byName.has(tried));
    byName.set(name, digest);
    noteName(stemOf, name, digest);
    placed.push(placedAs(name, reviewed, { returns, received }));
  }
  return placed;
}

/** `a (2).xlsx` counts as `a.xlsx` as well: the same file dropped once more is known under either. */
function noteName(known: Map<string, Set<string | null>>, name: string, digest: string | null): void {
  for (const each of new Set([name, name.replace(/ \([0-9]{1,4}\)(?=(?:\.[^./]*)?$)/, '')])) {
    const digests = known.get(each) ?? new Set();
    digests.add(digest);
    known.set(each, digests);
  }
}

interface Before {
  readonly returns: readonly DeskReturn[];
  readonly received: string;
}

function placedAs(name: string, reviewed: ReviewedFile, { returns, received }: Before): Placed {
  const renamed = name !== reviewed.filed.file;
  const filed = renamed ? { ...reviewed.filed, file: name } : reviewed.filed;
  const json = renamed ? writeJson({ ...parseJson(reviewed.json), file: name }) : reviewed.json;
  const made: DeskReturn = {
    ...{ key: name, filed, received, decision: 'pending', decided: null },
    ...carryOver(returns, filed),
  };
  return { made, bytes: reviewed.bytes, json };
}
