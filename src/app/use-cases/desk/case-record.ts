import type { Decision, DeskComment, DeskReturn, ExplanationVerdict } from '../../view/desk/desk-state.js';

export const CASE_SCHEMA = 'hebao.case/1';
/** Name of the record in the zip of a case. */
export const CASE_RECORD = 'case.json';

/** A whole desk as one file: the zip has this record, and the returns' files as they came. What they were judged is judged anew. */
export interface CaseRecord {
  readonly schema: typeof CASE_SCHEMA;
  /** The pack's own JSON; null: none was chosen. */
  readonly pack: object | null;
  readonly parent: string | null;
  readonly returns: readonly CaseReturn[];
}

export interface CaseReturn {
  readonly file: string;
  /** Of the file's bytes; null: they were never read, and are not in the case. */
  readonly digest: string | null;
  /** Name of the file in the zip; null: it is not there. */
  readonly entry: string | null;
  readonly received: string;
  readonly decision: Decision;
  readonly decided: string | null;
  readonly comments: readonly DeskComment[];
  readonly judged: DeskReturn['judged'];
}

const MOST_RETURNS = 20_000;
const MOST_COMMENTS = 2_000;
const LONGEST_NAME = 1_000;
const LONGEST_TEXT = 20_000;

/** A stranger's text as a case; null: it is none, or something in it is not as we write it. */
export function readCase(text: string): CaseRecord | null {
  const { schema, pack, parent, returns } = record(parsed(text)) ?? {};
  if (schema !== CASE_SCHEMA || !isTextOrNull(parent, LONGEST_NAME) || !Array.isArray(returns)) return null;
  if (returns.length > MOST_RETURNS || (pack !== null && !record(pack))) return null;
  const read = returns.map(readReturn);
  const whole = read.filter((each) => each !== null);
  if (whole.length < read.length || new Set(whole.map(({ file }) => file)).size < whole.length) return null;
  return { schema: CASE_SCHEMA, pack: record(pack), parent, returns: whole };
}

function readReturn(value: unknown): CaseReturn | null {
  const { file, digest, entry, received, decision, decided, comments, judged } = record(value) ?? {};
  if (!isText(file, LONGEST_NAME) || file === '' || !isTextOrNull(digest, 80)) return null;
  if (!isTextOrNull(entry, 40) || !isText(received, 40) || !isTextOrNull(decided, 40)) return null;
  const isDecided = DECISIONS.find((each) => each === decision);
  if (!isDecided || !Array.isArray(comments) || comments.length > MOST_COMMENTS) return null;
  const said = comments.map(readComment).filter((each) => each !== null);
  const verdicts = readVerdicts(judged);
  if (said.length < comments.length || !verdicts) return null;
  return { file, digest, entry, received, decision: isDecided, decided, comments: said, judged: verdicts };
}

const DECISIONS: readonly Decision[] = ['pending', 'returned', 'accepted'];

function readComment(value: unknown): DeskComment | null {
  const { id, finding, sheet, cell, text } = record(value) ?? {};
  if (!isText(id, 40) || !isTextOrNull(finding, LONGEST_NAME) || !isTextOrNull(sheet, 255)) return null;
  if (!isTextOrNull(cell, 12) || !isText(text, LONGEST_TEXT)) return null;
  return { id, finding, sheet, cell, text };
}

function readVerdicts(value: unknown): DeskReturn['judged'] | null {
  const entries = Object.entries(record(value) ?? { '': null });
  if (entries.length > MOST_COMMENTS) return null;
  const verdicts: [string, ExplanationVerdict][] = [];
  for (const [finding, verdict] of entries) {
    const { accepted, note } = record(verdict) ?? {};
    if (finding.length > LONGEST_NAME || typeof accepted !== 'boolean' || !isText(note, LONGEST_TEXT)) return null;
    verdicts.push([finding, { accepted, note }]);
  }
  return Object.fromEntries(verdicts);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // no JSON at all
  }
}

function record(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null;
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

function isTextOrNull(value: unknown, longest: number): value is string | null {
  return value === null || isText(value, longest);
}
