import type { TargetFindings } from '../../families/target.js';

export const targetMessages: { readonly [C in keyof TargetFindings]: (data: TargetFindings[C]) => string } = {};
