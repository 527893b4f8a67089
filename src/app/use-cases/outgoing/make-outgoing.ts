import type { OutgoingKind } from '../../view/desk/desk-state.js';
import { completenessFile } from './completeness-file.js';
import { figuresCsv } from './figures-csv.js';
import type { OutgoingMaterial, OutgoingSteps, OutgoingTools } from './outgoing.js';
import { reportFile } from './report-file.js';
import { rollupFile } from './rollup-file.js';

/** What is made of all returns together. A returned workbook is made of one (`returnedWorkbook`), JSON by whoever writes results. */
export type GroupOutgoing = Exclude<OutgoingKind, 'returned' | 'json'>;

/** 汇总表 · 审核报告 · 报送情况表 · 数据, in steps. Throws what the tools throw. */
export function makeOutgoing(kind: GroupOutgoing, material: OutgoingMaterial, tools: OutgoingTools): OutgoingSteps {
  switch (kind) {
    case 'rollup':
      return rollupFile(material, tools);
    case 'report':
      return reportFile(material, tools);
    case 'completeness':
      return completenessFile(material, tools);
    case 'csv':
      return figuresCsv(material);
  }
}
