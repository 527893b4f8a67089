import { HostError } from '../../../app/ports/host-error.js';
import { readWorkbookPart } from '../read/workbook-sheets.js';
import { contentType, CONTENT_TYPES } from './content-types.js';
import type { PackageDraft } from './package-draft.js';
import { readRelationships, relationshipsPart, type Relationship } from './relationships.js';

/** Where the parts of a workbook are. */
export interface WorkbookMap {
  readonly workbook: string;
  /** In tab order; `part` is null for what is not a worksheet: chart sheets, dialogs, macro sheets. */
  readonly sheets: readonly { readonly name: string; readonly part: string | null }[];
  readonly relationships: readonly Relationship[];
}

/** Where the workbook part is when the package does not say. */
const USUAL_PLACE = 'xl/workbook.xml';

/** Follows the package from its root to the sheets. Throws `not-writable` for what is not an .xlsx or .xlsm. */
export function mapWorkbook(draft: PackageDraft): WorkbookMap {
  if (!draft.has(CONTENT_TYPES)) throw notWritable('not-ooxml');
  const main = relationshipsOf(draft, '').find(({ kind, external }) => kind === 'officeDocument' && !external);
  const workbook = main && draft.has(main.target) ? main.target : USUAL_PLACE;
  if (!draft.has(workbook)) throw notWritable('not-ooxml');
  refuseOtherTypes(contentType(draft.text(CONTENT_TYPES), workbook));
  const relationships = relationshipsOf(draft, workbook);
  const byId = new Map(relationships.map((each) => [each.id, each]));
  const listed = readWorkbookPart(draft.text(workbook), workbook, draft.bounds.depth).sheets;
  const sheets = listed.map(({ name, id }) => {
    const relationship = byId.get(id);
    const isWorksheet = relationship?.kind === 'worksheet' && !relationship.external;
    return { name, part: isWorksheet ? relationship.target : null };
  });
  return { workbook, relationships, sheets };
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

function notWritable(reason: string): HostError {
  return new HostError('not-writable', { reason });
}
