import type { CellDraft } from '../book/book-draft.js';
import { exemptionOf } from '../completion/exemption-of.js';
import { figuresOf, holdsIn } from '../completion/pack-figures.js';
import { targetFor } from '../completion/target-of.js';
import { earlierKey, previousFigures } from '../completion/earlier-figures.js';
import { comparePeriods, parsePeriod, writePeriod, yearBefore, type Period } from '../indicator/period.js';
import { findOrg, type Indicator, type Reference, type Role, type Target } from '../indicator/pack.js';
import { Exact } from '../quantity/exact.js';
import { isOwnColumn, type TemplateColumn } from './template-columns.js';
import type { TemplateRequest } from './template-request.js';

/** What a cell of the body holds before anybody fills it in, and whether people may. */
export interface TemplateCell {
  readonly content: Pick<CellDraft, 'text' | 'number'>;
  readonly input: boolean;
}

/** Looks up what the pack and the earlier return know of an org. */
export interface KnownFigures {
  readonly request: TemplateRequest;
  readonly period: Period;
  readonly previous: ReturnType<typeof previousFigures>;
}

/** @throws RangeError where `period` is no canonical period */
export function knownFigures(request: TemplateRequest): KnownFigures {
  const period = parsePeriod(request.period);
  if (!period) throw new RangeError(`no period: ${request.period}`);
  return { request, period, previous: previousFigures(request.previous) };
}

const LOCKED = { input: false } as const;
const OPEN: TemplateCell = { content: {}, input: true };
const NOTHING: TemplateCell = { content: {}, input: false };

/**
 * What the pack says stands there and is locked; what only the org knows is blank and open. Completion columns come later,
 * as formulas.
 */
export function templateCell(known: KnownFigures, indicator: Indicator, column: TemplateColumn): TemplateCell {
  const { request, period } = known;
  const { org } = request;
  switch (column.role) {
    case 'code':
      return { content: { text: indicator.code }, ...LOCKED };
    case 'indicator':
      return { content: { text: indicator.name }, ...LOCKED };
    case 'unit':
      return { content: { text: indicator.unit }, ...LOCKED };
    case 'attribute':
      return { content: { text: indicator.attribute === 'binding' ? '约束性' : '预期性' }, ...LOCKED };
    case 'responsible':
      return { content: { text: indicator.responsible ?? '' }, ...LOCKED };
    case 'target':
      return targetCell(known, indicator, org.code, column.year);
    case 'parent-target':
      return org.parent === undefined ? NOTHING : targetCell(known, indicator, org.parent, column.year);
    case 'milestone':
      return milestoneCell(known, indicator);
    case 'base':
      return given(known, indicator, String(request.pack.plan.base), indicator.base);
    case 'previous':
      return given(known, indicator, writePeriod(yearBefore(period)), undefined);
    case 'reference':
      return referenceCell(known, indicator);
    case 'actual':
      return isOwnColumn(column, request.period) ? OPEN : given(known, indicator, String(column.year), undefined);
    default:
      return INPUTS.has(column.role) ? OPEN : NOTHING;
  }
}

const INPUTS: ReadonlySet<Role> = new Set<Role>(['numerator', 'denominator', 'note']);

/** A figure that was accepted or reported before; open where nobody has it. */
function given(known: KnownFigures, indicator: Indicator, period: string, otherwise: string | undefined): TemplateCell {
  const { pack, org } = known.request;
  const accepted = figuresOf(pack).actual(indicator.code, org.code, period) ?? reported(known, indicator, period);
  const number = accepted?.toDecimal() ?? otherwise;
  return number === undefined ? OPEN : { content: { number }, ...LOCKED };
}

function reported({ request, previous }: KnownFigures, indicator: Indicator, period: string): Exact | null {
  const ofOrg = (org: string): Exact | null => previous.get(earlierKey(indicator.code, org, period)) ?? null;
  return ofOrg(request.org.code) ?? ofOrg('');
}

function targetCell(
  { request, period }: KnownFigures,
  indicator: Indicator,
  org: string,
  year: number | null,
): TemplateCell {
  const targets = figuresOf(request.pack).targets(indicator.code, org);
  const target = year === null ? targetFor(targets, period) : targets.find((each) => each.year === year);
  return target ? { content: printed(target), ...LOCKED } : NOTHING;
}

/** A plain figure is a number, so that formulas can refer to it; anything else is printed as the plan has it. */
function printed({ text, value }: Target): Pick<CellDraft, 'text' | 'number'> {
  const plain = /^-?\d{1,15}(?:\.\d{1,10})?$/.test(text) ? Exact.parse(text) : null;
  const same = plain && value !== undefined && Exact.parse(value)?.equals(plain);
  return same ? { number: plain.toDecimal() ?? text } : { text };
}

function milestoneCell({ request, period }: KnownFigures, indicator: Indicator): TemplateCell {
  const targets = figuresOf(request.pack).targets(indicator.code, request.org.code);
  const own = targets.flatMap((each) => each.milestones ?? []).find((each) => isPeriod(each.period, period));
  return own ? { content: { number: own.value }, ...LOCKED } : NOTHING;
}

function isPeriod(text: string, period: Period): boolean {
  const other = parsePeriod(text);
  return other !== null && writePeriod(other) === writePeriod(period);
}

/** The pack's figure of this very org that holds at the period's end; else open for who must supply it. */
function referenceCell({ request, period }: KnownFigures, indicator: Indicator): TemplateCell {
  const reference = referenceOf(request, indicator);
  if (!reference) return NOTHING;
  const own = (reference.values ?? []).filter(
    (each) =>
      (findOrg(request.pack, each.org)?.code ?? each.org) === request.org.code && holdsIn(period, each.from, each.to),
  );
  const latest = own.sort((a, b) => order(a.from, b.from)).at(-1);
  return latest ? { content: { number: latest.value }, ...LOCKED } : OPEN;
}

function order(a: string, b: string): number {
  const [one, other] = [parsePeriod(a), parsePeriod(b)];
  return one && other ? comparePeriods(one, other) : 0;
}

export function referenceOf({ pack }: TemplateRequest, { reference }: Indicator): Reference | null {
  return reference === undefined ? null : figuresOf(pack).reference(reference);
}

/** The bureau waived the figure 免报, or the indicator does not apply 不适用. */
export function isSpared({ request, period }: KnownFigures, indicator: Indicator): boolean {
  const at = { org: request.org.code, form: request.form.id, indicator: indicator.code, period };
  const exemption = exemptionOf(request.pack, at);
  return exemption !== null && exemption.kind !== 'nil';
}
