import { readFile } from 'node:fs/promises';
import type { DivisionsPort } from '../../app/ports/divisions-port.js';
import type { DivisionList } from '../../core/template/divisions.js';
import { readDivisions } from './division-text.js';

/** The list as a file on disk: assets/divisions/divisions.json. */
export function divisionFile(file: URL): DivisionsPort {
  let list: Promise<DivisionList> | null = null;
  return { load: () => (list ??= readFile(file, 'utf8').then((text) => readDivisions(JSON.parse(text)))) };
}
