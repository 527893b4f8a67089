import { DEFAULT_BOUNDS } from '../bounds.js';
import type { EditOptions } from '../edit-workbook.js';
import { CONTENT_TYPES, withoutContentTypes } from './content-types.js';
import { rootNamespace } from './custom-xml.js';
import { openDraft } from './open-draft.js';
import { customXmlOwners, customXmlItems } from './custom-xml-items.js';
import { readRelationships, relationshipsPart, type Relationship } from './relationships.js';
import { refuseSigned } from './signed.js';
import { applySplices } from './splices.js';
import { mapWorkbook, relationshipsOf } from './workbook-map.js';

/**
 * A copy of an .xlsx or .xlsm without the custom XML parts of that root namespace, their properties included. All other parts
 * stay byte for byte; where there is none, the bytes come back as they are.
 * @throws HostError as `editWorkbook`
 */
export function removeCustomXml(bytes: Uint8Array, namespace: string, options: EditOptions = {}): Uint8Array {
  const { bounds = DEFAULT_BOUNDS, inflate, allowSigned = false } = options;
  const draft = openDraft(bytes, bounds, inflate);
  const map = mapWorkbook(draft);
  const isOurs = ({ target }: Relationship): boolean => rootNamespace(draft.text(target), target) === namespace;
  const owners = customXmlOwners(map.workbook).map((owner) => ({
    where: relationshipsPart(owner),
    found: customXmlItems(relationshipsOf(draft, owner), (part) => draft.has(part)).filter(isOurs),
  }));
  const items = [...new Set(owners.flatMap(({ found }) => found.map(({ target }) => target)))];
  if (items.length === 0) return bytes;
  if (!allowSigned) refuseSigned(draft);
  for (const { where, found } of owners.filter((each) => each.found.length > 0)) {
    const splices = found.map(({ tag, end }) => ({ start: tag.start, end, text: '' }));
    draft.setText(where, applySplices(draft.text(where), splices));
  }
  const gone = items.flatMap((item) => {
    const relations = relationshipsPart(item);
    const properties = draft.has(relations) ? readRelationships(draft.text(relations), relations, item) : [];
    return [item, relations, ...properties.filter(({ external }) => !external).map(({ target }) => target)];
  });
  draft.setText(CONTENT_TYPES, withoutContentTypes(draft.text(CONTENT_TYPES), gone));
  for (const part of gone) draft.remove(part);
  return draft.bytes();
}
