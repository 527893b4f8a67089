import { chartSvg } from '../../adapters/charts/chart-svg.js';
import { annotateWorkbook } from '../../adapters/xlsx/annotate-workbook.js';
import { makingXlsx } from '../../adapters/xlsx/make/make-xlsx.js';
import type { DeskOutgoing } from '../../app/use-cases/desk/desk-outgoing.js';
import { makeOutgoing } from '../../app/use-cases/outgoing/make-outgoing.js';
import type { OutgoingTools } from '../../app/use-cases/outgoing/outgoing.js';
import { returnedWorkbook } from '../../app/use-cases/outgoing/returned-workbook.js';
import { PRINT_LOOK } from '../../app/view/charts/chart-look.js';

/** What leaves the desk, made by what a browser has. */
export function deskOutgoing(): DeskOutgoing {
  return {
    returned: async (material, details, bytes) => returnedWorkbook(material, details, bytes, toolsOfOne()),
    make: (kind, material) => makeOutgoing(kind, material, toolsOfOne()),
  };
}

/** Tools of one file: its charts are numbered from 1, so that the same set gives the same bytes. */
function toolsOfOne(): OutgoingTools {
  let charts = 0;
  return {
    make: makingXlsx,
    annotate: annotateWorkbook,
    chart(spec) {
      charts += 1;
      return chartSvg(spec, PRINT_LOOK, { id: `chart${charts}` });
    },
  };
}
