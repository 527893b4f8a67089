import type { Org } from '../indicator/pack.js';
import { findDivisions, orgOfDivision, reportingDivisions, type Division, type DivisionList } from './divisions.js';

/** Why a division could not be chosen. `candidates`: those that the name could mean. */
export type DivisionProblem =
  | { readonly code: 'division-unknown'; readonly data: { readonly text: string } }
  | {
      readonly code: 'division-ambiguous';
      readonly data: { readonly text: string; readonly candidates: readonly Division[] };
    };

export type DivisionAnswer =
  | { readonly ok: true; readonly divisions: readonly Division[]; readonly orgs: readonly Org[] }
  | { readonly ok: false; readonly problem: DivisionProblem };

const LONGEST = 2_000;
const MOST_CANDIDATES = 10;

/**
 * The counties of a division, chosen by code or name: 360700, 36, 赣州市, 江西省赣州市, 赣州; several set apart by commas, 、 or blanks.
 * A county gives itself, a city without counties likewise. Each org once, in the order asked for; `parent` is the code of its
 * city, or of its province where it lies in no city. The answer's `divisions` are those that were asked for.
 */
export function divisionOrgs(list: DivisionList, codeOrName: string): DivisionAnswer {
  const asked = codeOrName.slice(0, LONGEST).split(/[、,，;；\s]+/);
  const texts = asked.filter((each) => each !== '');
  const divisions: Division[] = [];
  for (const text of texts.length > 0 ? texts : ['']) {
    const found = findDivisions(list, text);
    const [only, ...others] = found;
    if (!only) return { ok: false, problem: { code: 'division-unknown', data: { text } } };
    if (others.length > 0) {
      const candidates = found.slice(0, MOST_CANDIDATES);
      return { ok: false, problem: { code: 'division-ambiguous', data: { text, candidates } } };
    }
    divisions.push(only);
  }
  const reporting = new Map(
    divisions.flatMap(({ code }) => reportingDivisions(list, code)).map((each) => [each.code, each]),
  );
  return { ok: true, divisions, orgs: [...reporting.values()].map((each) => orgOfDivision(list, each)) };
}

/** Fact and remedy, in words. */
export function divisionProblemMessage(problem: DivisionProblem, language: 'zh' | 'en'): string {
  if (problem.code === 'division-unknown') {
    const { text } = problem.data;
    return language === 'en'
      ? `"${text}" is no division of the national list (county level or above); write its six digits or its full name.`
      : `全国行政区划（县级以上）中没有“${text}”，请写六位代码或全称。`;
  }
  const { text, candidates } = problem.data;
  const named = candidates.map(({ code, name }) => `${name} ${code}`);
  return language === 'en'
    ? `"${text}" could be ${named.join(', ')}; write the code.`
    : `“${text}”可能是：${named.join('、')}，请写代码。`;
}
