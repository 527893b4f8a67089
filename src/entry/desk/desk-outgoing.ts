import { annotateWorkbook } from '../../adapters/xlsx/annotate-workbook.js';
import { makeXlsx } from '../../adapters/xlsx/make/make-xlsx.js';
import { HostError } from '../../app/ports/host-error.js';
import type { DeskOutgoing } from '../../app/use-cases/desk/desk-outgoing.js';
import { returnedWorkbook } from '../../app/use-cases/outgoing/returned-workbook.js';

/** What leaves the desk, made by what a browser has. */
export function deskOutgoing(): DeskOutgoing {
  const tools = { make: makeXlsx, annotate: annotateWorkbook };
  return {
    returned: (material, details, bytes) => returnedWorkbook(material, details, bytes, tools),
    async *make() {
      yield;
      throw new HostError('not-writable');
    },
  };
}
