import { EXPLANATION_CATEGORIES, type Explanation, type ExplanationCategory } from './explanation.js';
import { readPartFields } from '../sheet/metadata-xml.js';
import { STAMP_SCHEMA, type Stamp, type StampedFigure } from './stamp.js';

/** Namespace of the custom XML part that carries explanations and the stamp (docs/decisions/0018-submission.md). */
export const SUBMISSION_NAMESPACE = 'urn:hebao:submission';

/** What travels in the workbook beside its cells. */
export interface SubmissionPart {
  readonly explanations: readonly Explanation[];
  readonly stamp: Stamp | null;
  /** How often it was stamped so far, withdrawn ones 撤回 among them: no two files that went upward bear one number. */
  readonly submitted: number;
}

export const NO_SUBMISSION: SubmissionPart = { explanations: [], stamp: null, submitted: 0 };

const LONGEST = 16_777_216;
const MOST_EXPLANATIONS = 2_000;
const MOST_FIGURES = 200_000;

/**
 * Reads the part out of a workbook's custom XML; the first one that can be read counts. Whatever in it has not the shape
 * that we write is left out: a stranger's part is evidence of nothing.
 */
export function readSubmission(customXml: readonly string[]): SubmissionPart {
  for (const text of customXml) {
    const fields = readPartFields(text, { root: 'submission', namespace: SUBMISSION_NAMESPACE, longest: LONGEST });
    if (!fields) continue;
    const explanations = parsed(fields.get('explanations'));
    const list = Array.isArray(explanations) ? explanations.slice(0, MOST_EXPLANATIONS) : [];
    const stamp = asStamp(parsed(fields.get('stamp')));
    const submitted = Math.max(countOf(fields.get('submitted')), stamp?.submission ?? 0);
    return { explanations: list.flatMap((each: unknown) => asExplanation(each) ?? []), stamp, submitted };
  }
  return NO_SUBMISSION;
}

/** The part as XML. Lone surrogates and controls, which XML cannot hold, are written as U+FFFD. */
export function writeSubmission({ explanations, stamp, submitted }: SubmissionPart): string {
  const children = [
    `<explanations>${escaped(JSON.stringify(explanations))}</explanations>`,
    ...(stamp === null ? [] : [`<stamp>${escaped(JSON.stringify(stamp))}</stamp>`]),
  ];
  return `<submission xmlns="${SUBMISSION_NAMESPACE}" submitted="${submitted}">${children.join('')}</submission>`;
}

function escaped(text: string): string {
  return text
    .replace(/\p{Cs}|[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** 0 for what is no count. */
function countOf(text: string | undefined): number {
  return text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : 0;
}

function parsed(text: string | undefined): unknown {
  if (text === undefined) return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null; // not what we wrote: as good as absent
  }
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}

function asExplanation(value: unknown): Explanation | null {
  const fields = fieldsOf(value);
  if (!fields) return null;
  const { findings, category, ground, text } = fields;
  if (!isTexts(findings) || !isCategory(category)) return null;
  return typeof ground === 'string' && typeof text === 'string' ? { findings, category, ground, text } : null;
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}

function isCategory(value: unknown): value is ExplanationCategory {
  return EXPLANATION_CATEGORIES.some((each) => each === value);
}

/** Only what we write: whatever else a stranger put in is gone, and cannot be part of what the digest is taken of. */
function asStamp(value: unknown): Stamp | null {
  const fields = fieldsOf(value);
  if (!fields || fields['schema'] !== STAMP_SCHEMA) return null;
  const texts = textsOf(fields, ['tool', 'org', 'period', 'time', 'digest']);
  const pack = textsOf(fieldsOf(fields['pack']), ['id', 'version', 'digest']);
  const counts = countsOf(fieldsOf(fields['counts']));
  const { submission, forms } = fields;
  const figures = listOf(fields['figures'], MOST_FIGURES, asFigure);
  const explanations = listOf(fields['explanations'], MOST_EXPLANATIONS, asExplanation);
  if (!texts || !pack || !counts || !isTexts(forms) || !figures || !explanations || !isCount(submission)) return null;
  return { schema: STAMP_SCHEMA, ...texts, pack, forms, submission, figures, explanations, counts };
}

function asFigure(value: unknown): StampedFigure | null {
  const fields = fieldsOf(value);
  if (!fields) return null;
  const { id, holds } = fields;
  return typeof id === 'string' && (holds === null || typeof holds === 'string') ? { id, holds } : null;
}

function countsOf(fields: Fields | null): Stamp['counts'] | null {
  if (!fields) return null;
  const { error, quasi, query, hint } = fields;
  return isCount(error) && isCount(quasi) && isCount(query) && isCount(hint) ? { error, quasi, query, hint } : null;
}

function textsOf<N extends string>(fields: Fields | null, names: readonly N[]): { readonly [K in N]: string } | null {
  if (!fields || names.some((name) => typeof fields[name] !== 'string')) return null;
  const texts: { [name: string]: unknown } = {};
  for (const name of names) texts[name] = fields[name];
  return texts as { readonly [K in N]: string };
}

/** Null where it is no list, is too long, or where one of its items has not the shape. */
function listOf<T>(value: unknown, most: number, read: (item: unknown) => T | null): readonly T[] | null {
  if (!Array.isArray(value) || value.length > most) return null;
  const items: T[] = [];
  for (const each of value) {
    const item = read(each);
    if (item === null) return null;
    items.push(item);
  }
  return items;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value);
}
