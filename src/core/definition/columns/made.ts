import type { DefinitionColumn, EnumWords, Measure, ValueKind } from '../column.js';

type Text = Extract<ValueKind, { kind: 'text' }>['shape'];

/** [field, 中文表头, English header]. */
type Names = readonly [field: string, zh: string, en: string];
type About = readonly [zh: string, en: string];
interface More {
  readonly needed?: true;
  readonly also?: readonly string[];
  readonly example?: string;
  readonly width?: number;
}

function made(value: ValueKind, width: number, [field, zh, en]: Names, about: About, more: More): DefinitionColumn {
  return { field, zh, en, value, about: { zh: about[0], en: about[1] }, example: '', width, ...more };
}

export function textColumn(shape: Text, names: Names, about: About, more: More = {}): DefinitionColumn {
  return made({ kind: 'text', shape }, shape === 'words' || shape === 'text' ? 28 : 14, names, about, more);
}
export function listColumn(
  shape: 'words' | 'code' | 'id',
  names: Names,
  about: About,
  more: More = {},
): DefinitionColumn {
  return made({ kind: 'list', shape }, 24, names, about, more);
}
export function decimalColumn(measure: Measure, names: Names, about: About, more: More = {}): DefinitionColumn {
  return made({ kind: 'decimal', measure }, 12, names, about, more);
}
export function wholeColumn(
  [least, most]: readonly [number, number],
  names: Names,
  about: About,
  more: More = {},
): DefinitionColumn {
  return made({ kind: 'whole', least, most }, 10, names, about, more);
}
export function enumColumn(words: EnumWords, names: Names, about: About, more: More = {}): DefinitionColumn {
  return made({ kind: 'enum', words }, 14, names, about, more);
}
export function column(
  kind: 'flag' | 'date' | 'period' | 'milestones' | 'cap' | 'empty-group',
  names: Names,
  about: About,
  more: More = {},
): DefinitionColumn {
  return made({ kind }, kind === 'milestones' ? 30 : 12, names, about, more);
}

/** The name that belongs to a code of the row: written for people, read past. */
export function nameColumn(shows: 'indicator' | 'org', zh: string, en: string): DefinitionColumn {
  const about: About = ['方便阅读，以代码为准；建立指标体系时不读。', 'For people: the code counts; read past.'];
  return made({ kind: 'past', shows }, 28, [`~${shows}`, zh, en], about, {});
}
