import type { PaneDraft } from '../../../core/book/book-draft.js';
import { encodeAttribute } from '../edit/xml-text.js';
import { RELATIONSHIPS, relationshipsOf, XML_HEAD, type MadePart } from './package-xml.js';

const OFFICE = 'http://schemas.microsoft.com/office';
const EXTENSION = `${OFFICE}/webextensions/webextension/2010/11`;
const PANES = `${OFFICE}/webextensions/taskpanes/2010/11`;
/** Also the manifest's TaskpaneId: Excel opens the pane whose id is this. */
export const AUTO_SHOW = 'Office.AutoShowTaskpaneWithDocument';
/** Relationship of the package to `PANES_PART`. */
export const PANES_RELATIONSHIP = `${OFFICE}/2011/relationships/webextensiontaskpanes`;
export const PANES_PART = 'xl/webextensions/taskpanes.xml';

/**
 * The parts that make Excel open the add-in's pane with the file ([MS-OWEXML]). `visibility` 0: where the add-in is not
 * installed nothing opens and nothing asks.
 */
export function paneParts({ id, version, store, storeType }: PaneDraft): readonly MadePart[] {
  const plain = id.replace(/^\{|\}$/g, '').toLowerCase();
  const reference = `<we:reference id="${plain}" version="${version}" store="${encodeAttribute(store)}" storeType="${storeType}"/>`;
  const property = `<we:property name="${AUTO_SHOW}" value="true"/>`;
  const extension = [
    `${XML_HEAD}<we:webextension xmlns:we="${EXTENSION}" id="{${plain.toUpperCase()}}">`,
    `${reference}<we:alternateReferences/><we:properties>${property}</we:properties><we:bindings/>`,
    `<we:snapshot xmlns:r="${RELATIONSHIPS}"/></we:webextension>`,
  ].join('');
  const link = `<wetp:webextensionref xmlns:r="${RELATIONSHIPS}" r:id="rId1"/>`;
  const pane = `<wetp:taskpane dockstate="right" visibility="0" width="350" row="4">${link}</wetp:taskpane>`;
  return [
    {
      name: PANES_PART,
      type: 'application/vnd.ms-office.webextensiontaskpanes+xml',
      xml: `${XML_HEAD}<wetp:taskpanes xmlns:wetp="${PANES}">${pane}</wetp:taskpanes>`,
    },
    relationshipsOf(PANES_PART, [
      { id: 'rId1', type: `${OFFICE}/2011/relationships/webextension`, target: 'webextension1.xml' },
    ]),
    {
      name: 'xl/webextensions/webextension1.xml',
      type: 'application/vnd.ms-office.webextension+xml',
      xml: extension,
    },
  ];
}
