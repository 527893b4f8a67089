import type { Check } from '../check.js';
import { columnMissing } from './column-missing.js';
import { hiddenCells } from './hidden-cells.js';
import { indicatorDuplicate } from './indicator-duplicate.js';
import { indicatorMissing } from './indicator-missing.js';
import { indicatorRenamed } from './indicator-renamed.js';
import { indicatorUnknown } from './indicator-unknown.js';
import { orgConflict } from './org-conflict.js';
import { orgMissing } from './org-missing.js';
import { orgUnknown } from './org-unknown.js';
import { periodMismatch } from './period-mismatch.js';
import { periodMissing } from './period-missing.js';
import { personalData } from './personal-data.js';
import { targetAltered } from './target-altered.js';
import { templateAltered } from './template-altered.js';
import { templateOutdated } from './template-outdated.js';
import { unitAltered } from './unit-altered.js';
import { unrecognised } from './unrecognised.js';
import { unsigned } from './unsigned.js';

/** `form.*` codes, in the order of the contract. */
export const formChecks: readonly Check[] = [
  unrecognised,
  columnMissing,
  indicatorMissing,
  indicatorDuplicate,
  indicatorUnknown,
  indicatorRenamed,
  orgMissing,
  orgUnknown,
  orgConflict,
  periodMissing,
  periodMismatch,
  hiddenCells,
  unsigned,
  personalData,
  templateOutdated,
  templateAltered,
  targetAltered,
  unitAltered,
];
