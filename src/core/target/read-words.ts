import type { Clause, Draft } from './clause.js';
import { lastPlace } from './last-place.js';
import type { PhraseBasis, PhraseDirection } from './phrase.js';
import { isRole, type PhraseToken } from './phrase-token.js';
import type { WordRole } from './phrase-words.js';
import { coverDraft, nearlyCovered } from './read-figures.js';

const COMPARED: { readonly [R in WordRole]?: PhraseDirection } = {
  ...{ 'at-least': '>=', 'at-most': '<=', more: '>', less: '<', equal: '=', near: '~' },
};
const LED: readonly WordRole[] = ['reach', 'raise', 'keep', 'cap', 'done'];
const SERIES = /平均|水平|增速|增幅|中位数|目标|任务|收入|支出|计划|指标|上年|去年|标准/;
/** Standards and ranks that no figure is given for. */
const RANK =
  /先进|领先|一流|前列|优秀|(?:国家|省级|省定|市级|行业|国际|部颁|规定|建设|等级|级|类)(?:[^,]{0,4})(?:标准|要求|等级|水平)|[类级]$|要求$|等级$/;
const GROWTH = /增速|增长|增幅|涨幅/;

/** Targets without a figure: against another series, full cover, deadlines, trends, and what only a person can judge. */
export function readWords(clause: Clause): readonly Draft[] {
  const relative = compared(clause);
  if (relative.length > 0) return relative;
  const parity = onPar(clause) ?? led(clause);
  if (parity) return [parity];
  const cover = covered(clause);
  if (cover) return [cover];
  const one = milestone(clause) ?? trend(clause) ?? standard(clause);
  return one ? [one] : [];
}

/** 高于经济增速、高于全国平均水平: one target for each word that compares. */
function compared({ tokens, text, years }: Clause): readonly Draft[] {
  const growth = tokens.some((token) => isRole(token, 'growth-noun', 'up')) || GROWTH.test(clauseText(tokens, text));
  return tokens.flatMap((token, at) => {
    const direction = token.kind === 'word' ? COMPARED[token.role] : undefined;
    const reference = direction ? referenceAfter(tokens, text, at) : null;
    if (direction === undefined || reference === null || reference.text.length < 2) return [];
    return [draft(direction, growth ? 'growth' : 'level', reference.text, years, 'relative')];
  });
}

/** 居民收入增长与经济增长基本同步. */
function onPar({ tokens, text, years }: Clause): Draft | null {
  const at = lastPlace(tokens, (token) => isRole(token, 'parity'));
  const from = tokens.slice(0, Math.max(at, 0)).findIndex((token) => isRole(token, 'joint', 'join'));
  if (at < 0 || from < 0) return null;
  const between = tokens.slice(from + 1, at);
  const last = between[lastPlace(between, (token) => !isRole(token, 'nearly', 'keep', 'trend'))];
  if (!last) return null;
  const reference = text.slice(tokens[from]!.end, last.end);
  return draft('=', GROWTH.test(text) ? 'growth' : 'level', reference, years, 'relative');
}

/** 达到全省平均水平, 保持在全国平均水平以上, 完成国家下达目标任务. */
function led({ tokens, text, years }: Clause): Draft | null {
  for (const [at, token] of tokens.entries()) {
    if (!isRole(token, ...LED)) continue;
    const reference = referenceAfter(tokens, text, at);
    if (reference === null || !SERIES.test(reference.text)) continue;
    if (isRole(token, 'done') && !/下达|目标|任务|指标|计划/.test(reference.text)) continue;
    if (RANK.test(reference.text) && !/平均|下达|任务|目标/.test(reference.text))
      return tokens.some((each) => isRole(each, 'every'))
        ? null
        : draft('qual', 'level', reference.text, years, 'judged');
    const growth = GROWTH.test(text.slice(tokens[0]!.start, token.start)) || GROWTH.test(reference.text);
    const direction = reference.post === 'downwards' || isRole(token, 'cap') ? '<=' : '>=';
    return draft(direction, growth ? 'growth' : 'level', reference.text, years, 'relative');
  }
  return null;
}

