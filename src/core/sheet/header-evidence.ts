import { headerEvidence, type OrgEvidence } from './find-org.js';
import type { PeriodHint } from './find-period.js';
import type { CellRef } from './grid.js';
import { orgsIn } from './org-names.js';
import type { FormIndex, PackIndex } from './pack-index.js';
import { readHeader, type HeaderReading } from './read-header.js';
import { headerParts } from './table-header.js';
import type { TableSketch } from './table-sketch.js';

/** The period that the headers tell: the latest of several years side by side; none beside a plain 实际值. */
export function headerHints(sketch: TableSketch, form: FormIndex, index: PackIndex): readonly PeriodHint[] {
  let latest: PeriodHint | null = null;
  for (const { reading, at, text } of readings(sketch, form, index)) {
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
export function headerOrgs(sketch: TableSketch, form: FormIndex, index: PackIndex): readonly OrgEvidence[] {
  const found = new Map<string, OrgEvidence>();
  for (const { at, text } of readings(sketch, form, index)) {
    for (const { org } of orgsIn(index.orgs, text)) {
      if (!found.has(org.code)) found.set(org.code, headerEvidence(org.code, at, text));
    }
  }
  return [...found.values()];
}

interface HeaderText {
  readonly reading: HeaderReading;
  readonly at: CellRef;
  readonly text: string;
}

function* readings(sketch: TableSketch, form: FormIndex, index: PackIndex): Iterable<HeaderText> {
  if (sketch.across !== null) return;
  const { view, header } = sketch;
  for (let column = sketch.left; column <= sketch.right; column += 1) {
    const parts = headerParts(view, { ...header, numberRows: sketch.numberRows }, column);
    const reading = parts.length === 0 ? null : readHeader(parts, index, form);
    const at = { sheet: view.grid.name, row: header.bottom, column };
    if (reading) yield { reading, at, text: parts.join(' ') };
  }
}
