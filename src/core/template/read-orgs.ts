import type { Org } from '../indicator/pack.js';
import { isCalendarDay } from '../indicator/period.js';
import { halfWidth } from '../quantity/unit-spelling.js';
import type { Cell, SheetGrid } from '../sheet/grid.js';
import { plain } from '../sheet/plain-text.js';
import { readCell } from '../sheet/read-cell.js';
import { cellText, isEmpty } from '../sheet/spread-merges.js';
import { findOrgHeader, type OrgField, type OrgHeader } from './org-list-columns.js';
import type { OrgListProblem, OrgListProblemCode, OrgListProblems } from './org-list-problem.js';
import { settleParents, type ListedOrg } from './settle-parents.js';

export interface OrgList {
  /** In the list's order; of two with one code the first stands, and rows that cannot be read are left out. */
  readonly orgs: readonly Org[];
  /** Everything wrong, all at once, in the order of the rows. */
  readonly problems: readonly OrgListProblem[];
}

/** More than all counties, cities and provinces of the country. */
const MOST_ORGS = 20_000;
const LONGEST_NAME = 100;

/**
 * Reads a list of orgs out of a workbook or a .csv: any order of columns, the header found within the first rows, codes as
 * numbers or text. Where a sheet is called 单位 (a definition workbook) that one alone is read, else every visible sheet that
 * has such a header. A code of twelve digits ending in six zeros, as statistics offices write a county's, is its first six.
 * A parent is a code or a name of the list; a code that the list does not have is taken as it is.
 */
export function readOrgs(grids: readonly SheetGrid[]): OrgList {
  const lists = listsOf(grids);
  if (lists.length === 0) return { orgs: [], problems: [unplaced('no-list')] };
  const reading: Reading = { orgs: [], codes: new Map(), names: new Map(), problems: [], full: false };
  for (const list of lists) readList(list, reading);
  const { orgs, problems } = settleParents(reading.orgs);
  const all = inOrder([...reading.problems, ...problems], lists);
  return { orgs, problems: orgs.length + all.length === 0 ? [unplaced('no-orgs')] : all };
}

interface List {
  readonly grid: SheetGrid;
  readonly header: OrgHeader;
}

interface Reading {
  readonly orgs: ListedOrg[];
  /** Row, from 1, by code. */
  readonly codes: Map<string, number>;
  /** Row, from 1, by name and what it lies in. */
  readonly names: Map<string, number>;
  readonly problems: OrgListProblem[];
  full: boolean;
}

const ORG_SHEETS: ReadonlySet<string> = new Set(['单位', '统计单位', '填报单位', '单位清单', 'orgs', 'organisations']);

function listsOf(grids: readonly SheetGrid[]): readonly List[] {
  const named = grids.filter((grid) => ORG_SHEETS.has(plain(grid.name)));
  return (named.length > 0 ? named : grids.filter((grid) => grid.visibility === 'visible')).flatMap((grid) => {
    const header = findOrgHeader(grid);
    return header ? [{ grid, header }] : [];
  });
}

function readList(list: List, reading: Reading): void {
  for (let row = list.header.row + 1; row < list.grid.cells.length && !reading.full; row += 1) {
    if ([...list.header.columns.values()].every((column) => isEmpty(list.grid.cells[row]?.[column]))) continue;
    if (reading.orgs.length === MOST_ORGS) {
      reading.full = true;
      reading.problems.push(at(list, row, null, 'too-many', { limit: MOST_ORGS }));
      return;
    }
    readRow(list, row, reading);
  }
}

function readRow(list: List, row: number, reading: Reading): void {
  const say = <C extends OrgListProblemCode>(code: C, field: OrgField, data: OrgListProblems[C]): void => {
    reading.problems.push(at(list, row, field, code, data));
  };
  const code = codeText(cell(list, row, 'code'));
  const name = wordsOf(cell(list, row, 'name'));
  if (code === '') say('code-missing', 'code', { name });
  else if (!isCode(code)) say('code-invalid', 'code', { text: code.slice(0, LONGEST_NAME) });
  if (name === '') say('name-missing', 'name', { code });
  else if (!isName(name)) say('name-invalid', 'name', { text: name.slice(0, LONGEST_NAME) });
  const rest = restOf(list, row, say);
  if (!isCode(code) || !isName(name)) return;
  const first = reading.codes.get(code);
  if (first !== undefined) return say('code-duplicate', 'code', { code, first });
  reading.codes.set(code, row + 1);
  const parent = codeText(cell(list, row, 'parent'));
  const lies = `${plain(name)}|${parent === '' && /^\d{6}$/.test(code) ? code.slice(0, 4) : plain(parent)}`;
  const twin = reading.names.get(lies);
  if (twin !== undefined) say('name-duplicate', 'name', { name, first: twin });
  else reading.names.set(lies, row + 1);
  const org: Org = { code, name, ...rest };
  reading.orgs.push({ org, parent, place: placeOf(list, row, 'parent') });
}

type Say = <C extends OrgListProblemCode>(code: C, field: OrgField, data: OrgListProblems[C]) => void;