/** 全覆盖, 应保尽保, 清零; 所有乡镇建成…站. With 基本 before it nobody can say what is enough. */
function covered(clause: Clause): Draft | null {
  const at = clause.tokens.findIndex((token) => isRole(token, 'covered', 'gone'));
  const every = clause.tokens.findIndex((token) => isRole(token, 'every'));
  const whole = at < 0 ? every : at;
  if (whole < 0) return null;
  if (clause.tokens.some((token) => isRole(token, 'nearly'))) return nearlyCovered(clause);
  return coverDraft(clause, at >= 0 && isRole(clause.tokens[at], 'gone'));
}

/** 于2016年6月底前完成…工作: done by then or not. */
function milestone({ tokens, years, deadline }: Clause): Draft | null {
  const done = tokens.some((token) => isRole(token, 'done'));
  if (years.length === 0 || !(deadline || done) || tokens.some((token) => isRole(token, 'nearly'))) return null;
  const base = draft('=', 'milestone', null, years, 'judged');
  return { ...base, target: { ...base.target, value: '100', unit: '%' } };
}

/** 逐年提高, 进一步下降, 合理回升. */
function trend({ tokens, text, years }: Clause): Draft | null {
  const at = lastPlace(tokens, (token) => isRole(token, 'up', 'down'));
  const verb = tokens[at];
  if (verb?.kind !== 'word') return null;
  const manner = tokens.filter((token) => isRole(token, 'trend')).map((token) => text.slice(token.start, token.end));
  if (at !== tokens.length - 1 && !(manner.length > 0 && tokens.slice(at + 1).every((token) => token.kind !== 'text')))
    return null;
  const growth = /增长|上涨|下降|降低|减少|回升|回落|递增|递减|增加|减排/.test(verb.text);
  const yearly = manner.includes('逐年') ? '上年' : null;
  if (manner.some((word) => /合理|适度|平稳|有序/.test(word)))
    return draft('qual', growth ? 'growth' : 'level', growth ? '上年' : null, years, 'judged');
  return draft(
    isRole(verb, 'up') ? '>' : '<',
    growth ? 'growth' : 'level',
    yearly ?? (growth ? '上年' : null),
    years,
    'judged',
  );
}

const JUDGED =
  /健全|完善|优化|形成|改善|控制|加强|推进|建立|实现|提升|提高|降低|下降|减少|压减|增强|保障|满足|巩固|推动|促进|深化|发展|构建|建设|建成|落实|普及|规范|良好|明显|显著|达标|完成|畅通|通|减轻|缓解|增加|扩大|引导|支持|鼓励|探索|开展|培育|打造|确保|力争|争创|创建|提质|升级|补齐|连冠|位居|达到|保持|稳定/;

function standard({ tokens, text, years }: Clause): Draft | null {
  const words = clauseText(tokens, text);
  if (/达标$/.test(words)) return draft('qual', 'level', '国家标准', years, 'judged');
  return JUDGED.test(words) && words.length >= 4 ? draft('qual', 'qualitative', null, years, 'judged') : null;
}

interface After {
  readonly text: string;
  readonly post: 'upwards' | 'downwards' | null;
}

/** The words after a token up to 以上, to 、 before another word that compares, or to the clause's end. */
function referenceAfter(tokens: readonly PhraseToken[], text: string, at: number): After | null {
  const start = tokens[at]!.end;
  for (let here = at + 1; here < tokens.length; here += 1) {
    const token = tokens[here]!;
    if (isRole(token, 'upwards', 'downwards'))
      return { text: text.slice(start, token.start), post: isRole(token, 'upwards') ? 'upwards' : 'downwards' };
    const next = tokens[here + 1];
    if (isRole(token, 'join') && next?.kind === 'word' && COMPARED[next.role])
      return { text: text.slice(start, token.start), post: null };
  }
  const end = tokens.at(-1)!.end;
  return end > start ? { text: text.slice(start, end), post: null } : null;
}

function clauseText(tokens: readonly PhraseToken[], text: string): string {
  return text.slice(tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0);
}

function draft(
  direction: PhraseDirection,
  basis: PhraseBasis,
  reference: string | null,
  years: readonly string[],
  kind: 'relative' | 'judged',
): Draft {
  return {
    target: { direction, value: null, high: null, unit: '', year: years.at(-1) ?? null, basis, reference },
    relative: kind === 'relative',
    judged: kind === 'judged',
    continues: false,
  };
}
