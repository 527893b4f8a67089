import { PLAN_BOUNDS, type PlanDocument } from '../../core/plan-import/plan-document.js';
import { BlockCollector, type CellSpan } from './block-collector.js';

/** Steps through an XML part that is well formed, has no DOCTYPE and keeps to a depth; whoever opened the file checks that. */
export interface XmlSteps {
  /** False at the end. */
  next(): boolean;
  readonly kind: 'open' | 'empty' | 'close' | 'text' | 'other';
  /** Of the tag: its name without prefix, and its namespace. */
  readonly local: string;
  readonly namespace: string;
  /** Of a text, references resolved. */
  readonly text: string;
  /** Of the tag, by its local name; null: none. */
  attribute(local: string): string | null;
}

/** The name of the part in a .docx that holds its text. */
export const DOCX_PART = 'word/document.xml';

const WORD = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
]);
const ALTERNATIVES = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Deleted words, field codes, and the older drawing of a box that the newer one repeats. */
const UNSEEN = new Set(['del', 'moveFrom', 'instrText', 'delText', 'delInstrText']);

interface Walk {
  readonly collector: BlockCollector;
  /** Elements around that hide what they hold. */
  unseen: number;
  /** Inside w:t. */
  inText: boolean;
  /** The cell that was opened and whose properties are being read. */
  span: CellSpan | null;
}

/**
 * The text of a Word document as paragraphs and tables, merged cells spread. Headers, footnotes and comments are other parts.
 * Ill-formed parts are refused by the steps themselves.
 */
export function documentOfDocx(steps: XmlSteps): PlanDocument {
  const walk: Walk = { collector: new BlockCollector(), unseen: 0, inText: false, span: null };
  while (steps.next()) {
    if (steps.kind === 'text') {
      if (walk.inText && walk.unseen === 0) walk.collector.text(steps.text);
    } else if (steps.kind === 'close') onClose(walk, steps);
    else if (steps.kind !== 'other') onOpen(walk, steps);
  }
  return walk.collector.finish();
}

function hides({ local, namespace }: XmlSteps): boolean {
  return (namespace === ALTERNATIVES && local === 'Fallback') || (WORD.has(namespace) && UNSEEN.has(local));
}

function onOpen(walk: Walk, steps: XmlSteps): void {
  if (hides(steps)) {
    if (steps.kind === 'open') walk.unseen += 1;
    return;
  }
  if (walk.unseen > 0 || !WORD.has(steps.namespace)) return;
  const { collector } = walk;
  // A cell begins when its properties are known: with the first thing in it.
  if (walk.span && BEGINS.has(steps.local)) startCell(walk);
  switch (steps.local) {
    case 't':
      walk.inText = steps.kind === 'open';
      return;
    case 'tab':
      return collector.text(' ');
    case 'br':
    case 'cr':
    case 'p':
      return collector.breakParagraph();
    case 'tbl':
      return collector.openTable();
    case 'tr':
      return collector.openRow();
    case 'tc':
      walk.span = { columns: 1, rows: 1, below: false };
      return;
    default:
      readSpan(walk, steps);
  }
}

const BEGINS = new Set(['p', 'tbl', 'sdt', 'customXml']);

function startCell(walk: Walk): void {
  if (walk.span) walk.collector.openCell(walk.span);
  walk.span = null;
}

function readSpan(walk: Walk, steps: XmlSteps): void {
  if (steps.local === 'gridBefore') {
    const columns = numberOf(steps.attribute('val'));
    walk.collector.openCell({ columns, rows: 1, below: false });
    walk.collector.closeCell();
  }
  if (!walk.span) return;
  if (steps.local === 'gridSpan') walk.span = { ...walk.span, columns: numberOf(steps.attribute('val')) };
  // Without a value it goes on.
  if (steps.local === 'vMerge') walk.span = { ...walk.span, below: steps.attribute('val') !== 'restart' };
}

function numberOf(text: string | null): number {
  const count = /^\d{1,3}$/.test(text ?? '') ? Number(text) : 1;
  return Math.min(Math.max(1, count), PLAN_BOUNDS.columns);
}

function onClose(walk: Walk, steps: XmlSteps): void {
  if (hides(steps)) {
    walk.unseen = Math.max(0, walk.unseen - 1);
    return;
  }
  if (walk.unseen > 0 || !WORD.has(steps.namespace)) return;
  const { collector } = walk;
  if (steps.local === 't') walk.inText = false;
  else if (steps.local === 'p') collector.breakParagraph();
  else if (steps.local === 'tbl') collector.closeTable();
  else if (steps.local === 'tc') {
    startCell(walk);
    collector.closeCell();
  }
}
