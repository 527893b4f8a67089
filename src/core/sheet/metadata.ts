import { ROLES } from '../indicator/pack.js';
import { remembering } from '../quantity/remember.js';
import { parseAddress } from './address.js';
import type { WorkbookFacts } from './facts.js';
import type { SheetGrid } from './grid.js';
import { readMetadataXml } from './metadata-xml.js';
import type { ReturnMetadata, TemplateLayout } from './return.js';
import { cellText } from './spread-merges.js';

/** The very hidden sheet that carries a workbook's metadata: names in column A, values in column B. */
export const METADATA_SHEET = '_hebao';
export const METADATA_SCHEMA = 'hebao.return/1';

const MOST_ROWS = 64;
const LONGEST = 200;
const LONGEST_LAYOUT = 262_144;
const MOST_INDICATORS = 5000;
const KNOWN_ROLES: ReadonlySet<string> = new Set<string>(ROLES);

/**
 * What a template or an earlier stamp wrote into the workbook (docs/decisions/0006-metadata.md): the custom XML part, which
 * people do not see, before the sheet `_hebao`. Null: none, or none of our schema. Fields too long or ill-formed are absent.
 */
export function readMetadata(grids: readonly SheetGrid[], facts: WorkbookFacts): ReturnMetadata | null {
  for (const part of facts.customXml) {
    const found = metadataOf(readMetadataXml(part));
    if (found) return found;
  }
  const sheet = grids.find((each) => each.name === METADATA_SHEET);
  return sheet ? metadataOf(sheetFields(sheet)) : null;
}

function sheetFields(sheet: SheetGrid): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const row of sheet.cells.slice(0, MOST_ROWS)) {
    const key = cellText(row?.[0]);
    if (key !== '' && !fields.has(key)) fields.set(key, cellText(row?.[1]));
  }
  return fields;
}

function metadataOf(fields: ReadonlyMap<string, string> | null): ReturnMetadata | null {
  const schema = fields?.get('schema');
  if (!fields || schema !== METADATA_SCHEMA) return null;
  const field = (name: string) => {
    const text = fields.get(name)?.trim() ?? '';
    return text === '' || text.length > LONGEST ? null : text;
  };
  const pack = field('pack');
  if (pack === null) return null;
  return {
    pack,
    version: field('version') ?? '',
    digest: field('digest'),
    form: field('form'),
    org: field('org'),
    period: field('period'),
    layout: layoutOf(fields.get('layout') ?? ''),
  };
}

/** Every return of a template carries the same layout: the texts of small ones are remembered. */
const layoutOf = remembering(readLayout, 4000);

function readLayout(text: string): TemplateLayout | null {
  const json = text === '' || text.length > LONGEST_LAYOUT ? null : parsed(text);
  if (!isRecord(json) || typeof json['sheet'] !== 'string' || !isRecord(json['columns']) || !isRecord(json['rows']))
    return null;
  const columns = Object.entries(json['columns']).filter(
    (each): each is [string, string] =>
      KNOWN_ROLES.has(each[0]) && typeof each[1] === 'string' && parseAddress(each[1]) !== null,
  );
  const rows = Object.entries(json['rows'])
    .slice(0, MOST_INDICATORS)
    .filter((each): each is [string, number] => Number.isInteger(each[1]) && (each[1] as number) > 0);
  // fromEntries defines own properties: a field named __proto__ harms nothing.
  return { sheet: json['sheet'], columns: Object.fromEntries(columns), rows: Object.fromEntries(rows) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
