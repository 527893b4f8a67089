import { readText } from '../quantity/read-text.js';
import { findUnit } from '../quantity/units.js';
import { plain } from '../sheet/plain-text.js';
import type { ColumnRole } from './plan-column.js';

/** What a cell of a flattened table looks like; each is looked at once. */
export interface CellLook {
  readonly text: string;
  /** A whole number of at most three digits, as running numbers are. */
  readonly ordinal: number | null;
  readonly kind: 'number' | 'figure' | 'mark' | 'unit' | 'attribute' | 'words';
  /** 达到, 不低于, 提高: it could be a target in words. */
  readonly targeted: boolean;
  /** 民政局, 发改委 … */
  readonly office: boolean;
  /** 实现目标, 超过12%. */
  readonly judged: boolean;
}

const ATTRIBUTE = /^(?:约束性?|预期性?|引导性?|指导性)(?:指标)?$/;
const TARGETED =
  /不低于|不少于|不超过|不高于|达到|以上|以下|以内|左右|控制在|覆盖|提高|下降|增长|降低|同步|平均水平|完成|基本|持续|全面|翻番|[≥≤>＞<＜]/;
const OFFICE = /(?:局|委|办|部|厅|处|科|股|中心|院|会|部门|单位|政府|组|团|乡镇|街道)$/;
const JUDGED = /实现目标|达标|完成|超过|超额|低于目标|未达|滞后|提前/;

export function lookAt(text: string): CellLook {
  const bare = plain(text);
  const words = { text, targeted: TARGETED.test(bare), office: OFFICE.test(bare), judged: JUDGED.test(bare) };
  if (/^\d{1,3}[.,]?$/.test(bare)) return { ...words, ordinal: Number.parseInt(bare, 10), kind: 'number' };
  if (ATTRIBUTE.test(bare)) return { ...words, ordinal: null, kind: 'attribute' };
  if (bare.length <= 12 && findUnit(text) !== null) return { ...words, ordinal: null, kind: 'unit' };
  const reading = readText(/^\[[^[\]]*\]$/.test(text) ? text.slice(1, -1) : text);
  if (reading.kind === 'number') {
    const isPlain = reading.oddities.every((each) => each === 'text');
    return { ...words, ordinal: null, kind: isPlain ? 'number' : 'figure' };
  }
  const isMark = reading.kind !== 'text' || /^[-*·.]{1,3}$/.test(bare);
  return { ...words, ordinal: null, kind: isMark ? 'mark' : 'words' };
}

/** Never in this column. */
export const NEVER = 100;

/** How ill a cell fits a column: 0 well, above 4 hardly. */
export function misfit(look: CellLook, role: ColumnRole): number {
  return MISFITS[role](look);
}

const MISFITS: { readonly [R in ColumnRole]: (look: CellLook) => number } = {
  code: ({ ordinal }) => (ordinal === null ? NEVER : 0),
  indicator: misfitOfName,
  unit: ({ kind, text }) => (kind === 'unit' || kind === 'mark' ? 0 : kind === 'words' && text.length <= 6 ? 2 : 8),
  attribute: ({ kind }) => (kind === 'attribute' ? 0 : kind === 'mark' ? 1 : 8),
  responsible: ({ kind, office }) => (kind === 'words' ? (office ? 0 : 1.5) : kind === 'mark' ? 1 : 8),
  verdict: ({ kind, judged }) => (kind === 'words' || kind === 'figure' ? (judged ? 0 : 2) : kind === 'mark' ? 1 : 5),
  group: misfitOfNote,
  note: misfitOfNote,
  other: misfitOfNote,
  target: misfitOfValue,
  'parent-target': misfitOfValue,
  base: misfitOfValue,
  actual: misfitOfValue,
  year: misfitOfValue,
};

function misfitOfNote({ kind }: CellLook): number {
  return kind === 'words' ? 0.5 : kind === 'attribute' ? 8 : 2;
}

function misfitOfName({ kind, text, targeted, office }: CellLook): number {
  if (kind === 'attribute') return NEVER;
  if (kind !== 'words') return kind === 'unit' ? 6 : NEVER;
  if (!/[一-鿿]{2}/.test(text)) return 6;
  return (targeted && text.length <= 12 ? 1 : 0) + (office ? 1 : 0);
}

function misfitOfValue({ kind, text, targeted }: CellLook): number {
  if (kind === 'number' || kind === 'figure' || kind === 'mark') return 0;
  if (kind === 'attribute' || kind === 'unit') return 8;
  return targeted ? 0.5 : /\d/.test(text) ? 1 : 3;
}

/** What it costs that a row has no cell for a column. */
export function missing(role: ColumnRole): number {
  switch (role) {
    case 'indicator':
    case 'code':
      return NEVER;
    case 'unit':
      return 1;
    case 'note':
    case 'group':
      return 0.4;
    case 'responsible':
    case 'other':
      return 1;
    case 'verdict':
    case 'attribute':
      return 1.5;
    default:
      return 2.5;
  }
}
