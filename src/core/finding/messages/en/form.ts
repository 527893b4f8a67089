import type { FormFindings } from '../../families/form.js';

export const formMessages: { readonly [C in keyof FormFindings]: (data: FormFindings[C]) => string } = {};
