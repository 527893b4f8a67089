import { plain } from '../../../core/sheet/plain-text.js';
import { leavesOf, type OrgNode } from './org-forest.js';

export type Choice = 'all' | 'some' | 'none';

/** One line of the tree as drawn. */
export interface TreeRow {
  readonly code: string;
  readonly name: string;
  /** From 1. */
  readonly level: number;
  /** Null: nothing lies in it. */
  readonly isOpen: boolean | null;
  readonly choice: Choice;
  /** Orgs that report below it, and how many of them are chosen; 1 of 1 for one that reports itself. */
  readonly orgs: number;
  readonly chosen: number;
}

export interface Tree {
  readonly rows: readonly TreeRow[];
  /** Rows that are not shown: too many at once. */
  readonly left: number;
}

export interface TreeRequest {
  readonly forest: readonly OrgNode[];
  readonly chosen: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
  /** Part of a name, or the beginning of a code; '' shows what is open. */
  readonly search: string;
}

/** More rows than these help nobody, and cost the page its quickness. */
const MOST_ROWS = 1_000;
const MOST_FOUND = 200;

/** What is open, row by row; or, in a search, what is found with all that it lies in, and what lies in it where that was opened. */
export function treeRows({ forest, chosen, open, search }: TreeRequest): Tree {
  const text = plain(search);
  const rows: TreeRow[] = [];
  const walk = (node: OrgNode, level: number, shown: boolean): void => {
    const found = text === '' || shown ? null : searched(node, text);
    if (found === 'none') return;
    const isOpen = found === 'below' || open.has(node.code);
    rows.push(rowOf(node, level, isOpen, chosen));
    if (isOpen) for (const child of node.children) walk(child, level + 1, shown || found === 'itself');
  };
  for (const node of forest) walk(node, 1, text === '');
  const most = text === '' ? MOST_ROWS : MOST_FOUND;
  return { rows: rows.slice(0, most), left: Math.max(0, rows.length - most) };
}

function rowOf({ code, name, children }: OrgNode, level: number, isOpen: boolean, all: ReadonlySet<string>): TreeRow {
  const leaves = children.length === 0 ? [code] : leavesOf(children);
  const chosen = leaves.filter((each) => all.has(each)).length;
  const choice = chosen === 0 ? 'none' : chosen === leaves.length ? 'all' : 'some';
  return { code, name, level, isOpen: children.length === 0 ? null : isOpen, choice, orgs: leaves.length, chosen };
}

/** Whether a node is what is searched for, or only something below it. */
function searched(node: OrgNode, text: string): 'itself' | 'below' | 'none' {
  if (plain(node.name).includes(text) || node.code.startsWith(text)) return 'itself';
  return node.children.some((child) => searched(child, text) !== 'none') ? 'below' : 'none';
}

/** The orgs that report in the node of that code; null: there is no such node. */
export function leavesUnder(forest: readonly OrgNode[], code: string): readonly string[] | null {
  for (const node of forest) {
    if (node.code === code) return node.children.length === 0 ? [code] : leavesOf(node.children);
    const below = leavesUnder(node.children, code);
    if (below) return below;
  }
  return null;
}
