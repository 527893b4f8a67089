import type { ReportedValue } from '../../sheet/return.js';
import type { Judged } from '../judge-case.js';
import { STATUS_WORDS } from '../status-words.js';
import { leaves, type Leaf, type Term } from '../term.js';
import { printCell, printTerm, type FormulaPlace } from './print-term.js';
import { quoted } from './rounding-formula.js';

/** What a formula says while a cell that it needs has no figure: nothing, or the words of the status. */
export type Otherwise = 'nothing' | 'words';

/**
 * Puts a formula behind the questions that come first: is the actual a number, are the other cells that it refers to, is
 * what it divides by above 0. Null where one of them cannot be written.
 */
export function guarded(formula: string, judged: Judged, place: FormulaPlace, otherwise: Otherwise): string | null {
  const words = (status: keyof typeof STATUS_WORDS): string =>
    otherwise === 'words' ? quoted(STATUS_WORDS[status]) : '""';
  let whole = formula;
  for (const divisor of judged.measure.divisors.filter(standsInCells)) {
    const printed = printTerm(divisor, place);
    if (!printed) return null;
    whole = `IF(${printed}>0,${whole},${words('not-applicable')})`;
  }
  for (const cell of otherCells(judged)) {
    const missing = words(cell.role === 'reference' ? 'reference-missing' : 'actual-missing');
    whole = `IF(ISNUMBER(${printCell(cell, place.sheet)}),${whole},${missing})`;
  }
  const { cell } = judged.given.actual;
  return cell && behindActual(whole, judged.given.actual, printCell(cell, place.sheet), otherwise);
}

function behindActual(formula: string, actual: Leaf, at: string, otherwise: Otherwise): string {
  if (isNil(actual)) {
    const invalid = otherwise === 'words' ? quoted(STATUS_WORDS.invalid) : '""';
    return `IF(OR(ISNUMBER(${at}),ISBLANK(${at})),${formula},${invalid})`;
  }
  return `IF(ISNUMBER(${at}),${formula},${otherwise === 'words' ? withoutFigure(at) : '""'})`;
}

/** 零报: a blank that is 0. */
function isNil({ blank, cell }: Leaf): boolean {
  return blank !== true && cell?.state === 'blank';
}

/** Blank and “—” are 未填报, “/” is 不适用, anything else is to be verified. */
function withoutFigure(at: string): string {
  const [missing, none, invalid] = [
    STATUS_WORDS['actual-missing'],
    STATUS_WORDS['not-applicable'],
    STATUS_WORDS.invalid,
  ];
  const words = `IF(OR(${at}="",${at}="—"),${quoted(missing)},IF(${at}="/",${quoted(none)},${quoted(invalid)}))`;
  return `IF(ISERROR(${at}),${quoted(invalid)},${words})`;
}

/** Cells that the measuring refers to beside the actual and the printed target, each once. */
function otherCells({ measure, given }: Judged): ReportedValue[] {
  const found = new Map<string, ReportedValue>();
  for (const { cell } of [measure.measured, measure.needed, ...(measure.rate ? [measure.rate.of] : [])].flatMap(
    leaves,
  )) {
    if (!cell || cell === given.actual.cell || cell.role === 'target' || cell.role === 'milestone') continue;
    if (typeof cell.cell?.value === 'string') continue;
    found.set(`${cell.at.sheet} ${cell.at.row} ${cell.at.column}`, cell);
  }
  return [...found.values()];
}

const standsInCells = (term: Term): boolean => leaves(term).some((each) => each.cell !== null);
