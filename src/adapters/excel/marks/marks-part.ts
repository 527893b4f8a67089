import { addressOf, parseAddress } from '../../../core/sheet/address.js';
import type { CellRef } from '../../../core/sheet/grid.js';
import { readPartFields } from '../../../core/sheet/metadata-xml.js';

/** Namespace of the custom XML part that remembers what marked cells were filled with. */
export const MARKS_NAMESPACE = 'urn:hebao:marks';

/** A cell that is marked. */
export interface KeptMark {
  readonly at: CellRef;
  /** The mark's colour, `#RRGGBB`. */
  readonly colour: string;
  /** The fill before; null: none. */
  readonly former: string | null;
}

const LONGEST = 4_194_304;
const MOST_MARKS = 10_000;

/** What of the part can be read; a stranger's part is no marks. */
export function readMarks(xml: string | null): readonly KeptMark[] {
  const fields =
    xml === null ? null : readPartFields(xml, { root: 'marks', namespace: MARKS_NAMESPACE, longest: LONGEST });
  const list = parsed(fields?.get('cells') ?? '[]');
  return Array.isArray(list) ? list.slice(0, MOST_MARKS).flatMap((each: unknown) => asMark(each) ?? []) : [];
}

export function writeMarks(marks: readonly KeptMark[]): string {
  const list = marks.map(({ at, colour, former }) => [at.sheet, addressOf(at.row, at.column), colour, former]);
  const json = JSON.stringify(list).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<marks xmlns="${MARKS_NAMESPACE}"><cells>${json}</cells></marks>`;
}

function asMark(each: unknown): KeptMark | null {
  if (!Array.isArray(each)) return null;
  const [sheet, address, colour, former] = each as readonly unknown[];
  const place = typeof address === 'string' ? parseAddress(address) : null;
  if (typeof sheet !== 'string' || !place || !isColour(colour) || !(former === null || isColour(former))) return null;
  return { at: { sheet, ...place }, colour, former };
}

function isColour(each: unknown): each is string {
  return typeof each === 'string' && /^#[\dA-F]{6}$/.test(each);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return null; // not what we wrote: as good as absent
  }
}
