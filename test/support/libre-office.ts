import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runTool } from './run-tool.js';

/** LibreOffice trusts results that Excel saved; here it shall calculate every formula anew. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;

/**
 * Opens workbooks in LibreOffice, calculates them and saves each as .xlsx; the results in the same order. Starting it
 * takes seconds: give all files at once. Throws where it is not installed, and where it could not open one.
 */
export function recalculated(books: readonly Uint8Array[], extension = 'xlsx'): readonly Uint8Array[] {
  return converted(books, extension, 'xlsx:Calc MS Excel 2007 XML', 'xlsx');
}

/** The first sheet of each workbook as LibreOffice shows it: UTF-8, commas. */
export function shownAsCsv(books: readonly Uint8Array[], extension = 'xlsx'): readonly string[] {
  const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true';
  return converted(books, extension, filter, 'csv').map((bytes) => new TextDecoder().decode(bytes));
}

/** Each workbook as LibreOffice saves it for Excel 97. */
export function savedAsXls(books: readonly Uint8Array[], extension = 'xlsx'): readonly Uint8Array[] {
  return converted(books, extension, 'xls:MS Excel 97', 'xls');
}

function converted(books: readonly Uint8Array[], from: string, filter: string, to: string): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'hebao-office-'));
  try {
    // a profile of its own: two of them at once would end each other
    const profile = join(folder, 'profile');
    mkdirSync(join(profile, 'user'), { recursive: true });
    writeFileSync(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const names = books.map((bytes, index) => {
      writeFileSync(join(folder, `${index}.${from}`), bytes);
      return join(folder, `${index}.${from}`);
    });
    const out = join(folder, 'out');
    const options = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore'];
    runTool('soffice', [...options, '--convert-to', filter, '--outdir', out, ...names], 'libreoffice-calc');
    return books.map((_, index) => new Uint8Array(readFileSync(join(out, `${index}.${to}`))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
