import type { PackProblem } from '../indicator/pack-problem.js';
import { severityOfProblem } from '../indicator/pack-problem.js';
import { codeKey } from '../indicator/lint/lint.js';
import type { DefinitionPlace, PlacedPackProblem } from './definition-problem.js';
import { isRecord, type PlainRecord } from './member.js';
import { memberOf, placeOfPath, stepsOf, type DefinitionPlaces, type PlacedMember } from './places.js';

/** A problem of the pack, with the cell that it is about. */
export function placedProblem(problem: PackProblem, places: DefinitionPlaces): PlacedPackProblem {
  const { first } = problem.data as { readonly first?: unknown };
  return {
    ...problem,
    severity: severityOfProblem(problem),
    place: placeOf(problem, places),
    first: typeof first === 'string' && first.startsWith('$') ? placeOfPath(places, first) : null,
  };
}

/** Problems of a whole record that are about one of its members. */
function placeOf({ code, path, data }: PackProblem, places: DefinitionPlaces): DefinitionPlace {
  if (code === 'value-missing') return placeOfPath(places, `${path}.${data.name}`);
  if (code === 'reference-missing') return placeOfPath(places, `${path}.reference`);
  if (code === 'validity-overlap') return placeOfPath(places, `${path}.from`);
  return placeOfPath(places, path);
}

/**
 * Whether a problem of a pack with stand-ins is sure all the same: neither its own cell, nor a cell that it was found by, has a
 * problem of its own.
 */
export function isSure(problem: PackProblem, json: PlainRecord, places: DefinitionPlaces): boolean {
  const member = memberOf(places, problem.path);
  const sources = FOUND_BY.get(problem.code);
  if (!member) return true;
  const own = problem.code === 'value-missing' ? problem.data.name : member.field;
  if (isWrong(member, own)) return false;
  if (!sources) return own !== '' || member.record.wrong.size === 0;
  if (sources.own.some((field) => isWrong(member, field))) return false;
  const indicator = indicatorOf(problem.path, json, places);
  return !indicator || !sources.indicator.some((field) => isWrong(indicator, field));
}

function isWrong({ record }: PlacedMember, field: string): boolean {
  if (record.wrong.has(field)) return true;
  const base = field.split('.')[0]!;
  return [...record.wrong].some((each) => each === base || each.startsWith(`${field}.`));
}

interface Sources {
  readonly own: readonly string[];
  /** Of the indicator that the record names. */
  readonly indicator: readonly string[];
}

/** Members that a finding rests on, beside its own. */
const FOUND_BY: ReadonlyMap<string, Sources> = new Map([
  ['sense-against-direction', { own: ['sense'], indicator: ['direction', 'kind'] }],
  ['value-missing', { own: ['sense', 'value', 'high'], indicator: ['kind'] }],
  ['value-unwanted', { own: ['sense'], indicator: ['kind'] }],
  ['outside-range', { own: ['unit'], indicator: ['range.min', 'range.max', 'unit', 'kind'] }],
  ['not-whole', { own: ['unit', 'integer'], indicator: ['unit', 'integer', 'kind'] }],
  ['range-reversed', { own: ['value', 'high', 'range.min', 'range.max'], indicator: [] }],
  ['denominator-missing', { own: ['aggregation', 'denominator'], indicator: [] }],
  ['reference-missing', { own: ['kind', 'reference'], indicator: [] }],
  ['unit-dimension', { own: ['kind', 'reference', 'unit'], indicator: [] }],
  ['bounded-unit', { own: ['unit', 'bounded'], indicator: [] }],
  ['duplicate', { own: ['code', 'id', 'indicator', 'org', 'year', 'period', 'name', 'role'], indicator: [] }],
  ['milestone-outside', { own: ['year', 'milestones'], indicator: [] }],
]);

/** Where the indicator of a target or an accepted figure stands. */
function indicatorOf(path: string, json: PlainRecord, places: DefinitionPlaces): PlacedMember | null {
  const [list, at] = stepsOf(path);
  const records = typeof list === 'string' ? json[list] : undefined;
  const record: unknown = Array.isArray(records) && typeof at === 'number' ? records[at] : undefined;
  const code = isRecord(record) ? record['indicator'] : undefined;
  if (typeof code !== 'string') return null;
  const indicators = (json['indicators'] ?? []) as readonly PlainRecord[];
  const found = indicators.findIndex((each) => codeKey(String(each['code'])) === codeKey(code));
  return found < 0 ? null : memberOf(places, `$.indicators[${found}]`);
}
