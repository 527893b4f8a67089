import { groupsOf, type Clause, type ClauseReading, type Doubtful, type Draft, type Group } from './clause.js';
import { figureTarget, isCircle } from './figure-target.js';
import { governorOf, isBare, type Governor } from './governor.js';
import { lastPlace } from './last-place.js';
import { isRole, type PhraseToken } from './phrase-token.js';

interface Led {
  readonly group: Group;
  readonly governor: Governor;
  /** Place of its first figure among the clause's tokens. */
  readonly start: number;
}

/** Targets with a figure, and 全覆盖 and 清零 between them, in the order in which the clause says them. */
export function readFigures(clause: Clause): ClauseReading {
  const all = ledGroups(clause);
  const { kept, from, passed } = sorted(all.filter((led) => !isAimless(clause, led)));
  const drafts: { readonly at: number; readonly drafts: readonly Draft[] }[] = [];
  const doubts: Doubtful[] = passed.map((led) => ({ code: 'not-read', ...extent(led.group) }));
  for (const led of kept) {
    const read = readGroup(clause, led, from.get(led) ?? null);
    drafts.push({ at: led.start, drafts: read.drafts });
    doubts.push(...read.doubts);
  }
  for (const each of covers(clause, kept)) drafts.push(each);
  drafts.sort((a, b) => a.at - b.at);
  return { drafts: drafts.flatMap((each) => each.drafts), doubts };
}

function ledGroups({ tokens, text }: Clause): readonly Led[] {
  let before: Governor | null = null;
  return groupsOf(tokens).map((group): Led => {
    const start = group.figures[0]!.figure.start;
    const own = governorOf(group.before, text, start);
    const leans = before !== null && inherits(group, own);
    const described = before !== null && isDescribed(group);
    const governor: Governor =
      before === null
        ? own
        : described
          ? { ...own, flow: before.flow }
          : leans
            ? inherited(own, before)
            : { ...own, pers: persOf(own, before) };
    before = governor;
    return { group, governor, start };
  });
}

/** 新增学位8000个、公办学位2.4万个: after 、 and 和, words that lead nowhere lean on those before. */
function inherits({ before }: Group, own: Governor): boolean {
  return before.some((token) => isRole(token, 'join')) && isBare(own);
}

/** 总投资超10亿元项目50个: only the words that the first figure tells apart stand before the second. */
function isDescribed({ before }: Group): boolean {
  return before.length > 0 && before.every(({ kind }) => kind === 'text');
}

/** The first of two such figures is no target. */
function tells(led: Led, { group }: Led): boolean {
  const [one, other] = [led.group.figures[0]!.figure, group.figures[0]!.figure];
  return isDescribed(group) && one.unit !== other.unit && other.unit !== '' && led.group.figures.length === 1;
}

/** 由每生每年5元提高至10元. */
function persOf(own: Governor, before: Governor): Governor['pers'] {
  return own.pers.length === 0 && own.subject === '' ? before.pers : own.pers;
}

function inherited(own: Governor, before: Governor): Governor {
  const { compare, verb, straight, approx, mean, flow, growthNoun, fallNoun, base } = before;
  return { ...own, compare, verb, straight, approx, mean, flow, growthNoun, fallNoun, base, compared: '' };
}

interface Sorted {
  readonly kept: readonly Led[];
  readonly from: ReadonlyMap<Led, string>;
  readonly passed: readonly Led[];
}

/** Where some figures are led to by words, those that are not (one of 一个协作区域, 500米 of 500米覆盖率) are passed over. */
function sorted(all: readonly Led[]): Sorted {
  const from = new Map<Led, string>();
  const rest = all.filter((led, at) => {
    const next = all[at + 1];
    if (!next || !startsFrom(led, next)) return !isCondition(led, next) && !(next && tells(led, next));
    from.set(next, fromText(led.group));
    return false;
  });
  const worth = rest.filter((led) => !isIdleNumeral(led));
  const strong = worth.filter((led) => isStrong(led));
  if (strong.length > 0) return { kept: strong, from, passed: worth.filter((led) => !strong.includes(led)) };
  const atEnd = worth.filter(({ group }) => !isTextNext(group.after));
  const kept = atEnd.length > 0 ? atEnd : worth.slice(0, 1);
  return { kept, from, passed: worth.filter((led) => !kept.includes(led)) };
}

/** 基本建成15分钟养老服务圈, or a number without a unit that no word leads to: nothing to be measured. */
function isAimless({ tokens }: Clause, { group, governor }: Led): boolean {
  const [only, ...more] = group.figures;
  if (!only || more.length > 0 || only.post !== null || only.figure.high !== null) return false;
  if (isCircle(only.figure, group.after)) return tokens.some((token) => isRole(token, 'nearly'));
  const led = governor.compare !== null || (governor.verb !== null && governor.straight) || governor.pers.length > 0;
  return only.figure.unit === '' && only.figure.shape === 'number' && !led && group.after[0]?.kind === 'text';
}

function isTextNext(after: readonly PhraseToken[]): boolean {
  return after[0] !== undefined && !isRole(after[0], 'join');
}

