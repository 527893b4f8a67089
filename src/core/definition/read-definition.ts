import { lintPack } from '../indicator/lint-pack.js';
import type { PackProblem } from '../indicator/pack-problem.js';
import type { Pack } from '../indicator/pack.js';
import { problemsInOrder } from '../indicator/lint/in-order.js';
import { lintRules } from '../rule/lint/lint-rules.js';
import { misread } from '../rule/lint/misread.js';
import { resolvedRulesOf } from '../rule/resolve/resolved-rules-of.js';
import type { SheetGrid } from '../sheet/grid.js';
import { assemblePack } from './assemble-pack.js';
import type { DefinitionTableKey } from './column.js';
import type { BookProblem, DefinitionProblem } from './definition-problem.js';
import { inSheetOrder } from './in-sheet-order.js';
import { locateSheets } from './locate-sheets.js';
import type { PlainRecord } from './member.js';
import { isSure, placedProblem } from './place-problems.js';
import type { DefinitionPlaces } from './places.js';
import { MOST_PROBLEMS, problemList } from './problem-list.js';

export type DefinitionReading =
  | {
      readonly ok: true;
      readonly pack: Pack;
      /** What is odd, and counts. */
      readonly warnings: readonly DefinitionProblem[];
      readonly places: DefinitionPlaces;
    }
  | { readonly ok: false; readonly problems: readonly DefinitionProblem[] };

/**
 * Reads the sheets of a definition workbook (docs/definition-workbook.md). Everything that is wrong is said at once, each with its
 * sheet, row and column, in the order of the sheets: what the cells have wrong, what the pack that they make says against itself, and
 * relations that cannot be read. A pack that is given out fits the pack's schema and passes its lint; `lintDefinition` looks further
 * into its relations. `misfits`: what a schema has against it, asked last.
 */
export function readDefinition(
  grids: readonly SheetGrid[],
  misfits: (json: unknown) => readonly PackProblem[] = () => [],
): DefinitionReading {
  const list = problemList();
  const sheets = locateSheets(grids, list);
  const { json, places } = assemblePack(sheets, list);
  const sound = list.found.every(({ severity }) => severity !== 'error');
  const found = sound ? misfits(json) : [];
  const doubts = found.length > 0 ? found : linted(json, places, list.found);
  const placed = doubts.map((problem) => placedProblem(problem, places));
  const problems = inSheetOrder([...list.found, ...placed], grids);
  if (sound && placed.length === 0) return { ok: true, pack: json as unknown as Pack, warnings: problems, places };
  return { ok: false, problems: bounded(problems) };
}

/** What the relations of a definition workbook say against themselves and the rest; takes up to some seconds. */
export function lintDefinition(pack: Pack, places: DefinitionPlaces): readonly DefinitionProblem[] {
  return lintRules(withRows(pack, places)).map((problem) => placedProblem(problem, places));
}

/** The pack's own lint, and relations that do not read. Where there are stand-ins, only what is sure without them. */
function linted(json: PlainRecord, places: DefinitionPlaces, told: readonly BookProblem[]): readonly PackProblem[] {
  const sound = told.every(({ severity }) => severity !== 'error');
  const pack = json as unknown as Pack;
  const own = lintPack(pack);
  if (sound && own.length === 0) return [];
  const withPlaces = withRows(pack, places);
  const units = own.some(({ code }) => code === 'unit-unknown' || code === 'unknown-reference');
  const relations = problemsInOrder([...misread(withPlaces, resolvedRulesOf(withPlaces))]);
  const sure = relations.filter(({ code }) => code !== 'rule.doubtful' && (code !== 'rule.units' || (sound && !units)));
  return [...own, ...sure].filter((problem) => sound || (isSure(problem, json, places) && !isOfLost(problem, told)));
}

/** What only follows from a sheet that is not there, or from rows that belong to nothing. */
function isOfLost({ code, data }: PackProblem, told: readonly BookProblem[]): boolean {
  if (code === 'column-missing')
    return told.some((each) => each.code === 'book.owner-unknown' || isMissing(each, 'columns'));
  if (code !== 'unknown-reference' && code !== 'rule.unknown-reference') return false;
  const table = code === 'unknown-reference' ? LISTS.get(data.thing) : 'indicators';
  return told.some((each) => isMissing(each, table));
}

function isMissing({ code, data }: BookProblem, table: DefinitionTableKey | undefined): boolean {
  return (code === 'book.sheet-missing' || code === 'book.header-missing') && data.sheet === table;
}

const LISTS: ReadonlyMap<string, DefinitionTableKey> = new Map([
  ['indicator', 'indicators'],
  ['org', 'units'],
  ['form', 'forms'],
]);

/** Each relation with its row in this workbook, for the words of what is found. */
function withRows(pack: Pack, places: DefinitionPlaces): Pack {
  if (!pack.rules) return pack;
  const rules = pack.rules.map((rule, at) => {
    const row = places.records.get(`rules[${at}]`)?.row;
    return row === undefined ? rule : { ...rule, row };
  });
  return { ...pack, rules };
}

function bounded(problems: readonly DefinitionProblem[]): readonly DefinitionProblem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  const more: DefinitionProblem = {
    code: 'book.more',
    severity: 'error',
    place: { sheet: null, row: null, column: null, cell: null },
    data: { told: MOST_PROBLEMS },
  };
  return [...problems.slice(0, MOST_PROBLEMS), more];
}
