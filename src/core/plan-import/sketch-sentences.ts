import type { Indicator, Target } from '../indicator/pack.js';
import { Exact } from '../quantity/exact.js';
import { decimalText } from '../quantity/decimal-text.js';
import { convert, findUnit, sameUnit } from '../quantity/units.js';
import { likeness } from '../sheet/near-name.js';
import { plain } from '../sheet/plain-text.js';
import { oneLine, PLAN_SOURCE, remark, type PackSketch } from './pack-sketch.js';
import type { PlanDoubt } from './plan-doubt.js';
import type { PlanSentence, SentenceFigure } from './plan-sentences.js';
import type { PlanYears } from './plan-words.js';
import { directionOfName } from './guess-direction.js';
import { addIndicator, addMilestone, addTarget } from './sketch-indicator.js';
import { NEEDED } from './sketch-table.js';
import { plannedTarget, type PlannedTarget } from './planned-target.js';

export interface SentenceSetting {
  readonly plan: PlanYears;
  readonly org: string;
  readonly title: string;
  /** Achievements become indicators with figures; else they stay in the list of sentences. */
  readonly achievements: boolean;
}

/**
 * Adds what the prose asks for: to the table's row where it is that row's indicator, a doubt where the figures differ, else as a
 * proposed indicator of its own, in a form of its own.
 */
export function addSentences(sketch: PackSketch, sentences: readonly PlanSentence[], setting: SentenceSetting): void {
  const fromTables = sketch.indicators.length;
  const proposed: string[] = [];
  for (const sentence of sentences) {
    for (const figure of sentence.figures) {
      if (sentence.kind === 'achieved' && !setting.achievements) continue;
      const known = rowOf(sketch, figure, fromTables);
      if (known !== null) {
        if (sentence.kind === 'target') compare(sketch, known, sentence, figure, setting);
        continue;
      }
      const code = propose(sketch, sentence, figure, setting);
      if (code !== null) proposed.push(code);
    }
  }
  if (proposed.length === 0) return;
  const columns = [
    { role: 'code', header: '代码' } as const,
    ...NEEDED.slice(0, 1),
    { role: 'unit', header: '计量单位' } as const,
  ];
  sketch.forms.push({
    ...{ id: 'prose', title: `${oneLine(setting.title)}（正文提出的指标）`, period: 'year', cadence: 'annual' },
    indicators: proposed,
    columns: [...columns, { role: 'target', header: '目标值' }, ...NEEDED.slice(1)],
  });
}

const ALIKE = 0.74;
const SHORTEST = 6;

/** The table's indicator that a figure of the prose speaks of. */
function rowOf(sketch: PackSketch, figure: SentenceFigure, fromTables: number): Indicator | null {
  const key = nameKey(figure.name);
  let best: { readonly indicator: Indicator; readonly score: number } | null = null;
  for (const indicator of sketch.indicators.slice(0, fromTables)) {
    if (!sameUnit(indicator.unit, figure.unit) || indicator.kind === 'ratio') continue;
    const own = nameKey(indicator.name);
    const [shorter, longer] = own.length < key.length ? [own, key] : [key, own];
    const within = shorter.length >= SHORTEST && longer.includes(shorter) && longer.length <= 3 * shorter.length;
    const score = within ? Math.max(0.8, likeness(own, key)) : likeness(own, key);
    if (score >= ALIKE && score > (best?.score ?? 0)) best = { indicator, score };
  }
  return best?.indicator ?? null;
}

function nameKey(name: string): string {
  return plain(name)
    .replace(/^(?:全[省市县区]|我[省市县区]|[全本])/, '')
    .replace(/(?:覆盖率|占比|比例|比重|达标率|数量|总量|率|数)$/, '');
}

/** The same figure is one more place of it, an earlier year's a step on the way; another figure contradicts the table. */
function compare(
  sketch: PackSketch,
  { code, unit }: Indicator,
  sentence: PlanSentence,
  figure: SentenceFigure,
  setting: SentenceSetting,
): void {
  const place = sketch.targets.findIndex(
    (each) => each.indicator === code && each.org === setting.org && each.year >= setting.plan.last,
  );
  const target: Target | undefined = sketch.targets[place];
  if (!target) return;
  const path = `targets[${place}]`;
  const said = inUnit(figure.value, figure.unit, unit);
  const year = sentence.year ?? target.year;
  if (target.value !== undefined && Exact.parse(target.value)?.equals(Exact.of(said))) {
    remark(sketch, 'targets', path, sentence.at, []);
    return;
  }
  if (target.value !== undefined && year < target.year && year >= setting.plan.first) {
    addMilestone(sketch, place, year, said);
    remark(sketch, 'targets', path, sentence.at, [{ code: 'prose', text: sentence.text }]);
    return;
  }
  remark(sketch, 'targets', path, sentence.at, [{ code: 'contradicted', at: sentence.at, text: sentence.text }]);
}

function inUnit(value: string, from: string, to: string): string {
  const [written, wanted] = [findUnit(from), findUnit(to)];
  const read = Exact.of(value);
  return decimalText((written && wanted ? convert(read, written, wanted) : null) ?? read);
}

