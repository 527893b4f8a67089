import { parsePeriod } from '../indicator/period.js';
import type { Pack } from '../indicator/pack.js';
import type { ReviewContext } from '../review/context.js';
import { bindTable } from './bind-table.js';
import { chooseForm } from './choose-form.js';
import { NO_FACTS } from './facts.js';
import { chooseOrg, orgEvidence, withoutParents, type OrgEvidence, type SaidBySheet } from './find-org.js';
import { periodEvidence } from './find-period.js';
import { findTables } from './find-tables.js';
import type { SheetGrid } from './grid.js';
import { headerHints, headerOrgs, headerTexts, type HeaderText } from './header-evidence.js';
import { METADATA_SHEET, readMetadata } from './metadata.js';
import { indexPack, type PackIndex } from './pack-index.js';
import { placeTables, type FoundTable } from './place-tables.js';
import { plain } from './plain-text.js';
import { readValues } from './read-values.js';
import { readWords } from './read-words.js';
import type { Bound, Return, ReturnMetadata } from './return.js';
import { isReport } from './report-mark.js';
import { viewSheet } from './spread-merges.js';

const MOST_TABLES = 300;

/** A sheet with what was found on it. */
interface ReadSheet {
  readonly said: SaidBySheet;
  readonly tables: readonly FoundTable[];
}

/**
 * Binds the sheets of a workbook to the pack's forms: where the tables are, what each column and row holds, which org and
 * period it reports, and every reported figure. Says of each binding how sure it is and why; what it cannot bind stays in
 * the tables, with role null or kind `unknown`. Pure, and linear in the number of cells.
 */
export function bindReturn(grids: readonly SheetGrid[], pack: Pack, context: ReviewContext): Return {
  const index = indexPack(pack);
  const metadata = readMetadata(grids, context.facts ?? NO_FACTS);
  const sheets = visibleFirst(grids).map((grid) => readSheet(grid, index, metadata, context));
  const tables = preferredTables(sheets);
  const headers = tables.map(({ sketch, form }) => headerTexts(sketch, form.index, index));
  const told = { context, metadata, said: speakers(sheets), tables, headers };
  const orgs = orgsOf(told, index);
  const periods = periodsOf(told, index);
  const org = chooseOrg(orgs, pack.orgs);
  const period = periods[0] ?? null;
  const facts = { index, org: org?.value ?? null, period: period ? parsePeriod(period.value) : null };
  const places = placeTables(tables, facts);
  const bound = tables.map((each) => bindTable(each, { ...facts, overrides: context.overrides ?? {} }));
  return {
    org,
    period,
    orgEvidence: orgs,
    periodEvidence: periods,
    metadata,
    tables: bound,
    values: bound.flatMap((table, at) => readValues(table, at, tables[at]!.sketch.view, places[at]!, facts)),
  };
}

interface Told {
  readonly context: ReviewContext;
  readonly metadata: ReturnMetadata | null;
  readonly said: readonly SaidBySheet[];
  readonly tables: readonly FoundTable[];
  /** By table. */
  readonly headers: readonly (readonly HeaderText[])[];
}

function orgsOf({ context, metadata, said, headers: texts }: Told, index: PackIndex): readonly OrgEvidence[] {
  const headers = texts.flatMap((each) => headerOrgs(each, index));
  return withoutParents(index.orgs, [...orgEvidence(index.orgs, context, metadata, said), ...headers]);
}

function periodsOf(told: Told, index: PackIndex): readonly Bound<string>[] {
  const { context, metadata, said, tables } = told;
  const headers = told.headers.flatMap(headerHints);
  const kind = tables[0]?.form.index.form.period ?? index.pack.period;
  return periodEvidence(context, metadata, said, headers, kind);
}

/** Sheets that people see come first; the sheet of metadata is no form, and neither are our own reports. */
function visibleFirst(grids: readonly SheetGrid[]): readonly SheetGrid[] {
  const sheets = grids.filter((each) => each.name !== METADATA_SHEET && !isReport(each));
  const seen = (each: SheetGrid) => each.visibility === 'visible';
  return [...sheets.filter(seen), ...sheets.filter((each) => !seen(each))];
}

function readSheet(
  grid: SheetGrid,
  index: PackIndex,
  metadata: ReturnMetadata | null,
  context: ReviewContext,
): ReadSheet {
  const view = viewSheet(grid);
  const sketches = findTables(view, index);
  const tops = sketches.map((each) => Math.min(each.header.top, each.body.top));
  const words = readWords(view, tops.length === 0 ? null : Math.min(...tops));
  const hints = {
    given: context.overrides?.form ?? null,
    metadata: metadata?.pack === index.pack.id ? metadata.form : null,
    titles: [...words.titles.map((each) => plain(each.text)), plain(grid.name)],
  };
  const forms = sketches.map((sketch) => chooseForm(sketch, index, hints));
  const said: SaidBySheet = { name: grid.name, words, hasTable: forms.some((each) => each !== null) };
  const tables = sketches.flatMap((sketch, at) => {
    const form = forms[at];
    return form ? [{ sketch, form, said }] : [];
  });
  return { said, tables };
}

/**
 * Where several tables are one form, those that report: a plan's table of targets, or a hidden copy, is none beside a sheet
 * with actuals that people see.
 */
function preferredTables(sheets: readonly ReadSheet[]): readonly FoundTable[] {
  const all = sheets.flatMap((each) => each.tables).slice(0, MOST_TABLES);
  return all.filter((each) => {
    const same = all.filter((other) => other !== each && other.form.index === each.form.index);
    return !same.some((other) => standing(other) > standing(each) && other.form.named * 2 >= each.form.named);
  });
}

function standing({ sketch, form }: FoundTable): number {
  return (form.reports ? 2 : 0) + (sketch.view.grid.visibility === 'visible' ? 1 : 0);
}

/** Sheets with tables speak first. */
function speakers(sheets: readonly ReadSheet[]): readonly SaidBySheet[] {
  const said = sheets.map((each) => each.said);
  return [...said.filter((each) => each.hasTable), ...said.filter((each) => !each.hasTable)];
}
