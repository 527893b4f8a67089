import type { Status } from '../completion/completion.js';
import type { FindingCode, Severity } from '../finding/finding.js';
import type { Accumulation, Role } from '../indicator/pack.js';
import type { ReviewSummary } from '../review/judged.js';

/**
 * What a set of returns needs to know of each of them, and nothing more: the memory of a review of many files grows by this alone.
 * Plain JSON, so that it goes from a worker to the page and into a store. Figures are decimal strings in the indicator's unit.
 */
export interface FiledReturn {
  /** Its name in the set, unlike every other's: the path as given, or below the folder that was dropped. */
  readonly file: string;
  /** SHA-256 of the file's bytes, `sha256:…`; null where it could not be read. */
  readonly digest: string | null;
  /** Null: no pack judged it. */
  readonly pack: { readonly id: string; readonly version: string; readonly digest: string } | null;
  /** Code of the org, as the pack has it; null: not found. */
  readonly org: string | null;
  readonly period: string | null;
  /** The pack that the workbook was made for, as its metadata say; null or absent: it carries none. */
  readonly made?: { readonly id: string; readonly version: string } | null;
  /** False: a `file.*` finding or an unknown form kept it from being judged at all. */
  readonly usable: boolean;
  /** What its stamp of 上报 says; null: it was not stamped. */
  readonly stamp: FiledStamp | null;
  readonly figures: readonly FiledFigure[];
  readonly completions: readonly FiledCompletion[];
  readonly findings: readonly FiledFinding[];
  readonly summary: ReviewSummary;
}

export interface FiledStamp {
  /** With its zone: 2026-01-12T10:31:00+08:00. */
  readonly time: string;
  /** 第几次上报, from 1. */
  readonly submission: number;
  /** The figures are still those that were stamped. */
  readonly holds: boolean;
}

/** One reported figure, and where it stands. Roles: actual, previous, numerator, denominator, reference; of the return's own period. */
export interface FiledFigure {
  readonly indicator: string;
  readonly role: Role;
  /** Only in tables of many orgs; null: the return's own. */
  readonly org: string | null;
  /** Null: blank, a mark, or nothing that can be read with certainty. */
  readonly value: string | null;
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  /** Of an actual: what its column counts; absent: the period's own 当期数. */
  readonly accumulation?: Exclude<Accumulation, 'current'>;
}

export interface FiledCompletion {
  readonly indicator: string;
  readonly org: string | null;
  readonly status: Status;
  /** As printed, in percent; null: blank. */
  readonly rate: string | null;
}

/** A finding without its words: enough to count, filter and colour by. */
export interface FiledFinding {
  readonly id: string;
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly indicator: string | null;
  readonly sheet: string | null;
  /** A1 of the cell to go to first; null: none. */
  readonly cell: string | null;
  /** It has a real explanation 核实说明 in the file. */
  readonly explained: boolean;
}
