// SheetJS's plain read: XLSX.read with its own defaults, one core.
import { readdirSync, readFileSync } from 'node:fs';
import * as XLSX from 'xlsx';

const folder = process.argv[2];
let cells = 0;
for (const name of readdirSync(folder)
  .filter((each) => each.endsWith('.xlsx'))
  .sort()) {
  const workbook = XLSX.read(readFileSync(`${folder}/${name}`));
  for (const sheet of Object.values(workbook.Sheets))
    cells += Object.keys(sheet).filter((key) => !key.startsWith('!')).length;
}
console.log(cells);
