import { CONTENT_TYPES, withoutContentTypes } from './content-types.js';
import { isMain } from './namespaces.js';
import type { PackageDraft } from './package-draft.js';
import { relationshipsPart } from './relationships.js';
import { applySplices } from './splices.js';
import type { WorkbookMap } from './workbook-map.js';
import { attributesOf, flag, tagWith } from './xml-attributes.js';
import { XmlCursor } from './xml-cursor.js';

/** What follows calcPr in CT_Workbook (ECMA-376 part 1, 18.2.27). */
const AFTER_CALC = new Set([
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
]);

/** Drops the calculation chain, which names every cell with a formula: Excel makes a new one. */
export function dropCalcChain(draft: PackageDraft, map: WorkbookMap): void {
  const chains = map.relationships.filter(({ kind, external }) => kind === 'calcChain' && !external);
  if (chains.length === 0) return;
  const where = relationshipsPart(map.workbook);
  const splices = chains.map(({ tag, end }) => ({ start: tag.start, end, text: '' }));
  draft.setText(where, applySplices(draft.text(where), splices));
  const parts = chains.map(({ target }) => target);
  draft.setText(CONTENT_TYPES, withoutContentTypes(draft.text(CONTENT_TYPES), parts));
  for (const part of parts) draft.remove(part);
}

/** Has every formula calculated anew when the file is opened, since what they read has changed. */
export function calculateOnLoad(draft: PackageDraft, { workbook }: WorkbookMap): void {
  const text = draft.text(workbook);
  const cursor = new XmlCursor(text, workbook, draft.bounds.depth);
  cursor.toRoot();
  const { prefix } = cursor;
  let insertAt = cursor.end;
  while (cursor.nextChild(1)) {
    if (isMain(cursor, 'calcPr')) {
      if (flag(attributesOf(cursor), 'fullCalcOnLoad') === true) return;
      const { start, end } = cursor;
      const tag = tagWith(cursor, new Map([['fullCalcOnLoad', '1']]));
      return draft.setText(workbook, applySplices(text, [{ start, end, text: tag }]));
    }
    if (isMain(cursor) && AFTER_CALC.has(cursor.local)) break;
    cursor.innerRange();
    insertAt = cursor.end;
  }
  const added = { start: insertAt, end: insertAt, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` };
  draft.setText(workbook, applySplices(text, [added]));
}
