import { headerEvidence, type OrgEvidence } from './find-org.js';
import type { PeriodHint } from './find-period.js';
import type { CellRef } from './grid.js';
import { orgsIn } from './org-names.js';
import type { FormIndex, PackIndex } from './pack-index.js';
import { readHeader, type HeaderReading } from './read-header.js';
import { stackedHeaders } from './table-header.js';
import type { TableSketch } from './table-sketch.js';

/** The period that the headers tell: the latest of several years side by side; none beside a plain 实际值. */
export function headerHints(headers: readonly HeaderText[]): readonly PeriodHint[] {
  let latest: PeriodHint | null = null;
  for (const { reading, at, text } of headers) {
    if (reading.role !== 'actual') continue;
    const { period: words } = reading;
    if (words === null || words.year === null || words.about !== 'report') return [];
    if (
      latest &&
      (latest.words.year! > words.year || (latest.words.year === words.year && latest.words.to >= words.to))
    )
      continue;
    latest = { words, certainty: 'likely', reason: 'header', at, text };
  }
  return latest ? [latest] : [];
}

/** The orgs that the headers name: 兴国县2025目标值. */
export function headerOrgs(headers: readonly HeaderText[], index: PackIndex): readonly OrgEvidence[] {
  const found = new Map<string, OrgEvidence>();
  for (const { at, text } of headers) {
    for (const { org } of orgsIn(index.orgs, text)) {
      if (!found.has(org.code)) found.set(org.code, headerEvidence(org.code, at, text));
    }
  }
  return [...found.values()];
}

/** A header that says something of its column. */
export interface HeaderText {
  readonly reading: HeaderReading;
  readonly at: CellRef;
  readonly text: string;
}

/** Of a table with indicators down its rows, left to right; none of another. */
export function headerTexts(sketch: TableSketch, form: FormIndex, index: PackIndex): readonly HeaderText[] {
  if (sketch.across !== null) return [];
  const { view, header, left } = sketch;
  const found: HeaderText[] = [];
  stackedHeaders(sketch).forEach((parts, at) => {
    const reading = parts.length === 0 ? null : readHeader(parts, index, form);
    if (!reading) return;
    const place = { sheet: view.grid.name, row: header.bottom, column: left + at };
    found.push({ reading, at: place, text: parts.join(' ') });
  });
  return found;
}
