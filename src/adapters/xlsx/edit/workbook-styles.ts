import { CONTENT_TYPES, withContentType } from './content-types.js';
import { spellingOf, type Spelling } from './namespaces.js';
import type { PackageDraft } from './package-draft.js';
import { relationshipsPart, withRelationship } from './relationships.js';
import { StyleSheet, type OwnLook, type StyleChange } from './style-sheet.js';
import type { WorkbookMap } from './workbook-map.js';

const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The workbook's styles while it is edited; a workbook without any gets a part when a format is first asked for. */
export class WorkbookStyles {
  private readonly part: string | null;
  private sheet: StyleSheet | null = null;

  constructor(
    private readonly draft: PackageDraft,
    private readonly map: WorkbookMap,
  ) {
    const found = map.relationships.find(({ kind, external }) => kind === 'styles' && !external);
    this.part = found && draft.has(found.target) ? found.target : null;
  }

  isLocked(style: number | null): boolean {
    return this.styles().isLocked(style);
  }

  /** Index of the style with the change made; null: the cell keeps its own. */
  changed(style: number | null, change: StyleChange): number | null {
    return this.styles().changed(style, change);
  }

  /** Index of a format of that look; null: cells go without one. */
  own(look: OwnLook): number | null {
    return this.styles().own(look);
  }

  /** Writes what was appended into the draft. */
  save(): void {
    if (!this.sheet?.isChanged()) return;
    if (this.part !== null) return this.draft.setText(this.part, this.sheet.text());
    const { draft, map } = this;
    const folder = map.workbook.slice(0, map.workbook.lastIndexOf('/') + 1);
    const relationships = relationshipsPart(map.workbook);
    draft.add(`${folder}styles.xml`, this.sheet.text());
    draft.setText(CONTENT_TYPES, withContentType(draft.text(CONTENT_TYPES), `${folder}styles.xml`, CONTENT_TYPE));
    const type = `${this.spelling().relationships}/styles`;
    draft.setText(relationships, withRelationship(draft.text(relationships), relationships, type, 'styles.xml'));
  }

  private spelling(): Spelling {
    return spellingOf(this.map.relationships[0]?.type ?? '');
  }

  private styles(): StyleSheet {
    this.sheet ??= new StyleSheet(
      this.part === null ? plainStyles(this.spelling().main) : this.draft.text(this.part),
      this.part ?? 'styles.xml',
    );
    return this.sheet;
  }
}

/** The least that Excel takes for a styles part: the second fill is always its grey pattern. */
function plainStyles(namespace: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<styleSheet xmlns="${namespace}">`,
    '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
    '</styleSheet>',
  ].join('');
}
