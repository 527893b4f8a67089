import type { Severity } from '../../core/finding/finding.js';

/** Worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'quasi', 'query', 'hint'];