/** A new indicator of the prose; null where one of that name takes the figure up: its source is added to that one's. */
function propose(
  sketch: PackSketch,
  sentence: PlanSentence,
  figure: SentenceFigure,
  setting: SentenceSetting,
): string | null {
  const achieved = sentence.kind === 'achieved';
  const draft = draftFor(figure);
  const year = sentence.year ?? setting.plan.last;
  const value = decimalText(Exact.of(figure.value));
  const name = oneLine(figure.name);
  const twin = sketch.indicators.findIndex((each) => each.name === name && sameUnit(each.unit, figure.unit));
  if (twin >= 0) {
    const { code } = sketch.indicators[twin]!;
    const held = holds(sketch, code, achieved, draft, value, String(year));
    const joined = !held && !achieved && joinYears(sketch, sketch.indicators[twin]!, draft, year, setting);
    const doubts: PlanDoubt[] = joined ? [{ code: 'prose', text: sentence.text }] : [];
    if (held || joined) remark(sketch, 'indicators', `indicators[${twin}]`, sentence.at, doubts);
    if (held || joined) return null;
  }
  const doubts: PlanDoubt[] = [{ code: 'prose', text: sentence.text }, { code: 'name-guessed' }, ...figure.doubts];
  if (sentence.kindGuessed) doubts.push({ code: 'achieved-or-target', achieved });
  const words = { attribute: null, responsible: null, note: null, unit: figure.unit, target: draft };
  const at = addIndicator(
    sketch,
    { ...words, code: codeOf(sketch), name: freeName(sketch, name) },
    sentence.at,
    doubts,
  );
  const indicator = sketch.indicators[at]!.code;
  if (achieved) sketch.actuals.push({ indicator, org: setting.org, period: String(year), value, source: PLAN_SOURCE });
  else aim(sketch, sentence, draft, { indicator, year, setting, written: figure.value + figure.unit });
  return indicator;
}

interface Aim {
  readonly indicator: string;
  readonly year: number;
  readonly setting: SentenceSetting;
  readonly written: string;
}

function aim(
  sketch: PackSketch,
  sentence: PlanSentence,
  draft: PlannedTarget,
  { indicator, year, setting, written }: Aim,
): void {
  const doubts: PlanDoubt[] = sentence.year === null ? [{ code: 'year-guessed', year }] : [];
  const text = sentence.text.length > LONGEST_TEXT ? written : sentence.text;
  addTarget(sketch, draft, { indicator, org: setting.org, year: clamp(year, setting.plan), text }, sentence.at, doubts);
}
const LONGEST_TEXT = 120;

/** The same thing for another year: the later figure is the target, the earlier one a step on its way. */
function joinYears(
  sketch: PackSketch,
  { code, kind }: Indicator,
  draft: PlannedTarget,
  year: number,
  { plan }: SentenceSetting,
): boolean {
  const place = sketch.targets.findIndex((each) => each.indicator === code);
  const target = sketch.targets[place];
  if (!target?.value || draft.value === null || draft.kind !== kind || target.sense !== draft.sense) return false;
  if (year === target.year || year < plan.first || year > plan.last) return false;
  if (year > target.year) {
    sketch.targets[place] = { ...target, year, value: draft.value };
    addMilestone(sketch, place, target.year, target.value);
  } else addMilestone(sketch, place, year, draft.value);
  return true;
}

/** A target before or after the plan is another plan's: its year is for a person to settle. */
function clamp(year: number, { first, last }: PlanYears): number {
  return year < first || year > last ? last : year;
}

function draftFor(figure: SentenceFigure): PlannedTarget {
  if (figure.target) {
    const draft = plannedTarget(figure.target, figure.unit);
    return draft.value === null && draft.kind !== 'ratio' ? plainDraft(figure) : draft;
  }
  return plainDraft(figure);
}

function plainDraft(figure: SentenceFigure): PlannedTarget {
  const base = {
    due: 'end',
    year: null,
    reference: null,
    high: figure.high,
    value: decimalText(Exact.of(figure.value)),
  } as const;
  if (figure.kind === 'coverage') return { ...base, kind: 'coverage', sense: 'equal', doubts: [] };
  if (figure.high !== null) return { ...base, kind: 'level', sense: 'range', doubts: [] };
  const lower = directionOfName(figure.name) === 'lower';
  return {
    ...base,
    kind: 'level',
    sense: lower ? 'at-most' : 'at-least',
    doubts: [{ code: 'direction-guessed', lower }],
  };
}

function holds(
  sketch: PackSketch,
  code: string,
  achieved: boolean,
  draft: PlannedTarget,
  value: string,
  period: string,
): boolean {
  if (achieved)
    return sketch.actuals.some((each) => each.indicator === code && each.value === value && each.period === period);
  return sketch.targets.some((each) => each.indicator === code && each.value === (draft.value ?? undefined));
}

function codeOf(sketch: PackSketch): string {
  const count = sketch.indicators.filter((each) => each.code.startsWith('Z')).length;
  return `Z${String(count + 1).padStart(3, '0')}`;
}

/** Two indicators of one name cannot be told apart in a sheet. */
function freeName(sketch: PackSketch, name: string): string {
  const taken = new Set(sketch.indicators.map((each) => each.name));
  for (let turn = 1; ; turn += 1) {
    const free = turn === 1 ? name : `${name}（${turn}）`;
    if (!taken.has(free)) return free;
  }
}