function restOf(list: List, row: number, say: Say): Partial<Org> {
  const [aliases, formerNames] = (['aliases', 'formerNames'] as const).map((field) =>
    several(wordsOf(cell(list, row, field))).filter(isName),
  );
  const formerCodes = several(codeText(cell(list, row, 'formerCodes'))).map(shortened);
  for (const text of formerCodes.filter((each) => !isCode(each))) say('former-code-invalid', 'formerCodes', { text });
  const codes = formerCodes.filter(isCode);
  const countedText = wordsOf(cell(list, row, 'counted'));
  const counted = COUNTED.get(plain(countedText));
  if (countedText !== '' && !counted) say('counted-unknown', 'counted', { text: countedText.slice(0, LONGEST_NAME) });
  return {
    ...(aliases!.length > 0 && { aliases: aliases! }),
    ...(formerNames!.length > 0 && { formerNames: formerNames! }),
    ...(codes.length > 0 && { formerCodes: codes }),
    ...dayOf(list, row, 'validFrom', say),
    ...dayOf(list, row, 'validTo', say),
    ...(counted && { counted }),
  };
}

const COUNTED: ReadonlyMap<string, NonNullable<Org['counted']>> = new Map([
  ...'county 县(市,区) 县市区 县区 县 区 区县'.split(' ').map((word) => [word, 'county'] as const),
  ...'city-proper cityproper 市本级 本级'.split(' ').map((word) => [word, 'city-proper'] as const),
  ...'zone 开发区 功能区 园区 新区'.split(' ').map((word) => [word, 'zone'] as const),
  ...'entrusted 代管 托管'.split(' ').map((word) => [word, 'entrusted'] as const),
]);

function dayOf(list: List, row: number, field: 'validFrom' | 'validTo', say: Say): Partial<Org> {
  const found = cell(list, row, field);
  if (isEmpty(found)) return {};
  const reading = readCell(found, list.grid.date1904);
  const text = reading.kind === 'date' ? reading.text : wordsOf(found);
  const parts = /^(\d{4})[-./年](\d{1,2})[-./月](\d{1,2})日?$/.exec(text);
  const day = parts ? `${parts[1]!}-${parts[2]!.padStart(2, '0')}-${parts[3]!.padStart(2, '0')}` : text;
  if (isCalendarDay(day)) return { [field]: day };
  say('date-invalid', field, { text: text.slice(0, LONGEST_NAME) });
  return {};
}

function cell(list: List, row: number, field: OrgField): Cell | null {
  const column = list.header.columns.get(field);
  return column === undefined ? null : (list.grid.cells[row]?.[column] ?? null);
}

/**
 * Half-width, trimmed, the apostrophe that marks text left off; 1 under the format `000000` is 000001. A number with a
 * fraction comes with a blank in front, which no code has: it is a figure in the wrong column.
 */
function codeText(found: Cell | null): string {
  if (typeof found?.value === 'number' && !Number.isInteger(found.value)) return ` ${found.value}`;
  const written = [...wordsOf(found)].map(halfWidth).join('').replace(/^'/, '').trim();
  const zeros = typeof found?.value === 'number' && /^0+$/.test(found.format ?? '') ? found.format!.length : 0;
  return shortened(written.padStart(written === '' ? 0 : zeros, '0'));
}

function shortened(code: string): string {
  return /^\d{6}0{6}$/.test(code) ? code.slice(0, 6) : code;
}

function isCode(text: string): boolean {
  return /^[0-9A-Za-z][0-9A-Za-z._-]{0,31}$/.test(text);
}

function isName(text: string): boolean {
  return text !== '' && text.length <= LONGEST_NAME && !/\p{Cc}/u.test(text);
}

/** Trimmed; an error reads as its name. */
function wordsOf(found: Cell | null): string {
  return found?.error === undefined ? cellText(found) : found.error;
}

function several(text: string): readonly string[] {
  return text
    .slice(0, 1_000)
    .split(/[、,，;；\n]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

function placeOf({ grid, header }: List, row: number, field: OrgField | null): ListedOrg['place'] {
  const column = field === null ? undefined : header.columns.get(field);
  const title = column === undefined ? null : cellText(grid.cells[header.row]?.[column]);
  return { sheet: grid.name, row: row + 1, column: title };
}

function at<C extends OrgListProblemCode>(
  list: List,
  row: number,
  field: OrgField | null,
  code: C,
  data: OrgListProblems[C],
): OrgListProblem {
  return { code, ...placeOf(list, row, field), data } as OrgListProblem;
}

function unplaced(code: 'no-list' | 'no-orgs'): OrgListProblem {
  return { code, sheet: null, row: null, column: null, data: {} };
}

function inOrder(problems: readonly OrgListProblem[], lists: readonly List[]): readonly OrgListProblem[] {
  const sheets = new Map(lists.map(({ grid }, index) => [grid.name, index]));
  const place = (each: OrgListProblem): number => sheets.get(each.sheet ?? '') ?? 0;
  return [...problems].sort((a, b) => place(a) - place(b) || (a.row ?? 0) - (b.row ?? 0));
}
