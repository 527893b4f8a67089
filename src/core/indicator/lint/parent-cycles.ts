import type { Pack } from '../pack.js';
import { codeKey, type Found } from './lint.js';

/** Indicators, or orgs, that are part of themselves. */
export function* parentCycles(pack: Pack): Iterable<Found> {
  yield* cycles('indicator', 'indicators', pack.indicators);
  yield* cycles('org', 'orgs', pack.orgs);
}

interface Node {
  readonly code: string;
  readonly parent?: string;
}

/** Each cycle once, at its member that comes first. */
function* cycles(thing: 'indicator' | 'org', list: string, nodes: readonly Node[]): Iterable<Found> {
  const byCode = new Map(nodes.map((node) => [codeKey(node.code), node]));
  const settled = new Set<Node>();
  for (const [index, start] of nodes.entries()) {
    const walked: Node[] = [];
    let node: Node | undefined = start;
    while (node && !settled.has(node)) {
      settled.add(node);
      walked.push(node);
      node = node.parent === undefined ? undefined : byCode.get(codeKey(node.parent));
    }
    const from = node ? walked.indexOf(node) : -1;
    if (from < 0) continue;
    const chain = [...walked.slice(from), walked[from]!].map((each) => each.code);
    const first = from === 0 ? index : nodes.indexOf(walked[from]!);
    yield { code: 'parent-cycle', at: [list, first, 'parent'], data: { thing, chain } };
  }
}
