import type { CellNote, NoteLeft } from '../../../../app/ports/annotate-port.js';
import { LAST_COLUMN, LAST_ROW } from '../../../../core/sheet/address.js';
import { contentType, CONTENT_TYPES, withContentType, withDefaultType } from '../content-types.js';
import { spellingOf, type Spelling } from '../namespaces.js';
import type { PackageDraft } from '../package-draft.js';
import { addRelationship, type Relationship } from '../relationships.js';
import { relationshipsOf, type WorkbookMap } from '../workbook-map.js';
import { newComments, notedCells, withNotes, type NoteText } from './comments-part.js';
import { legacyDrawingOf, withLegacyDrawing } from './legacy-drawing.js';
import { newDrawing, withShapes } from './note-shapes.js';

const COMMENTS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
/** Of Microsoft's own, in either spelling of the package. */
const THREADED = 'http://schemas.microsoft.com/office/2017/10/relationships/threadedComment';

export interface LeftNote {
  readonly note: CellNote;
  readonly why: NoteLeft;
}

/**
 * Adds notes to cells, and changes no cell: what a cell has already stays, and ours stands below it. Protection of a sheet keeps
 * people from changing it in a window; a note changes nothing that is protected. Where a sheet has threaded comments, whose
 * programs show nothing else, its notes are left out and answered; so are those of sheets and cells that are not there.
 */
export function addNotes(
  draft: PackageDraft,
  map: WorkbookMap,
  author: string,
  notes: readonly CellNote[],
): readonly LeftNote[] {
  const left: LeftNote[] = [];
  const spelling = spellingOf(map.relationships[0]?.type ?? '');
  for (const [sheet, own] of bySheet(notes)) {
    const part = map.sheets.find(({ name }) => name === sheet)?.part ?? null;
    const inside = own.filter(isPlace);
    const outside = part === null || !draft.has(part) ? own : own.filter((note) => !isPlace(note));
    left.push(...outside.map((note): LeftNote => ({ note, why: 'no-sheet' })));
    if (outside === own || inside.length === 0) continue;
    const relationships = relationshipsOf(draft, part!);
    if (relationships.some(({ type }) => type === THREADED)) {
      left.push(...inside.map((note): LeftNote => ({ note, why: 'threaded-comments' })));
    } else addToSheet({ draft, part: part!, relationships, spelling }, author, merged(inside));
  }
  return left;
}

interface Sheet {
  readonly draft: PackageDraft;
  readonly part: string;
  readonly relationships: readonly Relationship[];
  readonly spelling: Spelling;
}

function addToSheet(sheet: Sheet, author: string, notes: readonly NoteText[]): void {
  const { draft, relationships, spelling } = sheet;
  const known = relationships.find(
    ({ kind, external, target }) => kind === 'comments' && !external && draft.has(target),
  );
  const commented = known ? notedCells(draft.text(known.target), known.target) : new Set<string>();
  if (known) draft.setText(known.target, withNotes(draft.text(known.target), known.target, author, notes));
  else addPart(sheet, 'comments', newComments(spelling.main, author, notes));
  addShapes(sheet, notes, commented);
}

/** Every note needs a shape to be shown in; a cell that has a note may have its shape already. */
function addShapes(sheet: Sheet, notes: readonly NoteText[], commented: ReadonlySet<string>): void {
  const { draft, part, relationships, spelling } = sheet;
  const id = legacyDrawingOf(draft.text(part), part, draft.bounds.depth);
  const drawing = relationships.find(
    (each) => each.id === id && !each.external && draft.has(each.target) && each.kind === 'vmlDrawing',
  );
  if (drawing) {
    draft.setText(drawing.target, withShapes(draft.text(drawing.target), drawing.target, notes, commented));
    return;
  }
  const added = addPart(sheet, 'vmlDrawing', newDrawing(notes));
  draft.setText(part, withLegacyDrawing(draft.text(part), part, added, spelling, draft.bounds.depth));
}

const PARTS = {
  comments: { folder: '', file: 'comments', extension: 'xml', type: COMMENTS },
  vmlDrawing: { folder: 'drawings/', file: 'vmlDrawing', extension: 'vml', type: VML },
} as const;

/** A new part beside the sheets' folder, related to the sheet; answers the relationship's id. */
function addPart({ draft, part, spelling }: Sheet, kind: keyof typeof PARTS, text: string): string {
  const { folder, file, extension, type } = PARTS[kind];
  const steps = part.split('/').slice(0, -1);
  const base = steps.slice(0, -1).map((step) => `${step}/`);
  let number = 1;
  const name = (): string => `${folder}${file}${number}.${extension}`;
  while (draft.has(base.join('') + name())) number += 1;
  const path = base.join('') + name();
  draft.add(path, text);
  const types = draft.text(CONTENT_TYPES);
  const given = contentType(types, path);
  if (kind === 'vmlDrawing' && given === null) draft.setText(CONTENT_TYPES, withDefaultType(types, extension, type));
  else if (given !== type) draft.setText(CONTENT_TYPES, withContentType(types, path, type));
  const up = steps.length > 0 ? '../' : '';
  return addRelationship(draft, part, `${spelling.relationships}/${kind}`, up + name());
}

function isPlace({ row, column }: CellNote): boolean {
  return [row, column].every((each) => Number.isInteger(each) && each >= 0) && row <= LAST_ROW && column <= LAST_COLUMN;
}

function bySheet(notes: readonly CellNote[]): ReadonlyMap<string, readonly CellNote[]> {
  const sheets = new Map<string, CellNote[]>();
  for (const note of notes) {
    const known = sheets.get(note.sheet);
    if (known) known.push(note);
    else sheets.set(note.sheet, [note]);
  }
  return sheets;
}

/** One note a cell, its texts in the order given, a line each. */
function merged(notes: readonly CellNote[]): readonly NoteText[] {
  const cells = new Map<string, NoteText>();
  for (const { row, column, text } of notes) {
    const key = `${row} ${column}`;
    const before = cells.get(key);
    cells.set(key, { row, column, text: before ? `${before.text}\n${text}` : text });
  }
  return [...cells.values()];
}
