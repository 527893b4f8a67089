import { HostError } from '../../../app/ports/host-error.js';
import { unreadable } from '../bounds.js';
import { contentType, CONTENT_TYPES } from './content-types.js';
import { isMain, RELATIONSHIP_NAMESPACES } from './namespaces.js';
import type { PackageDraft } from './package-draft.js';
import { readRelationships, relationshipsPart, type Relationship } from './relationships.js';
import { attribute, attributesOf } from './xml-attributes.js';
import { XmlCursor } from './xml-cursor.js';
import { unescapeXstring } from './xml-text.js';

/** Where the parts of a workbook are. */
export interface WorkbookMap {
  readonly workbook: string;
  /** The main namespace that the workbook writes in: Strict or not. */
  readonly namespace: string;
  /** In tab order; `part` is null for what is not a worksheet: chart sheets, dialogs, macro sheets. */
  readonly sheets: readonly { readonly name: string; readonly part: string | null }[];
  readonly relationships: readonly Relationship[];
}

/** Follows the package from its root to the sheets. Throws `not-writable` for what is not an .xlsx or .xlsm. */
export function mapWorkbook(draft: PackageDraft): WorkbookMap {
  if (!draft.has(CONTENT_TYPES) || !draft.has(relationshipsPart(''))) throw notWritable('not-ooxml');
  const main = relationshipsOf(draft, '').find(({ kind, external }) => kind === 'officeDocument' && !external);
  if (!main || !draft.has(main.target)) throw notWritable('not-ooxml');
  refuseOtherTypes(contentType(draft.text(CONTENT_TYPES), main.target));
  const relationships = relationshipsOf(draft, main.target);
  return { workbook: main.target, relationships, ...readSheets(draft, main.target, relationships) };
}

/** A part's relationships; none where it has no relationships part. */
export function relationshipsOf(draft: PackageDraft, part: string): readonly Relationship[] {
  const where = relationshipsPart(part);
  return draft.has(where) ? readRelationships(draft.text(where), where, part) : [];
}

/** .xlsx and .xlsm, templates and add-ins of both; .xlsb, .docx and the rest are none. */
function refuseOtherTypes(type: string | null): void {
  const spreadsheet =
    /^application\/vnd\.(?:openxmlformats-officedocument\.spreadsheetml\.(?:sheet|template)|ms-excel\.(?:sheet|template|addin)\.macroEnabled)\.main\+xml$/i;
  if (type === null || !spreadsheet.test(type)) throw notWritable('content-type');
}

function readSheets(
  draft: PackageDraft,
  part: string,
  relationships: readonly Relationship[],
): Pick<WorkbookMap, 'sheets' | 'namespace'> {
  const cursor = new XmlCursor(draft.text(part), part, draft.bounds.depth);
  cursor.toRoot();
  if (!isMain(cursor, 'workbook')) throw unreadable('xml', part);
  const { namespace } = cursor;
  const byId = new Map(relationships.map((each) => [each.id, each]));
  const sheets: { name: string; part: string | null }[] = [];
  if (cursor.isEmpty()) return { namespace, sheets };
  while (cursor.nextChild(1)) {
    if (!isMain(cursor, 'sheets') || cursor.isEmpty()) continue;
    while (cursor.nextChild(2)) {
      if (!isMain(cursor, 'sheet')) continue;
      const relationship = byId.get(relationshipId(cursor) ?? '');
      const isWorksheet = relationship?.kind === 'worksheet' && !relationship.external;
      const name = unescapeXstring(attribute(attributesOf(cursor), 'name') ?? '');
      sheets.push({ name, part: isWorksheet ? relationship.target : null });
    }
  }
  return { namespace, sheets };
}

/** `r:id` under whatever prefix this text binds to it. */
function relationshipId(cursor: XmlCursor): string | null {
  for (const { name, value } of attributesOf(cursor)) {
    const colon = name.indexOf(':');
    if (colon > 0 && name.slice(colon + 1) === 'id') {
      if (RELATIONSHIP_NAMESPACES.includes(cursor.namespaceOf(name.slice(0, colon)))) return value;
    }
  }
  return null;
}

function notWritable(reason: string): HostError {
  return new HostError('not-writable', { reason });
}
