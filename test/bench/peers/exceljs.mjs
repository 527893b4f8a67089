// ExcelJS's plain read, one core.
import { readdirSync } from 'node:fs';
import ExcelJS from 'exceljs';

const folder = process.argv[2];
let cells = 0;
for (const name of readdirSync(folder)
  .filter((each) => each.endsWith('.xlsx'))
  .sort()) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(`${folder}/${name}`);
  workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(() => (cells += 1))));
}
console.log(cells);
