import type { Claim, ClaimCall, Comparison, Figure, Leaf } from './tree.js';

/*
 * A sum of ten thousand terms is a tree ten thousand deep on its left side: whoever walks figures does it here, without
 * recursion. Claims nest no deeper than the parser lets them.
 */

/** What a figure is directly made of, in the order of its print; a leaf has none. */
export function partsOf(figure: Figure): readonly Figure[] {
  switch (figure.kind) {
    case 'negated':
      return [figure.of];
    case 'arithmetic':
      return [figure.left, figure.right];
    case 'figure-call':
      return figure.arguments;
    default:
      return NONE;
  }
}
const NONE: readonly Figure[] = [];

/** Makes one thing of a figure, from its leaves up: `make` takes a figure and what was made of its parts. */
export function foldFigure<T>(figure: Figure, make: (figure: Figure, parts: readonly T[]) => T): T {
  const open: { readonly figure: Figure; readonly parts: readonly Figure[]; readonly made: T[] }[] = [];
  let next: Figure | null = figure;
  for (;;) {
    if (next) open.push({ figure: next, parts: partsOf(next), made: [] });
    const top = open[open.length - 1]!;
    next = top.parts[top.made.length] ?? null;
    if (next) continue;
    const made = make(top.figure, top.made);
    open.pop();
    if (open.length === 0) return made;
    open[open.length - 1]!.made.push(made);
  }
}

/** The same figure with its leaves replaced. */
export function mapLeaves(figure: Figure, replace: (leaf: Leaf) => Figure): Figure {
  return foldFigure<Figure>(figure, (each, parts) => {
    if (each.kind === 'negated') return { ...each, of: parts[0]! };
    if (each.kind === 'arithmetic') return { ...each, left: parts[0]!, right: parts[1]! };
    if (each.kind === 'figure-call') return { ...each, arguments: parts };
    return replace(each);
  });
}

/** The same claim with its comparisons and calls replaced. */
export function mapAtoms(claim: Claim, replace: (atom: Comparison | ClaimCall) => Claim): Claim {
  const again = (each: Claim): Claim => mapAtoms(each, replace);
  switch (claim.kind) {
    case 'comparison':
    case 'claim-call':
      return replace(claim);
    case 'junction':
      return { ...claim, of: claim.of.map(again) };
    case 'not':
      return { ...claim, of: again(claim.of) };
    case 'conditional': {
      const otherwise = claim.otherwise && again(claim.otherwise);
      return { ...claim, when: again(claim.when), then: again(claim.then), otherwise };
    }
    case 'equivalence':
      return { ...claim, left: again(claim.left), right: again(claim.right) };
  }
}

/** The same claim with its figures (sides and arguments, whole) replaced. */
export function mapFigures(claim: Claim, replace: (figure: Figure) => Figure): Claim {
  return mapAtoms(claim, (atom) =>
    atom.kind === 'comparison'
      ? { ...atom, sides: atom.sides.map(replace) }
      : { ...atom, arguments: atom.arguments.map(replace) },
  );
}

/** The claims that a claim is directly made of; a comparison and a call have none. */
export function claimParts(claim: Claim): readonly Claim[] {
  switch (claim.kind) {
    case 'junction':
      return claim.of;
    case 'not':
      return [claim.of];
    case 'conditional':
      return claim.otherwise ? [claim.when, claim.then, claim.otherwise] : [claim.when, claim.then];
    case 'equivalence':
      return [claim.left, claim.right];
    default:
      return [];
  }
}

/** The claim and every claim within, outermost first, in the order of the print. */
export function claimsWithin(claim: Claim): readonly Claim[] {
  return [claim, ...claimParts(claim).flatMap(claimsWithin)];
}

/** Sides and arguments of all comparisons and calls within, in the order of the print. */
export function topFigures(claim: Claim): readonly Figure[] {
  return claimsWithin(claim).flatMap((each): readonly Figure[] =>
    each.kind === 'comparison' ? each.sides : each.kind === 'claim-call' ? each.arguments : [],
  );
}

/** Every literal, cell, row and column of a figure, in the order of the print. */
export function leavesOf(figure: Figure): readonly Leaf[] {
  const leaves: Leaf[] = [];
  foldFigure<null>(figure, (each) => {
    if (isLeaf(each)) leaves.push(each);
    return null;
  });
  return leaves;
}

export function isLeaf(figure: Figure): figure is Leaf {
  return figure.kind === 'literal' || figure.kind === 'cell' || figure.kind === 'row' || figure.kind === 'column';
}

/** The terms of a sum with their signs: `a - b + c` is +a, -b, +c. Anything else is one term. */
export function termsOf(figure: Figure): readonly { readonly sign: 1 | -1; readonly of: Figure }[] {
  const terms: { sign: 1 | -1; of: Figure }[] = [];
  let rest = figure;
  while (rest.kind === 'arithmetic' && (rest.op === '+' || rest.op === '-')) {
    terms.push({ sign: rest.op === '+' ? 1 : -1, of: rest.right });
    rest = rest.left;
  }
  terms.push({ sign: 1, of: rest });
  return terms.reverse();
}
