import type { PaneWords } from '../words/pane-words.js';

/**
 * What a failed audit relation tells beside its message: the relation with the figures put in, and the cells to look at. Lines
 * that the message already says are left out.
 */
export function ruleDetails(data: object, message: string, { findings, join }: PaneWords): readonly string[] {
  const figures = textIn(data, 'figures');
  const lines = figures === null || message.includes(figures) ? [] : [findings.withFigures(figures)];
  const cells = suspectCells(data).filter((cell) => !message.includes(cell));
  return cells.length === 0 ? lines : [...lines, findings.lookAt(cells.join(join))];
}

/** Each suspected cell once, best first. */
function suspectCells(data: object): readonly string[] {
  const suspects: unknown = 'suspects' in data ? data.suspects : null;
  const sets: unknown = isObject(suspects) && 'sets' in suspects ? suspects.sets : null;
  if (!Array.isArray(sets)) return [];
  const cells = sets.flat().map((each: unknown) => (isObject(each) ? textIn(each, 'cell') : null));
  return [...new Set(cells.filter((cell) => cell !== null))];
}

function textIn(data: object, name: string): string | null {
  const value: unknown = (data as { readonly [key: string]: unknown })[name];
  return typeof value === 'string' ? value : null;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
