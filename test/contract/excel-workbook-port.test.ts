import { afterAll, beforeAll } from '@jest/globals';
import type { SheetGrid } from '../../src/core/sheet/grid.js';
import { startOfficeHosts, type ExcelHost, type HostSuite } from '../support/office-host.js';
import {
  WORKBOOK_ADDIN,
  workbookUnderHost,
  type WorkbookUnderHost,
} from '../support/office-host/workbook-under-host.js';
import { partsContract, reportContract, windowContract, workbookContract } from './workbook-port.js';

let suite: HostSuite;
const open: ExcelHost[] = [];

beforeAll(async () => {
  suite = await startOfficeHosts({ addin: WORKBOOK_ADDIN });
}, 60_000);
afterAll(async () => {
  for (const host of open) await host.close();
  await suite.close();
}, 60_000);

async function make(grids: readonly SheetGrid[]): Promise<WorkbookUnderHost> {
  while (open.length > 0) await open.pop()!.close();
  const host = await suite.open({ grids });
  open.push(host);
  return workbookUnderHost(host);
}

const NAME = 'the workbook that is open in Excel';
workbookContract(NAME, make);
partsContract(NAME, make);
windowContract(NAME, make);
reportContract(NAME, make);
