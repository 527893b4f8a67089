import { findUnit } from '../quantity/units.js';
import type { Accumulation, FormColumn, Role } from '../indicator/pack.js';
import { ACCUMULATIONS, HEADER_ROLES, HEADER_WORDS, type HeaderRole } from './header-synonyms.js';
import { orgsInPlain, innermost } from './org-names.js';
import type { FormIndex, PackIndex } from './pack-index.js';
import { readPlainPeriods, type PeriodWords } from './period-words.js';
import { plain, splitBracket } from './plain-text.js';
import type { Certainty } from './return.js';

/** What a header says, its stacked parts taken together. */
export interface HeaderReading {
  /** Null: no role that we know. */
  readonly role: HeaderRole | null;
  readonly certainty: Certainty;
  /** `header`: the form prints it so. */
  readonly reason: 'header' | 'synonym';
  readonly period: PeriodWords | null;
  /** Unit in its brackets, as written. */
  readonly unit: string | null;
  /** Code of an org that it names: 赣州市2025目标值. */
  readonly org: string | null;
  /** Id of the reference value that it names. */
  readonly reference: string | null;
  readonly accumulation: Accumulation | null;
}

const LONGEST = 60;
const REMEMBERED_AT_MOST = 2000;
const remembered = new WeakMap<PackIndex, Map<string, HeaderReading | null>>();

/**
 * Reads a header of one or more stacked parts, top first. `form` null: a header of any form of the pack counts. Null:
 * nothing that a header of ours would say. Readings are remembered: the sheets of a batch repeat their headers.
 */
export function readHeader(parts: readonly string[], index: PackIndex, form: FormIndex | null): HeaderReading | null {
  const cache = remembered.get(index) ?? new Map<string, HeaderReading | null>();
  remembered.set(index, cache);
  const key = parts.length === 1 && form === null ? parts[0]! : `${form?.form.id ?? ''}\n${parts.join('\n')}`;
  const before = cache.get(key);
  if (before !== undefined) return before;
  const reading = read(parts, index, form);
  if (key.length > LONGEST * 2) return reading;
  if (cache.size >= REMEMBERED_AT_MOST) cache.clear();
  cache.set(key, reading);
  return reading;
}

function read(written: readonly string[], index: PackIndex, form: FormIndex | null): HeaderReading | null {
  const { parts, unit } = partUnit(written);
  const whole = plain(parts.join(''));
  if (whole === '' || whole.length > LONGEST) return null;
  const { bare } = splitBracket(whole);
  const said = saidOf(bare, index);
  const period = said.period ?? readPlainPeriods(whole)[0] ?? null;
  const base = { unit, period, org: said.org, reference: null, accumulation: accumulationOf(bare) };
  const own = ownColumn(whole, bare, index, form);
  if (own) {
    const accumulation = own.accumulation ?? base.accumulation;
    return {
      ...base,
      role: own.role,
      certainty: 'certain',
      reason: 'header',
      unit: unit ?? own.unit ?? null,
      accumulation,
    };
  }
  const reference = index.references.get(bare) ?? index.references.get(said.rest);
  if (reference !== undefined)
    return { ...base, role: 'reference', certainty: 'certain', reason: 'synonym', reference };
  const role = roleOf(parts, bare, said.rest, index);
  if (role) return { ...base, ...role, reason: 'synonym' };
  const tells = unit !== null || period !== null || said.org !== null;
  return tells ? { ...base, role: null, certainty: 'guess', reason: 'synonym' } : null;
}

function ownColumn(whole: string, bare: string, index: PackIndex, form: FormIndex | null): FormColumn | null {
  const forms = form ? [form] : index.forms;
  for (const key of [whole, bare]) {
    for (const each of forms) {
      const column = each.headers.get(key);
      if (column) return column;
    }
  }
  return null;
}

type RoleReading = Pick<HeaderReading, 'role' | 'certainty'>;

function roleOf(parts: readonly string[], bare: string, rest: string, index: PackIndex): RoleReading | null {
  const dated = parts.length > 1 ? datedRole(parts, index) : null;
  if (dated) return dated;
  const exact = HEADER_ROLES.get(bare) ?? HEADER_ROLES.get(rest) ?? HEADER_ROLES.get(splitBracket(rest).bare);
  if (exact !== undefined) return { role: exact, certainty: 'certain' };
  if (rest === '') return bareRole(bare, index);
  const stacked = parts.length > 1 ? stackedRole(parts, index) : null;
  if (stacked) return stacked;
  const word = HEADER_WORDS.find(([each]) => rest.includes(each)) ?? HEADER_WORDS.find(([each]) => bare.includes(each));
  return word ? { role: word[1], certainty: 'likely' } : null;
}

