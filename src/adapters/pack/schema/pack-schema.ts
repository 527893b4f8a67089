import type { Pack } from '../../../core/indicator/pack.js';
import {
  exemptionSchema,
  formSchema,
  orgSchema,
  packUnitSchema,
  periodKind,
  ruleSchema,
  settingsSchema,
  sourceSchema,
} from './form-schema.js';
import { actualSchema, indicatorSchema, referenceSchema, targetSchema } from './indicator-schema.js';
import { id, text, TEXTS, version, words } from './texts.js';
import { integerOf, listOf, may, need, objectOf, type JsonSchema, type Schema } from './typed-schema.js';

const literal: Schema<'hebao.pack/1'> = { json: { const: 'hebao.pack/1' } };

const plan = objectOf<Pack['plan']>(['规划期', 'Plan'], {
  first: need(integerOf(1990, 2099), ['首年', 'First year']),
  last: need(integerOf(1990, 2099), ['末年', 'Last year']),
  base: need(integerOf(1949, 2099), ['基期', 'Base year']),
});

const pack = objectOf<Pack>(['核报指标体系', 'Hebao indicator pack'], {
  schema: need(literal, ['格式', 'Format']),
  id: need(id, ['标识', 'Id']),
  version: need(version, ['版本', 'Version']),
  title: need(words, ['名称', 'Title']),
  titleEn: may(words, ['英文名称', 'English title']),
  publisher: need(words, ['发布单位', 'Publisher']),
  plan: need(plan),
  period: need(periodKind, ['报告期别', 'Period kind']),
  orgs: need(listOf(orgSchema, 1), ['统计单位', 'Organisations']),
  indicators: need(listOf(indicatorSchema, 1), ['指标', 'Indicators']),
  forms: need(listOf(formSchema, 1), ['报表', 'Forms']),
  targets: need(listOf(targetSchema), ['目标值', 'Targets']),
  actuals: may(listOf(actualSchema), ['已认定的数值', 'Figures already accepted']),
  references: may(listOf(referenceSchema), ['参照值', 'Reference values']),
  rules: may(listOf(ruleSchema), ['审核关系', 'Audit relations']),
  exemptions: may(listOf(exemptionSchema), ['零报、免报、不适用', 'Nil returns and exemptions']),
  units: may(listOf(packUnitSchema), ['自定计量单位', "Units of the pack's own"]),
  settings: may(settingsSchema),
  sources: may(listOf(sourceSchema), ['来源', 'Sources']),
  notes: may(listOf(text), ['说明', 'Notes']),
});

/**
 * The JSON Schema of a pack, held to the types of core/indicator/pack.ts by the compiler.
 * `assets/schemas/pack.schema.json` is this value as a file.
 */
export const packSchema: JsonSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'urn:hebao:schema:pack:1',
  ...pack.json,
  $defs: Object.fromEntries(Object.entries<Schema<string>>(TEXTS).map(([name, { json }]) => [name, json])),
};
