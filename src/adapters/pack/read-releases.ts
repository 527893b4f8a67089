import type { PackProblem } from '../../core/indicator/pack-problem.js';
import type { RuleRelease } from '../../core/rule/release.js';
import { schemaProblems } from './schema-problems.js';
import { code, period, text, TEXTS, words } from './schema/texts.js';
import { listOf, may, need, objectOf, oneOf, type JsonSchema, type Schema } from './schema/typed-schema.js';

/** The file that travels without a new template: which rules are suspended, and which breaches are let through. */
export interface ReleaseList {
  readonly schema: 'hebao.releases/1';
  readonly releases: readonly RuleRelease[];
}

export type ReleasesReading =
  | { readonly ok: true; readonly releases: readonly RuleRelease[] }
  | { readonly ok: false; readonly problems: readonly PackProblem[] };

const release = objectOf<RuleRelease>(['放行或停用', 'Release or suspension'], {
  rule: need(code, ['审核关系编号', 'Id of the rule']),
  org: may(code, ['统计单位；不写则为全部', 'Organisation; all where absent']),
  period: may(period, ['报告期；不写则为全部', 'Period; all where absent']),
  kind: need(oneOf<RuleRelease['kind']>({ released: ['放行', 'let through'], suspended: ['停用', 'not judged'] })),
  reason: need(text, ['理由', 'Why']),
  person: need(words, ['决定人', 'Who decided']),
});

const literal: Schema<'hebao.releases/1'> = { json: { const: 'hebao.releases/1' } };

const list = objectOf<ReleaseList>(['放行和停用清单', 'Released and suspended rules'], {
  schema: need(literal, ['格式', 'Format']),
  releases: need(listOf(release), ['清单', 'List']),
});

const releasesSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:hebao:schema:releases:1',
  ...list.json,
  $defs: Object.fromEntries(Object.entries<Schema<string>>(TEXTS).map(([name, { json }]) => [name, json])),
};

/** Takes parsed JSON for a list of releases if it fits its schema; else says everything that is wrong with it. */
export function readReleases(json: unknown): ReleasesReading {
  const problems = schemaProblems(json, releasesSchema);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, releases: (json as ReleaseList).releases };
}
