import type { BookDraft, SheetDraft } from '../book/book-draft.js';
import { addressOf } from '../sheet/address.js';
import { METADATA_SCHEMA, METADATA_SHEET } from '../sheet/metadata.js';
import type { ReturnMetadata, TemplateLayout } from '../sheet/return.js';
import { metadataXml } from '../sheet/write-metadata.js';
import type { BodyRow } from './template-body.js';
import type { TemplateColumn } from './template-columns.js';
import type { TemplateRequest } from './template-request.js';

/** Id of the part's properties: any one serves that no other part of the book has. */
const PART_ID = '{6E0A5B0C-5C0B-4E4D-9B1F-7A1D2C3E4F50}';
/** Excel takes no more characters in a cell. */
const LONGEST_TEXT = 32_767;

/** Where the template puts things, to tell later what was moved; of two columns of a role the first. */
export function layoutOf(
  sheet: string,
  header: number,
  rows: readonly BodyRow[],
  columns: readonly TemplateColumn[],
): TemplateLayout {
  const places = new Map<string, string>();
  columns.forEach(({ role }, at) => {
    if (!places.has(role)) places.set(role, addressOf(header, at));
  });
  return {
    sheet,
    columns: Object.fromEntries(places),
    rows: Object.fromEntries(rows.map(({ row, indicator }) => [indicator.code, row + 1])),
  };
}

export function metadataOf(
  { pack, digest, form, org, period }: TemplateRequest,
  layout: TemplateLayout,
): ReturnMetadata {
  return { pack: pack.id, version: pack.version, digest, form: form.id, org: org.code, period, layout };
}

export function metadataPart(metadata: ReturnMetadata): NonNullable<BookDraft['parts']>[number] {
  return { id: PART_ID, xml: metadataXml(metadata) };
}

/** The same fields on a sheet that nobody sees (docs/decisions/0006); a layout too long for a cell is in the part alone. */
export function metadataSheet(metadata: ReturnMetadata): SheetDraft {
  const layout = metadata.layout === null ? '' : JSON.stringify(metadata.layout);
  const fields: readonly (readonly [string, string | null])[] = [
    ['schema', METADATA_SCHEMA],
    ['pack', metadata.pack],
    ['version', metadata.version],
    ['digest', metadata.digest],
    ['form', metadata.form],
    ['org', metadata.org],
    ['period', metadata.period],
    ['layout', layout.length <= LONGEST_TEXT ? layout : ''],
  ];
  const style = { format: '@' };
  return {
    name: METADATA_SHEET,
    visibility: 'very-hidden',
    columns: [{ width: 10 }, { width: 60 }],
    rows: fields.flatMap(([name, value]) =>
      value === null || value === ''
        ? []
        : [
            {
              cells: [
                { text: name, style },
                { text: value, style },
              ],
            },
          ],
    ),
    protection: {},
  };
}
