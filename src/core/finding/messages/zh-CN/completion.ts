import type { CompletionFindings } from '../../families/completion.js';

export const completionMessages: { readonly [C in keyof CompletionFindings]: (data: CompletionFindings[C]) => string } = {};
