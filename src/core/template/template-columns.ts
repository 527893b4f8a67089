import { findOrg, type Form, type Org, type Pack, type Role } from '../indicator/pack.js';
import { parsePeriod } from '../indicator/period.js';
import { indexOrgs, orgsIn } from '../sheet/org-names.js';

/** A column of the printed form. */
export interface TemplateColumn {
  readonly role: Role;
  /** As printed. */
  readonly header: string;
  /** Year that the header names; null: none. */
  readonly year: number | null;
  /** In characters of the default font. */
  readonly width: number;
  /** 甲 for words, 1 for figures and verdicts. */
  readonly number: string;
}

const WIDTHS: { readonly [R in Role]: number } = {
  code: 6,
  indicator: 30,
  unit: 10,
  attribute: 8,
  responsible: 12,
  base: 10,
  target: 16,
  'parent-target': 16,
  milestone: 10,
  previous: 10,
  reference: 11,
  numerator: 10,
  denominator: 10,
  actual: 12,
  rate: 10,
  difference: 10,
  progress: 15,
  verdict: 19,
  note: 16,
};

/** Columns of words, which printed forms letter and do not number. */
const LETTERED: ReadonlySet<Role> = new Set<Role>(['code', 'indicator', 'unit', 'attribute', 'responsible']);
const LETTERS = '甲乙丙丁戊';

/**
 * The form's columns as they stand in an org's template: headers that name one org of the pack name this one or its parent,
 * and 计量单位 and 代码, by which rows are told, are there even where the form leaves them out.
 */
export function templateColumns(pack: Pack, form: Form, org: Org): readonly TemplateColumn[] {
  const printed = withStub(pack, form, findOrg(pack, org.parent ?? '') !== null).map((each) => {
    const { role, unit } = each;
    const named = localHeader(pack, form, each, org);
    return { role, header: role === 'rate' && !/[%％]/.test(named) ? `${named}（${unit ?? '%'}）` : named };
  });
  let letters = 0;
  let numbers = 0;
  return printed.map(({ role, header }) => ({
    role,
    header,
    year: yearIn(header),
    width: WIDTHS[role],
    number: LETTERED.has(role) ? (LETTERS[letters++] ?? '-') : String((numbers += 1)),
  }));
}

interface Printed {
  readonly role: Role;
  readonly header: string;
  readonly unit?: string;
}

/** Nobody is above an org without a parent, and no column is needed for it. */
function withStub(pack: Pack, form: Form, hasParent: boolean): readonly Printed[] {
  const columns: Printed[] = form.columns.filter(({ role }) => role !== 'parent-target' || hasParent);
  const has = (role: Role): boolean => columns.some((each) => each.role === role);
  const names = columns.findIndex((each) => each.role === 'indicator');
  const units = new Set(pack.indicators.map((each) => each.unit));
  const needsUnit = units.size > 1 || !units.has(form.unit ?? '');
  const added: Printed[] = [];
  if (!has('unit') && needsUnit) added.push({ role: 'unit', header: '计量单位' });
  if (!has('code')) added.push({ role: 'code', header: '代码' });
  columns.splice(names + 1, 0, ...added);
  return columns;
}

/**
 * 兴国县2025目标值 on the sheet of 于都县 is 于都县2025目标值. Where that would read otherwise, as another column of the form on the city's own
 * sheet, or by the digits of a name, no org is named: 2025目标值.
 */
function localHeader(pack: Pack, form: Form, { role, header }: Printed, org: Org): string {
  if (role !== 'target' && role !== 'parent-target') return header;
  const own = role === 'target' ? org : findOrg(pack, org.parent ?? '');
  const named = namedIn(pack, header);
  if (!own || named.length === 0 || named.some((each) => each === own.name)) return header;
  const local = named.reduce((text, name) => text.replace(name, own.name), header);
  const others = form.columns.filter((each) => each.role !== role);
  const taken = others.some((each) => [each.header, ...(each.headers ?? [])].includes(local));
  return taken || /\d/.test(own.name) || own.name.length > LONGEST_NAMED
    ? named.reduce((text, name) => text.replace(name, ''), header)
    : local;
}

/** Longer headers than 60 characters are not read. */
const LONGEST_NAMED = 20;

const known = new WeakMap<Pack, Map<string, readonly string[]>>();

/** Names of orgs of the pack in a header, as they stand there; looked for once a header. */
function namedIn(pack: Pack, header: string): readonly string[] {
  const headers = known.get(pack) ?? new Map<string, readonly string[]>();
  known.set(pack, headers);
  const before = headers.get(header);
  if (before) return before;
  const names = orgsIn(indexOrgs(pack), header).map(({ org }) => org);
  const found = names.flatMap((org) =>
    [org.name, ...(org.aliases ?? [])].filter((name) => header.includes(name)).slice(0, 1),
  );
  headers.set(header, found);
  return found;
}

function yearIn(header: string): number | null {
  const year = /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(header)?.[0];
  return year === undefined ? null : Number(year);
}

/** The column is of the period itself, as far as its header tells; targets name the year that they are for. */
export function isOwnColumn({ role, year }: TemplateColumn, period: string): boolean {
  if (year === null || role !== 'actual') return true;
  return parsePeriod(period)?.year === year;
}
