import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './run-tool.js';

/** What openpyxl sees: cells by sheet and address, blank ones left out. A formula's value is its text, with `=`. */
export interface SeenByOpenpyxl {
  readonly [sheet: string]: {
    readonly [address: string]: { readonly value: string | number | boolean; readonly format: string };
  };
}

const SCRIPT = `
import json, sys, warnings
warnings.simplefilter('ignore')
try:
    import openpyxl
except ImportError:
    sys.exit('openpyxl is missing: apt-get install python3-openpyxl')
book = openpyxl.load_workbook(sys.argv[1], keep_vba=True)
seen = {}
for sheet in book.worksheets:
    cells = (cell for row in sheet.iter_rows() for cell in row if cell.value is not None)
    text = lambda value: value if isinstance(value, (str, int, float, bool)) else str(value)
    seen[sheet.title] = {cell.coordinate: {'value': text(cell.value), 'format': cell.number_format} for cell in cells}
print(json.dumps(seen))
`;

/** Opens a workbook in Debian's openpyxl. Throws where it is not installed, and where it could not open it. */
export function seenByOpenpyxl(bytes: Uint8Array): SeenByOpenpyxl {
  const folder = mkdtempSync(join(tmpdir(), 'hebao-openpyxl-'));
  try {
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, bytes);
    return JSON.parse(runTool('/usr/bin/python3', ['-c', SCRIPT, file], 'python3-openpyxl')) as SeenByOpenpyxl;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
