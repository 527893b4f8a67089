import type { WorkbookFacts } from '../../../core/sheet/facts.js';
import type { SheetGrid } from '../../../core/sheet/grid.js';
import { unreadable } from '../bounds.js';
import type { Relationship } from '../edit/relationships.js';
import { NO_FORMATS, readCellFormats } from './cell-formats.js';
import { FormulaBudget } from './formula-text.js';
import { readPackageFacts } from './package-facts.js';
import { readSheet } from './read-sheet.js';
import { rememberingParts } from './remembered-parts.js';
import { readSharedStrings } from './shared-strings.js';
import type { WorkbookSetting } from './workbook-setting.js';
import type { WorkbookPackage } from './workbook-package.js';
import { readWorkbookPart, type WorkbookContent } from './workbook-sheets.js';

/** Reads .xlsx and .xlsm: the parts one after another, in the order in which they need each other. */
export function readPackage(
  pack: WorkbookPackage,
  part: string,
): { readonly grids: readonly SheetGrid[]; readonly facts: WorkbookFacts } {
  const content = rememberedWorkbook(pack.text(part), part, String(pack.bounds.depth));
  const relationships = pack.relationships(part);
  const setting = readSetting(pack, relationships, content);
  const grids = readSheets(pack, relationships, content, setting);
  const facts = readPackageFacts(pack, { content, relationships });
  pack.checkRest();
  return { grids, facts: { ...facts, degraded: setting.degraded } };
}

const rememberedWorkbook = rememberingParts((text, where, depth) => readWorkbookPart(text, where, Number(depth)));

function readSetting(
  pack: WorkbookPackage,
  relationships: readonly Relationship[],
  { date1904 }: WorkbookContent,
): WorkbookSetting {
  const { bounds } = pack;
  const [strings, styles] = ['sharedStrings', 'styles'].map((kind) =>
    relationships.find((each) => each.kind === kind && !each.external && pack.has(each.target)),
  );
  return {
    bounds,
    date1904,
    strings: strings ? readSharedStrings(pack.text(strings.target), strings.target, bounds) : [],
    formats: styles ? readCellFormats(pack.text(styles.target), styles.target) : NO_FORMATS,
    formulas: new FormulaBudget(bounds),
    cells: 0,
    rows: 0,
    places: 0,
    degraded: false,
  };
}

/** Worksheets only: chart, dialog and macro sheets have no cells of a form. */
function readSheets(
  pack: WorkbookPackage,
  relationships: readonly Relationship[],
  { sheets }: WorkbookContent,
  setting: WorkbookSetting,
): readonly SheetGrid[] {
  const byId = new Map(relationships.map((each) => [each.id, each]));
  const seen = new Set<string>();
  return sheets.flatMap((listed) => {
    // modules of old macro sheets are listed with no part
    if (listed.id === '') return [];
    const relationship = byId.get(listed.id);
    if (!relationship) throw unreadable('sheet-part', listed.name);
    if (relationship.kind !== 'worksheet') return [];
    const { target } = relationship;
    // one part shown as many sheets would be read as often
    if (seen.has(target)) throw unreadable('sheet-part', target);
    seen.add(target);
    return [readSheet(pack.text(target), target, listed, setting)];
  });
}
