import type { DefinitionRemark } from '../definition/definition-remark.js';
import type { Language } from '../finding/message-of.js';
import type { Form, Org, Pack } from '../indicator/pack.js';
import { readIndicatorTable, type ImportedTable } from './indicator-table.js';
import { doubtsOf, newSketch, oneLine, PLAN_SOURCE, remark, remarksOf, type PackSketch } from './pack-sketch.js';
import type { PlanBlock, PlanDocument, PlanTable } from './plan-document.js';
import type { PlanDoubt } from './plan-doubt.js';
import { addOrgs } from './plan-orgs.js';
import type { PlanProblem } from './plan-problem.js';
import { MOST_SENTENCES, sentencesOf, type PlanSentence } from './plan-sentences.js';
import { orgOfDocument, planOf, titleAmong, type PlanYears } from './plan-words.js';
import { rebuildTables } from './rebuild-tables.js';
import { addSentences } from './sketch-sentences.js';
import { addTable } from './sketch-table.js';

export interface PlanImportOptions {
  /** Of the pack: lower-case letters, digits and hyphens. */
  readonly id: string;
  /** Of the pack; absent: the document's own. */
  readonly title?: string;
  readonly publisher?: string;
  /** Whose plan it is; absent: read from the title. */
  readonly org?: string;
  /** Only tables of this plan are taken; absent: all of them. */
  readonly plan?: PlanYears;
  /** Language of the doubts; Chinese unless told. */
  readonly lang?: Language;
  /** An organisation by its name; without it codes are numbers to be replaced. */
  readonly findOrg?: (name: string) => Org | null;
}

/** A draft of a pack, and all that a person has to look at before it is one. */
export interface PlanImport {
  readonly pack: Pack;
  readonly remarks: readonly DefinitionRemark[];
  /** As printed, in reading order. */
  readonly tables: readonly ImportedTable[];
  /** Every clause of the prose with figures, those that made no indicator with them. */
  readonly sentences: readonly PlanSentence[];
  readonly doubts: readonly PlanDoubt[];
  readonly problems: readonly PlanProblem[];
}

/** Reads a planning document into a draft pack. The same document gives the same draft, whatever format it came in. */
export function importPlan(document: PlanDocument, options: PlanImportOptions): PlanImport {
  const { blocks, cut } = rebuildTables(document);
  const found = tablesOf(blocks);
  const texts = found.prose.map((each) => each.text);
  const title = options.title ?? titleAmong(texts) ?? '规划指标';
  const told = options.plan ?? planOf(title) ?? planAmong(found.tables, texts);
  const plan = told ?? FALLBACK;
  const tables = found.tables.filter((each) => options.plan === undefined || (each.plan ?? plan).last === plan.last);
  const sentences = sentencesOf(found.prose, plan, ACHIEVING.test(title));
  const ownName = options.org ?? orgOfDocument(title, texts.slice(0, 40));
  const sketch = newSketch();
  const orgs = addOrgs(sketch, ownName, tables, options.findOrg ?? (() => null));
  addTables(sketch, tables, { plan, title, orgs, ownName });
  const aims = sketch.targets.length > 0 || sentences.some((each) => each.kind === 'target');
  addSentences(sketch, sentences, { plan, org: orgs.own, title, achievements: ACHIEVING.test(title) || !aims });
  const years = yearsOf(sketch, tables, plan);
  remarkPlan(sketch, years, plan, told !== null);
  const remarks = remarksOf(sketch, options.lang ?? 'zh');
  const problems = problemsOf(cut || sentences.length >= MOST_SENTENCES, found, tables, sketch);
  return {
    pack: packOf(sketch, years, title, options),
    remarks,
    tables,
    sentences,
    doubts: doubtsOf(sketch),
    problems,
  };
}

function remarkPlan(sketch: PackSketch, years: PlanYears, plan: PlanYears, told: boolean): void {
  const doubts: PlanDoubt[] = [];
  if (years.first !== plan.first) doubts.push({ code: 'plans-mixed', first: years.first, last: years.last });
  if (!told) doubts.push({ code: 'plan-guessed', first: plan.first, last: plan.last });
  if (doubts.length > 0) remark(sketch, 'settings', 'plan', null, doubts);
}

/** A document that names no plan at all: years that a person must replace, and is told to. */
const FALLBACK: PlanYears = { first: 2021, last: 2025, base: 2020 };
const ACHIEVING = /成就|总结|巡礼|公报|发布会|完成情况|工作报告/;

interface Found {
  readonly tables: readonly ImportedTable[];
  /** Tables that are none of indicators. */
  readonly others: number;
  readonly prose: readonly Extract<PlanBlock, { readonly kind: 'paragraph' }>[];
}

