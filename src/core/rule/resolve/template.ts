import { printClaim } from '../print-claim.js';
import type { Claim } from '../tree.js';
import { mapFigures, mapLeaves } from '../walk.js';
import type { NameNode } from './names-in.js';

/** The claim in canonical print with ¤n¤ in the place of each name, n its variable: for figures to be put in. */
export function templateOf(claim: Claim, numberOf: (name: NameNode) => number): string {
  const marked = mapFigures(claim, (figure) =>
    mapLeaves(figure, (leaf) =>
      leaf.kind === 'literal'
        ? leaf
        : { kind: 'cell', form: null, indicator: `¤${numberOf(leaf)}¤`, column: null, org: null, span: leaf.span },
    ),
  );
  return printClaim(marked).replace(/\[(¤\d+¤)\]/g, '$1');
}

/** Puts texts into a template; what stands for nothing is left blank, □. */
export function fillTemplate(template: string, textOf: (variable: number) => string): string {
  return template.replace(/¤(\d+)¤/g, (_, number: string) => textOf(Number(number)));
}
