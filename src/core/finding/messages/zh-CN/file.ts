import type { FileFindings } from '../../families/file.js';

export const fileMessages: { readonly [C in keyof FileFindings]: (data: FileFindings[C]) => string } = {};
