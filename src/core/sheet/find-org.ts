import type { Org } from '../indicator/pack.js';
import type { ReviewContext } from '../review/context.js';
import type { CellRef } from './grid.js';
import { OFFICES } from './label-words.js';
import { orgOf, type OrgIndex } from './org-names.js';
import { plain } from './plain-text.js';
import type { Label, SheetWords } from './read-words.js';
import type { BindingReason, Bound, Certainty, ReturnMetadata } from './return.js';

export type OrgEvidence = Bound<string | null>;

/** A sheet's name and words. */
export interface SaidBySheet {
  readonly name: string;
  readonly words: SheetWords;
  /** A cover or a page of notes has none: its titles and its name count where the others are silent. */
  readonly hasTable: boolean;
}

/**
 * All that speaks of the org, best first: a person, the workbook's metadata, labels, titles, the names of sheets and file.
 * A parent that a title or a name gives says where the county lies, and is left out where a county of it is named.
 */
export function orgEvidence(
  index: OrgIndex,
  context: ReviewContext,
  metadata: ReturnMetadata | null,
  sheets: readonly SaidBySheet[],
): readonly OrgEvidence[] {
  const found: OrgEvidence[] = [];
  if (context.org !== undefined) found.push(byCode(index, context.org, 'given'));
  if (metadata?.org) found.push(byCode(index, metadata.org, 'metadata'));
  const labels = sheets.flatMap((each) => labelEvidence(index, each.words.labels));
  found.push(...labels.filter((each) => each.value !== null), ...labels.filter((each) => each.value === null));
  found.push(
    ...saidBySheets(
      index,
      sheets.filter((each) => each.hasTable),
    ),
  );
  if (!found.some((each) => each.value !== null))
    found.push(
      ...saidBySheets(
        index,
        sheets.filter((each) => !each.hasTable),
      ),
    );
  if (context.fileName !== undefined) found.push(...fileEvidence(index, context.fileName));
  return withoutParents(index, found);
}

function saidBySheets(index: OrgIndex, sheets: readonly SaidBySheet[]): OrgEvidence[] {
  return [
    ...sheets.flatMap(({ words }) => words.titles.flatMap(({ text, at }) => named(index, text, 'title', at))),
    ...sheets.flatMap(({ name }) => named(index, name, 'sheet-name', null)),
  ];
}

/** The org of the best evidence; where nothing tells, the only org that a pack has below the others. */
export function chooseOrg(evidence: readonly OrgEvidence[], orgs: readonly Org[]): Bound<string> | null {
  for (const each of evidence) if (each.value !== null) return { ...each, value: each.value };
  const parents = new Set(orgs.map((each) => each.parent));
  const [only, ...others] = orgs.filter((each) => !parents.has(each.code));
  if (!only || others.length > 0) return null;
  return { value: only.code, certainty: 'guess', reason: 'only-choice', at: null, text: only.name };
}

/** Evidence of a header that names a county and its city: 兴国县2025目标值 beside 赣州市2025目标值. */
export function headerEvidence(code: string, at: CellRef, text: string): OrgEvidence {
  return bound(code, 'likely', 'header', at, text);
}

function byCode(index: OrgIndex, code: string, reason: BindingReason): OrgEvidence {
  return bound(index.byCode.get(code.trim())?.code ?? null, 'certain', reason, null, code);
}

function labelEvidence(index: OrgIndex, labels: readonly Label[]): OrgEvidence[] {
  return labels.flatMap((label) => {
    if (label.kind !== 'org' && label.kind !== 'org-code' && label.kind !== 'unit') return [];
    const org = labelledOrg(index, label.text);
    if (org) return [bound(org.code, 'certain', 'label', label.at, label.text)];
    return label.kind === 'org' && namesPlace(label.text)
      ? [bound(null, placeCertainty(label.text), 'label', label.at, label.text)]
      : [];
  });
}

function labelledOrg(index: OrgIndex, text: string): Org | null {
  const key = plain(text);
  const code = /(?<!\d)\d{6,12}(?!\d)/.exec(key.slice(0, 80))?.[0];
  return (
    index.byCode.get(key) ??
    orgOf(index, text) ??
    index.byName.get(withoutOffice(key)) ??
    (code ? (index.byCode.get(code) ?? null) : null)
  );
}

/** 民政局 alone is an office of no place; 社会救助股 names none either. */
function namesPlace(text: string): boolean {
  const rest = withoutOffice(plain(text));
  return rest.length > 1 && !/(?:[股科处室站所部队院]|中心)$/.test(rest) && /[^\d()(),.\-_/]/.test(rest);
}

function placeCertainty(text: string): Certainty {
  return /[省市州盟县区旗镇乡]/.test(withoutOffice(plain(text))) ? 'likely' : 'guess';
}

function withoutOffice(name: string): string {
  const office = OFFICES.find((each) => name.endsWith(each));
  return office ? name.slice(0, -office.length) : name;
}

function named(index: OrgIndex, text: string, reason: BindingReason, at: CellRef | null): OrgEvidence[] {
  const org = orgOf(index, text);
  return org ? [bound(org.code, 'likely', reason, at, text)] : [];
}

function fileEvidence(index: OrgIndex, fileName: string): OrgEvidence[] {
  const name = fileName.slice(0, 200);
  const org = orgOf(index, name);
  const code = name.match(/\d{6,12}/g)?.find((each) => index.byCode.has(each));
  const value = org?.code ?? (code ? index.byCode.get(code)!.code : null);
  return value === null ? [] : [bound(value, 'likely', 'file-name', null, fileName)];
}

const SAYS_WHERE: ReadonlySet<BindingReason> = new Set(['title', 'sheet-name', 'file-name', 'header']);

export function withoutParents(index: OrgIndex, found: readonly OrgEvidence[]): readonly OrgEvidence[] {
  const parents = new Set(found.flatMap((each) => (each.value === null ? [] : index.above(each.value))));
  return found.filter((each) => each.value === null || !SAYS_WHERE.has(each.reason) || !parents.has(each.value));
}

function bound(
  value: string | null,
  certainty: Certainty,
  reason: BindingReason,
  at: CellRef | null,
  text: string,
): OrgEvidence {
  return { value, certainty, reason, at, text };
}
