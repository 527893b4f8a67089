import { memoryWorkbook } from '../../src/adapters/memory/memory-workbook.js';
import { xlsxWorkbook } from '../../src/adapters/xlsx/xlsx-workbook.js';
import { xlsxOf } from '../support/make-xlsx.js';
import { partsContract, reportContract, windowContract, workbookContract } from './workbook-port.js';

workbookContract('memory', async (grids) => memoryWorkbook(grids));
workbookContract('an .xlsx file', async (grids) => xlsxWorkbook(xlsxOf(grids)));

partsContract('memory', async (grids) => memoryWorkbook(grids));
partsContract('an .xlsx file', async (grids) => xlsxWorkbook(xlsxOf(grids)));

windowContract('memory', async (grids) => memoryWorkbook(grids));

reportContract('memory', async (grids) => memoryWorkbook(grids));
reportContract('an .xlsx file', async (grids) => xlsxWorkbook(xlsxOf(grids)));
