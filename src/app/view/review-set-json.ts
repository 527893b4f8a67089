import type { GroupJson } from './group-json.js';
import type { PackJson } from './review-json.js';

/**
 * The whole result `hebao.review/1` of many files, in pieces, so that nobody holds all of it: head, the files' own JSON with a seam
 * between two of them, tail. Command line and page write the same bytes: the pieces one after the other, in UTF-8.
 */
export function reviewSetHead(pack: PackJson | null): string {
  return `{"schema":"hebao.review/1","pack":${JSON.stringify(pack)},"files":[\n`;
}

export const FILE_SEAM = ',\n';

/** The end; with a group, what only the set shows: a line a finding, a line an indicator that is rolled up. */
export function* reviewSetTail(group: GroupJson | null): Iterable<string> {
  if (group === null) {
    yield '\n]}\n';
    return;
  }
  const { findings, rollup, ...rest } = group;
  yield `\n],"group":${JSON.stringify(rest).slice(0, -1)},"findings":[`;
  yield* lines(findings);
  yield '],"rollup":[';
  yield* lines(rollup);
  yield ']}}\n';
}

/** The same for those who have the files' JSON in UTF-8 at hand, or read each when its turn comes. */
export function* reviewSetBytes(
  pack: PackJson | null,
  files: Iterable<Uint8Array>,
  group: GroupJson | null,
): Iterable<Uint8Array> {
  const utf8 = new TextEncoder();
  yield utf8.encode(reviewSetHead(pack));
  let isFirst = true;
  for (const file of files) {
    if (!isFirst) yield utf8.encode(FILE_SEAM);
    isFirst = false;
    yield file;
  }
  for (const text of reviewSetTail(group)) yield utf8.encode(text);
}

function* lines(items: readonly unknown[]): Iterable<string> {
  for (const [place, item] of items.entries()) yield `${place === 0 ? '\n' : FILE_SEAM}${JSON.stringify(item)}`;
  if (items.length > 0) yield '\n';
}
