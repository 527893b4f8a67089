import type { CellFindings } from '../../families/cell.js';

export const cellMessages: { readonly [C in keyof CellFindings]: (data: CellFindings[C]) => string } = {};
