import { lastPlace } from './last-place.js';
import { isRole, type Per, type PhraseToken } from './phrase-token.js';
import type { WordRole } from './phrase-words.js';

/** Series and standards that a share can be taken of, or a margin be kept from; a share of other things (占老人总数的6%) is a level. */
export const REFERENCE = /标准|平均|水平|支出|收入|工资|全国|全省|全市|上年|去年|增速|增幅|城镇居民|农村居民/;

type Compare = 'at-least' | 'at-most' | 'more' | 'less' | 'equal' | 'near';
type Verb = 'reach' | 'raise' | 'keep' | 'cap' | 'up' | 'down';

/** What the words before a group of figures say of it. */
export interface Governor {
  readonly compare: Compare | null;
  readonly verb: Verb | null;
  /** The verb, or a word that compares, leads straight to the figure. */
  readonly straight: boolean;
  readonly approx: boolean;
  readonly mean: boolean;
  /** 累计 anywhere, else the first word that counts things made. */
  readonly flow: 'increment' | 'cumulative' | null;
  readonly growthNoun: boolean;
  readonly fallNoun: boolean;
  readonly respectively: boolean;
  readonly share: boolean;
  readonly by: boolean;
  readonly pers: readonly Per[];
  readonly base: string | null;
  /** What stands between the comparing word and the figure: 最低工资标准的. Empty where nothing does. */
  readonly compared: string;
  /** The words up to the verb: what is measured. */
  readonly subject: string;
  readonly unitHint: string | null;
}

const COMPARES: readonly WordRole[] = ['at-least', 'at-most', 'more', 'less', 'equal', 'near'];
const VERBS: readonly WordRole[] = ['reach', 'raise', 'keep', 'cap', 'up', 'down'];
/** These stand before a verb of their own: 至少建有1所. */
const ADVERBS = new Set(['至少', '最少', '最低', '起码', '至多', '最多', '最高']);

export function governorOf(tokens: readonly PhraseToken[], text: string, end: number): Governor {
  const verbAt = lastOf(tokens, VERBS);
  const compareAt = comparing(tokens, verbAt);
  const start = tokens[0]?.start ?? end;
  const lead = Math.max(compareAt, verbAt);
  const leadToken = tokens[lead];
  const compared = leadToken ? text.slice(leadToken.end, end) : '';
  const head = firstOf(tokens, verbAt, compareAt);
  const bases = tokens.filter((token) => token.kind === 'base');
  const asides = tokens.filter((token) => token.kind === 'aside');
  const straight = lead >= 0 && tokens.slice(lead + 1).every(isLight);
  return {
    compare: leads(roleAt(tokens, compareAt) as Compare | null, straight, compared),
    verb: roleAt(tokens, verbAt) as Verb | null,
    straight,
    approx: tokens.slice(-2).some((token) => isRole(token, 'approx', 'near')),
    mean: tokens.some((token) => isRole(token, 'mean')),
    flow: flowOf(tokens),
    growthNoun: tokens.some((token) => isRole(token, 'growth-noun')),
    fallNoun: tokens.some((token) => isRole(token, 'fall-noun')),
    respectively: tokens.some((token) => isRole(token, 'respectively')),
    share: tokens.slice(-2).some((token) => isRole(token, 'share')),
    by: tokens.slice(-1).some((token) => isRole(token, 'by')),
    pers: tokens.filter((token) => token.kind === 'per'),
    base: bases.at(-1)?.text ?? null,
    compared,
    subject: text.slice(start, head === -1 ? end : (tokens[head]?.start ?? end)),
    unitHint: asides.at(-1)?.unit ?? null,
  };
}

/** 突破 and 超过 far from the figure, with no series between them, are of something else: 突破11个难点问题. */
function leads(compare: Compare | null, straight: boolean, compared: string): Compare | null {
  if (compare !== 'more' && compare !== 'less') return compare;
  return straight || REFERENCE.test(compared) ? compare : null;
}

/** The last word that compares, unless a verb after it leads to the figure: 高于全省平均、达到90%. */
function comparing(tokens: readonly PhraseToken[], verbAt: number): number {
  const at = lastOf(tokens, COMPARES);
  if (at < 0 || at > verbAt) return at;
  const token = tokens[at]!;
  return token.kind === 'word' && (ADVERBS.has(token.text) || isRole(tokens[verbAt], 'up', 'down')) ? at : -1;
}

function firstOf(tokens: readonly PhraseToken[], ...places: readonly number[]): number {
  const found = places.filter((at) => at >= 0);
  if (found.length > 0) return Math.min(...found);
  return tokens.findIndex((token) => isRole(token, 'respectively', 'evenly', 'approx'));
}

function lastOf(tokens: readonly PhraseToken[], roles: readonly WordRole[]): number {
  return lastPlace(tokens, (token) => isRole(token, ...roles));
}

function roleAt(tokens: readonly PhraseToken[], at: number): WordRole | null {
  const token = tokens[at];
  return token?.kind === 'word' ? token.role : null;
}

const LIGHT: readonly WordRole[] = [
  ...COMPARES,
  ...VERBS,
  ...(['approx', 'trend', 'evenly', 'respectively', 'total', 'nearly', 'join', 'mean'] as const),
];
const LIGHT_TEXTS = new Set(['了', '约', '近', '的', '到', '至', '再', '力争', '争取', '确保', '为']);

function isLight(token: PhraseToken): boolean {
  if (token.kind === 'text') return LIGHT_TEXTS.has(token.text);
  return (
    token.kind === 'per' ||
    token.kind === 'base' ||
    token.kind === 'aside' ||
    token.kind === 'period' ||
    isRole(token, ...LIGHT)
  );
}

function flowOf(tokens: readonly PhraseToken[]): Governor['flow'] {
  if (tokens.some((token) => isRole(token, 'total'))) return 'cumulative';
  const first = tokens.find((token) => isRole(token, 'made', 'done', 'gone'));
  if (!first) return null;
  return isRole(first, 'made') ? 'increment' : 'cumulative';
}

/** Nothing in the words before leads to the figure. */
export function isBare(governor: Governor): boolean {
  const { compare, verb, straight, flow, mean, respectively, share, by, pers, approx } = governor;
  const led = (verb !== null && (straight || verb === 'up')) || compare !== null;
  return !(led || flow !== null || mean || respectively || share || by || approx || pers.length > 0);
}