/** 由62%提高到75%. */
function startsFrom(led: Led, next: Led): boolean {
  const lead = next.group.before.find(({ kind }) => kind !== 'period');
  return led.group.before.some((token) => isRole(token, 'from')) && isRole(lead, 'raise', 'cap', 'reach', 'up', 'down');
}

/** 不足300平方米按300平方米配套: the first is a condition. */
function isCondition({ governor }: Led, next: Led | undefined): boolean {
  return governor.compare === 'less' && next !== undefined && next.group.before.some((token) => isRole(token, 'by'));
}

function isStrong({ group, governor }: Led): boolean {
  return group.figures.some(({ post, figure }) => post !== null || figure.shape === 'double') || !isBare(governor);
}

/** 一个, 五项: a count in Chinese figures is a target only where words set it. */
function isIdleNumeral({ group, governor }: Led): boolean {
  if (group.figures.some(({ figure, post }) => figure.shape !== 'numeral' || post !== null || figure.high !== null))
    return false;
  const set = governor.compare !== null || (governor.verb !== null && governor.straight) || governor.pers.length > 0;
  return !set && (governor.flow === null || group.figures[0]!.figure.unit === '批');
}

function readGroup(clause: Clause, { group, governor }: Led, from: string | null): ClauseReading {
  const mixed = group.figures.length > 1 && group.figures.some(({ figure }) => figure.value !== '100');
  const continues = governor.subject === '' && group.before.length > 0;
  const drafts: Draft[] = [];
  const doubts: Doubtful[] = group.glued ? [{ code: 'numbers-glued', ...extent(group) }] : [];
  group.figures.forEach(({ figure, post }, at) => {
    const year = yearOf(clause, at, group.figures.length);
    const shared = group.figures.at(-1)!.figure.unit;
    const filled = figure.unit === '' && figure.shape === 'number' ? { ...figure, unit: shared } : figure;
    const context = {
      governor,
      figure: filled,
      post,
      after: group.after,
      year,
      from: from ?? asideAfter(group),
      mixed,
    };
    const { target, relative, percentLost } = figureTarget(context);
    drafts.push({ target, relative, judged: false, continues });
    if (percentLost) doubts.push({ code: 'percent-lost', start: figure.start, end: figure.end });
    if (figure.rounded) doubts.push({ code: 'not-read', start: figure.start, end: figure.end });
  });
  return { drafts, doubts };
}

/** 到2022年和2025年分别达到50%、55%: a year each; else the last one is for all. */
function yearOf({ years }: Clause, at: number, figures: number): string | null {
  return (years.length === figures ? years[at] : years.at(-1)) ?? null;
}

function asideAfter({ after }: Group): string | null {
  const first = after[0];
  return first?.kind === 'aside' ? first.reference : null;
}

function extent({ figures }: Group): { readonly start: number; readonly end: number } {
  return { start: figures[0]!.figure.start, end: figures.at(-1)!.figure.end };
}

function fromText({ figures }: Group): string {
  const { figure, post } = figures[0]!;
  const words = { upwards: '以上', downwards: '以下', about: '左右' };
  return (
    figure.value + (figure.high === null ? '' : `-${figure.high}`) + figure.unit + (post === null ? '' : words[post])
  );
}

/** 全覆盖 and 消除 beside figures: not where it only repeats a 100% that was just said. */
function covers(clause: Clause, kept: readonly Led[]) {
  return clause.tokens.flatMap((token, place) => {
    if (!isRole(token, 'covered', 'gone') || removes(token, kept)) return [];
    const before = kept[lastPlace(kept, ({ start }) => start < token.start)];
    if (before?.group.figures.some(({ figure }) => figure.value === '100')) return [];
    const nearly = clause.tokens.slice(Math.max(0, place - 3), place).some((each) => isRole(each, 'nearly'));
    return [{ at: token.start, drafts: [nearly ? nearlyCovered(clause) : coverDraft(clause, isRole(token, 'gone'))] }];
  });
}

/** 基本全覆盖: nobody can say what is enough. */
export function nearlyCovered({ years }: Clause): Draft {
  return {
    target: {
      ...{ direction: 'qual', value: null, high: null, unit: '' },
      ...{ year: years.at(-1) ?? null, basis: 'coverage', reference: null },
    },
    relative: false,
    judged: true,
    continues: false,
  };
}

export function coverDraft({ years }: Clause, gone: boolean): Draft {
  return {
    target: {
      ...{ direction: '=', value: gone ? '0' : '100', high: null, unit: gone ? '' : '%' },
      ...{ year: years.at(-1) ?? null, basis: 'coverage', reference: null },
    },
    relative: false,
    judged: false,
    continues: false,
  };
}

/** 消除6处隐患: what is removed is counted. */
function removes(token: PhraseToken, kept: readonly Led[]): boolean {
  return (
    isRole(token, 'gone') &&
    kept.some(({ group }) => group.before.includes(token) && group.figures[0]!.figure.unit !== '')
  );
}
