import type { Check } from '../check.js';
import { externalLink } from './external-link.js';
import { macro } from './macro.js';

/** `file.*` codes that a readable workbook can give; the refusals are in finding/file-finding.ts. */
export const fileChecks: readonly Check[] = [macro, externalLink];