/** Tables of indicators set apart; what another table says is prose, a cell a paragraph: boxes 专栏 are drawn as tables. */
function tablesOf(blocks: readonly PlanBlock[]): Found {
  const tables: ImportedTable[] = [];
  const prose: Found['prose'][number][] = [];
  let others = 0;
  for (const block of blocks) {
    if (block.kind === 'paragraph') {
      prose.push(block);
      continue;
    }
    const table = readIndicatorTable(block, titleAbove(prose));
    if (table) tables.push(table);
    else {
      others += 1;
      prose.push(...cellParagraphs(block));
    }
  }
  return { tables, others, prose };
}

function titleAbove(prose: Found['prose']): string | null {
  const near = prose.slice(-3).filter((each) => each.text.length <= 50 && !/[。;；]/.test(each.text));
  const titles = near.filter((each) => /表|指标|目标|专栏/.test(each.text));
  return titles.at(-1)?.text ?? null;
}

function* cellParagraphs({ rows }: PlanTable): Iterable<Found['prose'][number]> {
  for (const { cells, at } of rows) {
    for (const text of new Set(cells.flatMap((each) => each.split('\n')))) {
      if (text.trim() !== '') yield { kind: 'paragraph', text: text.trim(), at };
    }
  }
}

function planAmong(tables: readonly ImportedTable[], texts: readonly string[]): PlanYears | null {
  const latest = tables.flatMap(({ plan }) => (plan ? [plan] : [])).sort((a, b) => b.last - a.last)[0];
  if (latest) return latest;
  for (const text of texts) {
    const plan = planOf(text);
    if (plan) return plan;
  }
  return null;
}

interface TableSetting {
  readonly plan: PlanYears;
  readonly title: string;
  readonly orgs: Parameters<typeof addTable>[2]['orgs'];
  readonly ownName: string | null;
}

/** The plan's own table comes first and keeps its codes; forms stand in the document's order. */
function addTables(sketch: PackSketch, tables: readonly ImportedTable[], setting: TableSetting): void {
  const weight = ({ plan, rows, columns }: ImportedTable) =>
    ((plan ?? setting.plan).last === setting.plan.last ? 10_000 : 0) +
    (columns.some((each) => each.role === 'code') ? 5_000 : 0) +
    Math.min(rows.length, 1_000);
  const order = tables
    .map((table, index) => ({ table, index }))
    .sort((a, b) => weight(b.table) - weight(a.table) || a.index - b.index);
  for (const [turn, { table, index }] of order.entries()) {
    addTable(sketch, table, {
      ...{ id: `table-${index + 1}`, title: table.title ?? `${setting.title}（表${index + 1}）` },
      ...{ prefix: turn === 0 ? '' : `T${index + 1}-`, plan: table.plan ?? setting.plan },
      ...{ orgs: setting.orgs, ownName: setting.ownName },
    });
  }
  const placeOf = (form: Form) => Number(form.id.slice('table-'.length));
  sketch.forms.sort((a, b) => placeOf(a) - placeOf(b));
}

/** The years of all targets: a draft that holds an earlier plan's table too spans both. */
function yearsOf({ targets }: PackSketch, tables: readonly ImportedTable[], plan: PlanYears): PlanYears {
  const plans = tables.flatMap((each) => (each.plan ? [each.plan] : []));
  const years = targets.map(({ year }) => year);
  const first = Math.min(
    plan.first,
    ...years.map((year) => plans.find((each) => each.first <= year && year <= each.last)?.first ?? year),
  );
  const last = Math.max(plan.last, ...years);
  return { first, last, base: Math.min(plan.base, first - 1) };
}

function problemsOf(
  cut: boolean,
  found: Found,
  tables: readonly ImportedTable[],
  sketch: PackSketch,
): readonly PlanProblem[] {
  const problems: PlanProblem[] = [];
  if (cut) problems.push({ code: 'document-cut' });
  if (found.tables.length > tables.length)
    problems.push({ code: 'tables-of-other-plans', count: found.tables.length - tables.length });
  if (found.others > 0) problems.push({ code: 'tables-not-indicators', count: found.others });
  if (sketch.indicators.length === 0) problems.push({ code: 'nothing-found' });
  return problems;
}

function packOf(sketch: PackSketch, plan: PlanYears, title: string, { id, publisher }: PlanImportOptions): Pack {
  const { orgs, indicators, forms, targets, actuals, references } = sketch;
  const name = oneLine(title);
  return {
    ...{ schema: 'hebao.pack/1', id, version: '0.1.0', title: name, publisher: oneLine(publisher ?? '') || '待填' },
    ...{ plan, period: 'year', orgs, indicators, forms, targets },
    ...(actuals.length > 0 ? { actuals } : {}),
    ...(references.length > 0 ? { references } : {}),
    sources: [{ id: PLAN_SOURCE, title: name }],
  };
}
