import type { Language } from '../../../core/finding/message-of.js';
import { outgoingEn } from './outgoing-words-en.js';
import { outgoingZh } from './outgoing-words-zh.js';

/** What stands in the files that go out, beside the words of the desk and of findings. */
export interface OutgoingWords {
  readonly join: string;
  readonly author: string;
  readonly andMore: (first: string, cells: number) => string;
  readonly wholeFile: string;
  readonly moreRows: (count: number) => string;
  readonly head: {
    readonly org: string;
    readonly period: string;
    readonly file: string;
    readonly form: string;
    readonly pack: string;
    readonly time: string;
    readonly unknown: string;
    readonly counts: (expected: number, received: number, missing: number) => string;
  };
  readonly returned: {
    readonly prefix: string;
    readonly sheet: string;
    readonly title: string;
    readonly opinions: string;
    readonly opinionColumns: readonly string[];
    readonly noOpinion: string;
    readonly whole: string;
    /** An explanation that the reviewer does not agree with. */
    readonly refusal: (note: string) => string;
    readonly findings: string;
    readonly findingColumns: readonly string[];
    readonly noFinding: string;
    readonly group: string;
    readonly threaded: string;
    readonly signatures: readonly string[];
  };
  readonly verdict: { readonly accepted: string; readonly refused: (note: string) => string; readonly open: string };
  readonly rollup: {
    readonly file: string;
    readonly title: (parent: string, period: string) => string;
    readonly sheet: (parent: string) => string;
    readonly columns: readonly string[];
    readonly denominators: string;
    readonly denominator: (name: string) => string;
    readonly statuses: string;
    readonly attained: string;
    readonly missed: string;
    readonly follow: string;
    readonly note: string;
    readonly page: string;
  };
  readonly sources: { readonly sheet: string; readonly columns: readonly string[] };
  readonly problems: { readonly sheet: string; readonly columns: readonly string[]; readonly none: string };
  readonly completeness: {
    readonly file: string;
    readonly sheet: string;
    readonly columns: readonly string[];
    readonly yes: string;
    readonly no: string;
    readonly exempt: (reason: string) => string;
    readonly unusable: string;
    readonly rates: (reporting: string, onTime: string | null, filled: string) => string;
  };
  readonly csv: { readonly file: string; readonly columns: readonly string[] };
  readonly report: {
    readonly file: string;
    readonly title: (parent: string, period: string) => string;
    readonly missing: string;
    readonly nobodyMissing: string;
    readonly summary: string;
    readonly group: string;
    readonly returns: string;
    readonly clean: string;
    readonly gone: string;
    readonly figures: string;
    readonly figureColumns: readonly string[];
    readonly rollup: string;
    readonly rollupColumns: readonly string[];
    readonly charts: string;
    readonly attainment: string;
    readonly attainmentSays: (indicators: number) => string;
    readonly chartTable: string;
    readonly attainmentColumns: readonly string[];
    readonly open: string;
    readonly signatures: readonly string[];
    readonly page: readonly [before: string, between: string, after: string];
    readonly explanation: string;
    readonly remark: string;
    readonly stateColumns: readonly string[];
  };
}

export function outgoingWordsOf(lang: Language): OutgoingWords {
  return lang === 'zh' ? outgoingZh : outgoingEn;
}
