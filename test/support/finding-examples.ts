import type { FindingData } from '../../src/core/finding/finding.js';
import { cellExamples } from './finding-examples/cell.js';
import { completionExamples } from './finding-examples/completion.js';
import { fileExamples } from './finding-examples/file.js';
import { formExamples } from './finding-examples/form.js';
import { groupExamples } from './finding-examples/group.js';
import { ruleExamples } from './finding-examples/rule.js';
import { seriesExamples } from './finding-examples/series.js';
import { stampExamples } from './finding-examples/stamp.js';
import { targetExamples } from './finding-examples/target.js';

/** Data for every finding code; a code without an example does not compile. */
export const FINDING_EXAMPLES: FindingData = {
  ...fileExamples,
  ...formExamples,
  ...cellExamples,
  ...ruleExamples,
  ...targetExamples,
  ...completionExamples,
  ...seriesExamples,
  ...stampExamples,
  ...groupExamples,
};