/** A year or an org's name, and nothing else, heads the figures of that year or org; the plan's name heads its targets. */
function bareRole(bare: string, index: PackIndex): RoleReading | null {
  const { period, org } = saidOf(bare, index);
  if (period?.about === 'range') return null;
  return { role: period || org ? 'actual' : 'target', certainty: 'likely' };
}

function restOf(text: string, index: PackIndex): string {
  return saidOf(splitBracket(plain(text)).bare, index).rest;
}

/** 目标值 over 2025年 is a target; 完成情况 over 2022年 holds figures, not verdicts. */
function datedRole(parts: readonly string[], index: PackIndex): RoleReading | null {
  if (restOf(parts.at(-1)!, index) !== '') return null;
  const role = HEADER_ROLES.get(restOf(parts.slice(0, -1).join(''), index));
  return role === undefined ? null : { role: role === 'verdict' ? 'actual' : role, certainty: 'certain' };
}

/** 2022年 over 目标值 is a target; 上年 over 实际值 is the year before's. */
function stackedRole(parts: readonly string[], index: PackIndex): RoleReading | null {
  const roleAbove = HEADER_ROLES.get(restOf(parts.slice(0, -1).join(''), index)) ?? null;
  const roleBelow = HEADER_ROLES.get(restOf(parts.at(-1)!, index)) ?? null;
  if (roleBelow === null) return null;
  const elsewhere = roleAbove === 'previous' || roleAbove === 'base' || roleAbove === 'reference';
  if (!elsewhere) return { role: roleBelow, certainty: 'certain' };
  return { role: roleBelow === 'actual' ? roleAbove : null, certainty: 'certain' };
}

interface Said {
  readonly period: PeriodWords | null;
  readonly org: string | null;
  /** The text without the times, orgs and plans that it names. */
  readonly rest: string;
}

const PLAN = /十[一二三四五六七八]五(?:规划)?(?:时期|期间|期末|末)?/;

function saidOf(text: string, index: PackIndex): Said {
  const periods = readPlainPeriods(text);
  const orgs = orgsInPlain(index.orgs, text);
  let rest = '';
  let at = 0;
  const spans = [...periods, ...orgs].sort((a, b) => a.start - b.start);
  for (const { start, end } of spans) {
    if (start < at) continue;
    rest += text.slice(at, start);
    at = end;
  }
  rest = (rest + text.slice(at))
    .replace(PLAN, '')
    .replace(/^(?:截至|截止|至)?[底末]?的?/, '')
    .replace(/^[:,]|[:,]$/g, '');
  const org = innermost(
    index.orgs,
    orgs.map((each) => each.org),
  );
  return { period: periods[0] ?? null, org: org?.code ?? null, rest };
}

/** A last part that is a unit alone, or the unit in brackets at the end of some part. */
function partUnit(written: readonly string[]): { readonly parts: readonly string[]; readonly unit: string | null } {
  const last = written.at(-1) ?? '';
  if (written.length > 1 && last.length <= 12 && isUnit(last))
    return { parts: written.slice(0, -1), unit: last.trim() };
  for (let at = written.length - 1; at >= 0; at -= 1) {
    const unit = bracketedUnit(written[at]!);
    if (unit !== null) return { parts: written, unit };
  }
  return { parts: written, unit: null };
}

/** The unit in a text's last bracket, as written: 元/人、月 of 城市低保标准（元/人、月）. Null when there is none, or it is no unit. */
export function bracketedUnit(text: string): string | null {
  const open = Math.max(text.lastIndexOf('('), text.lastIndexOf('（'), text.lastIndexOf('['), text.lastIndexOf('【'));
  if (open < 0) return null;
  const inner = /^[^)）\]】]{1,40}(?=[)）\]】]\s*$)/.exec(text.slice(open + 1))?.[0];
  if (inner === undefined) return null;
  const unit = inner.replace(/^(?:计量)?单位\s?[:：]/, '').trim();
  return isUnit(unit) ? unit : null;
}

/** The header names a role of a column of figures or words, not of headings or orgs. */
export function isRoleName(role: HeaderRole): role is Role {
  return role !== 'group' && role !== 'org';
}

/** 2023年 and 6月 are times, though 年 and 月 are units. */
function isUnit(text: string): boolean {
  return !/^\s*[\d０-９]+\s*[年月季日号]/.test(text) && findUnit(text) !== null;
}

function accumulationOf(text: string): Accumulation | null {
  return ACCUMULATIONS.find(([word]) => text.includes(word))?.[1] ?? null;
}
