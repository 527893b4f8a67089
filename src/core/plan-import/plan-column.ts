import { findUnit } from '../quantity/units.js';
import { HEADER_ROLES, HEADER_WORDS, type HeaderRole } from '../sheet/header-synonyms.js';
import { plain, splitBracket } from '../sheet/plain-text.js';
import { orgAtStart, planOf, yearIn } from './plan-words.js';

/** What a column of an indicator table holds. `year`: figures of that year, of which kind the other columns tell. */
export type ColumnRole =
  | 'code'
  | 'indicator'
  | 'group'
  | 'unit'
  | 'attribute'
  | 'responsible'
  | 'note'
  | 'verdict'
  | 'target'
  | 'parent-target'
  | 'base'
  | 'actual'
  | 'year'
  | 'other';

export interface PlanColumn {
  readonly role: ColumnRole;
  /** As printed, its stacked parts joined. */
  readonly header: string;
  readonly year: number | null;
  /** 兴国县 of 兴国县2025目标值, as written. */
  readonly org: string | null;
  /** Unit in its brackets, as written. */
  readonly unit: string | null;
  /** `certain`: a header and nothing else it could be. `likely`: a word of it speaks of one. */
  readonly certainty: 'certain' | 'likely';
}

const LONGEST = 40;

/** Figures of a county's or a superior's column, or what is said of them. */
const ROLE_OF: ReadonlyMap<HeaderRole, ColumnRole> = new Map<HeaderRole, ColumnRole>([
  ['code', 'code'],
  ['indicator', 'indicator'],
  ['group', 'group'],
  ['unit', 'unit'],
  ['attribute', 'attribute'],
  ['responsible', 'responsible'],
  ['note', 'note'],
  ['verdict', 'verdict'],
  ['target', 'target'],
  ['milestone', 'target'],
  ['parent-target', 'parent-target'],
  ['base', 'base'],
  ['previous', 'base'],
  ['actual', 'actual'],
]);

/** What a header says; null: nothing that a header of an indicator table would say. */
export function readColumn(header: string): PlanColumn | null {
  const whole = plain(header);
  if (whole === '' || whole.length > LONGEST) return null;
  const { bare, bracket } = splitBracket(whole);
  const unit = bracket !== null && findUnit(bracket) && yearIn(bracket) === null ? bracket : null;
  const org = orgAtStart(bare);
  const year = yearIn(whole) ?? planOf(bare)?.last ?? null;
  const rest = restOf(org === null ? bare : bare.slice(org.length));
  const said = { header, year, org, unit };
  const known = HEADER_ROLES.get(bare) ?? (org === null && year === null ? undefined : HEADER_ROLES.get(rest));
  if (known !== undefined) return { ...said, role: ROLE_OF.get(known) ?? 'other', certainty: 'certain' };
  if (rest === '') return year === null ? null : { ...said, role: 'year', certainty: 'certain' };
  const word = HEADER_WORDS.find(([each]) => rest.includes(each));
  if (!word) return null;
  const role = word[1] === null ? 'other' : (ROLE_OF.get(word[1]) ?? 'other');
  return { ...said, role, certainty: 'likely' };
}

/** Without years, plans and the particles around them. */
function restOf(text: string): string {
  return text
    .replace(/(?:19|20)\d\d(?:-(?:19|20)\d\d)?年?[底末]?/g, '')
    .replace(/第?十[一二三四五六七八九](?:个)?五(?:年)?(?:时期|期间|期末|末)?/g, '')
    .replace(/^(?:到|至|截至|[底末]|的)|的$/g, '');
}

/** Roles of columns with figures. */
export function holdsValues(role: ColumnRole): boolean {
  return role === 'target' || role === 'parent-target' || role === 'base' || role === 'actual' || role === 'year';
}

/** The last part of a header that was cut in two: 目标值 below 兴国县2025, or a unit in brackets. */
export function isHeaderTail(text: string): boolean {
  const whole = plain(text);
  return TAILS.has(whole) || /^\([^()]{1,12}\)$/.test(whole);
}
const TAILS = new Set(
  '目标 目标值 目标数 值 数 数值 完成 完成值 实际 实际值 规划 规划值 年 基期 现状 指标 名称 单位 属性 情况 完成情况 部门'.split(
    ' ',
  ),
);
