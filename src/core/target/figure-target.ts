import { Exact } from '../quantity/exact.js';
import { isCount } from '../quantity/units.js';
import { decimalText } from '../quantity/decimal-text.js';
import type { Post } from './clause.js';
import { REFERENCE, type Governor } from './governor.js';
import type { PhraseBasis, PhraseDirection, PhraseTarget } from './phrase.js';
import { isRole, type FigureToken, type PhraseToken } from './phrase-token.js';

export interface FigureContext {
  readonly governor: Governor;
  readonly figure: FigureToken;
  readonly post: Post;
  readonly after: readonly PhraseToken[];
  readonly year: string | null;
  /** Where the level comes from: 62% of 由62%提高到75%. */
  readonly from: string | null;
  /** Another figure of the same group is not 100%: then none of them is a full cover. */
  readonly mixed: boolean;
}

export interface FigureReading {
  readonly target: PhraseTarget;
  readonly relative: boolean;
  readonly percentLost: boolean;
}

const POINTS = new Set(['百分点', '个千分点', '千分点']);
const RATIOS = new Set(['%', '‰', '‱']);
const LED_BY_REFERENCE = new Set(['reach', 'raise', 'keep', 'cap']);

export function figureTarget(context: FigureContext): FigureReading {
  const { governor, figure } = context;
  const percentLost = isPercentLost(governor, figure);
  const unit = figure.unit === '' ? (governor.unitHint ?? (percentLost ? '%' : '')) : figure.unit;
  const reference = referenceOf(governor, unit);
  const basis = basisOf(context, unit, reference);
  const value =
    basis === 'multiple' && governor.verb === 'up' && figure.shape !== 'double' ? oneMore(figure.value) : figure.value;
  const target: PhraseTarget = {
    direction: directionOf(context, unit, basis),
    value,
    high: figure.high,
    unit: unitOf(governor, unit, basis),
    year: context.year,
    basis,
    reference: reference?.text ?? governor.base ?? context.from ?? periodReference(context, basis),
  };
  return { target, relative: reference !== null && reference.kind !== 'period', percentLost };
}

interface Compared {
  /** share: a coefficient of it · margin: more than it by so much · period: the figure of a year. */
  readonly kind: 'share' | 'margin' | 'period';
  readonly text: string;
}

function referenceOf(governor: Governor, unit: string): Compared | null {
  const { compared, compare, verb, by } = governor;
  if (compared === '' || by) return null;
  const led = compare !== null || (verb !== null && LED_BY_REFERENCE.has(verb));
  if (!led) return null;
  const text = compared.replace(/的?(?:约|近)?$/, '');
  if (text.length < 2) return null;
  if (/^(?:19|20)\d\d年/.test(text)) return unit === '倍' || /的$/.test(compared) ? { kind: 'period', text } : null;
  const shared = compared.endsWith('的') || /的(?:约|近)$/.test(compared);
  if (shared && (unit === '倍' || RATIOS.has(unit)) && (unit === '倍' || REFERENCE.test(text)))
    return { kind: 'share', text };
  return compare !== null && !shared && REFERENCE.test(text) ? { kind: 'margin', text } : null;
}

function basisOf(context: FigureContext, unit: string, reference: Compared | null): PhraseBasis {
  const { governor, figure } = context;
  const { verb, straight, growthNoun, fallNoun } = governor;
  if (figure.shape === 'double') return 'multiple';
  if (reference?.kind === 'share') return 'ratio_ref';
  if (unit === '倍') return 'multiple';
  if (POINTS.has(unit)) return pointsBasis(governor, reference);
  if (!RATIOS.has(unit)) return absoluteBasis(context, unit, reference);
  if (fallNoun || (verb === 'down' && straight)) return 'decrease_pct';
  if (growthNoun || (verb === 'up' && straight)) return governor.mean ? 'growth_avg' : 'growth';
  if (governor.mean) return 'avg_level';
  return isFullCover(context, unit) ? 'coverage' : 'level';
}

function pointsBasis(governor: Governor, reference: Compared | null): PhraseBasis {
  if (reference && (governor.growthNoun || /增速|增幅|增长/.test(governor.subject))) return 'growth';
  return governor.verb === 'down' || governor.fallNoun ? 'decrease_pp' : 'change_pp';
}

/** 在全市街镇100%覆盖, 100%通客车: all of them, said of no rate. */
function isFullCover({ governor, figure, after }: FigureContext, unit: string): boolean {
  const next = after[0];
  if (unit !== '%' || figure.value !== '100' || governor.verb !== null || endsInRate(governor.subject)) return false;
  return next !== undefined && next.kind !== 'aside' && !(next.kind === 'text' && next.text.startsWith('的'));
}

const AMOUNT = /(?:总额|总量|总数|总规模|数量|规模|总人数|保有量|存量)$/;

