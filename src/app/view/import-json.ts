import type { Language } from '../../core/finding/message-of.js';
import type { PlanImport } from '../../core/plan-import/import-plan.js';
import { planProblemMessage } from '../../core/plan-import/plan-problem.js';

/** What `hebao pack import --json` prints; figures are decimal strings. */
export function importJson(imported: PlanImport, file: string, out: string, lang: Language) {
  const { pack, tables, sentences, doubts, problems, remarks } = imported;
  const counts = new Map<string, number>();
  for (const { code } of doubts) counts.set(code, (counts.get(code) ?? 0) + 1);
  return {
    ...{ file, out, pack: { id: pack.id, version: pack.version, title: pack.title, plan: pack.plan } },
    orgs: pack.orgs.map(({ code, name }) => ({ code, name })),
    indicators: pack.indicators.length,
    targets: pack.targets.length,
    actuals: pack.actuals?.length ?? 0,
    tables: tables.map(({ title, at, rows, columns }) => ({
      ...{ title, at, columns: columns.map(({ role, header }) => ({ role, header })) },
      rows: rows.map(({ at: row, code, name, unit, attribute, values, verdict, responsible, note }) => ({
        ...{ at: row, code, name, unit, attribute, responsible, note, verdict },
        values: values.map(({ column, text }) => ({ header: column.header, text })),
      })),
    })),
    sentences: sentences.map(({ at, text, kind, year, figures }) => ({
      ...{ at, text, kind, year },
      figures: figures.map(({ name, value, high, unit, target }) => ({ name, value, high, unit, target })),
    })),
    doubts: {
      total: doubts.length,
      rows: remarks.filter((each) => each.doubts.length > 0).length,
      byCode: Object.fromEntries(counts),
    },
    problems: problems.map((each) => ({ ...each, message: planProblemMessage(each, lang) })),
  };
}

export type ImportJson = ReturnType<typeof importJson>;