function absoluteBasis(
  { governor, figure, after }: FigureContext,
  unit: string,
  reference: Compared | null,
): PhraseBasis {
  const { verb, straight, flow, pers, mean } = governor;
  if (mean) return 'avg_level';
  if (isCircle(figure, after)) return 'level';
  if (reference || verb === 'raise' || verb === 'keep' || verb === 'cap') return 'level';
  if (isPerUnit(pers, unit)) return 'per_unit';
  if ((verb === 'reach' || verb === null) && AMOUNT.test(governor.subject) && !governor.subject.includes('新增'))
    return 'level';
  if (flow) return pers.some(({ of }) => of === 'time') ? yearly(governor) : flow;
  if (verb === 'up') return 'increment';
  if (verb === 'down' && straight) return 'cumulative';
  return verb !== null || governor.compare !== null || pers.length > 0 ? 'level' : laterBasis(after, unit);
}

/** 每年培训100名 adds so many a year; 每年不少于72学时 is how much it is. */
function yearly({ compare }: Governor): PhraseBasis {
  return compare === null ? 'increment' : 'level';
}

/** 10所乡镇敬老院改造: what counts things made may come after the figure. */
function laterBasis(after: readonly PhraseToken[], unit: string): PhraseBasis {
  const later = after.find((token) => isRole(token, 'made', 'done'));
  if (!later) return unit.endsWith('人次') ? 'cumulative' : 'level';
  return isRole(later, 'made') ? 'increment' : 'cumulative';
}

function isPerUnit(pers: Governor['pers'], unit: string): boolean {
  return pers.some(({ of }) => of === 'things') && (unit === '' || isCount(unit)) && !unit.endsWith('次');
}

function directionOf(context: FigureContext, unit: string, basis: PhraseBasis): PhraseDirection {
  const { governor, figure, post, mixed } = context;
  if (figure.high !== null) return 'range';
  const about = post === 'about' || governor.approx;
  const compared = comparedDirection(governor, post, about);
  if (compared) return compared;
  if (governor.verb === 'cap') return about ? '<=~' : post === 'upwards' ? '>=' : '<=';
  if (post !== null) return post === 'upwards' ? '>=' : post === 'downwards' ? '<=' : '~';
  if (about) return '~';
  if (isCircle(figure, context.after)) return '<=';
  const whole = figure.value === '100' && unit === '%' && !mixed;
  return whole && (basis === 'level' || basis === 'coverage' || basis === 'avg_level') ? '=' : '>=';
}

function comparedDirection({ compare }: Governor, post: Post, about: boolean): PhraseDirection | null {
  if (compare === null) return null;
  if (compare === 'at-least') return post === 'about' ? '~' : '>=';
  if (compare === 'at-most') return post === 'about' ? '<=~' : '<=';
  if (compare === 'more') return post === 'upwards' ? '>=' : post === 'about' ? '~' : '>';
  if (compare === 'less') return post === 'downwards' ? '<=' : '<';
  return compare === 'equal' && !about ? '=' : '~';
}

/** 15分钟养老服务圈: reached within so much time. */
export function isCircle(figure: FigureToken, after: readonly PhraseToken[]): boolean {
  const next = after[0];
  return /分钟|小时|公里|米/.test(figure.unit) && next?.kind === 'text' && next.text.includes('圈');
}

function unitOf({ pers }: Governor, unit: string, basis: PhraseBasis): string {
  if (unit === '' || RATIOS.has(unit) || POINTS.has(unit) || unit === '倍' || unit.includes('/')) return unit;
  if (basis === 'avg_level') return `${unit}/年`;
  const below = pers.filter(({ of }) => of !== 'things' || basis === 'per_unit').map((per) => per.unit);
  return below.length === 0 ? unit : `${unit}/${[...new Set(below)].join('·')}`;
}

/** The rate of a period is one over the period before, where neither a base nor a span of years is named. */
function periodReference({ year }: FigureContext, basis: PhraseBasis): string | null {
  return basis === 'growth' && year === null ? '上年' : null;
}

const RATE = /(?:率|占比|比重|比例|百分比|床位比|满意度|知晓度)$/;
const NOT_OF_A_HUNDRED = /(?:死亡率|发生率|发病率|患病率|出生率|自然增长率|生育率|容积率|汇率|利率)$/;

function endsInRate(subject: string): boolean {
  return RATE.test(subject);
}

/** 达标率100: a rate of a hundred without its sign. */
function isPercentLost({ subject, unitHint }: Governor, figure: FigureToken): boolean {
  if (figure.unit !== '' || unitHint !== null || figure.shape !== 'number') return false;
  const bare = subject.replace(/(?:均|都|应|需|要|将|须|分别|力争|争取|比例为)+$/, '');
  return RATE.test(bare) && !NOT_OF_A_HUNDRED.test(bare) && Exact.of(figure.value).atMost(Exact.hundred);
}

/** 增长1倍 makes two of one. */
function oneMore(value: string): string {
  return decimalText(Exact.of(value).plus(Exact.one));
}
