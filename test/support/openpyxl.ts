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

const NOTES = `
import json, sys, warnings
warnings.simplefilter('ignore')
import openpyxl
book = openpyxl.load_workbook(sys.argv[1])
seen = {}
for sheet in book.worksheets:
    cells = (cell for row in sheet.iter_rows() for cell in row if cell.comment is not None)
    seen[sheet.title] = {cell.coordinate: {'author': cell.comment.author, 'text': cell.comment.text} for cell in cells}
print(json.dumps(seen))
`;

/** What openpyxl sees of notes, by sheet and address. */
export interface NotesSeenByOpenpyxl {
  readonly [sheet: string]: { readonly [address: string]: { readonly author: string; readonly text: string } };
}

/** Opens a workbook in Debian's openpyxl. Throws where it is not installed, and where it could not open it. */
export function seenByOpenpyxl(bytes: Uint8Array): SeenByOpenpyxl {
  return JSON.parse(said(SCRIPT, bytes)) as SeenByOpenpyxl;
}

export function notesSeenByOpenpyxl(bytes: Uint8Array): NotesSeenByOpenpyxl {
  return JSON.parse(said(NOTES, bytes)) as NotesSeenByOpenpyxl;
}

function said(script: string, bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'hebao-openpyxl-'));
  try {
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, bytes);
    return runTool('/usr/bin/python3', ['-c', script, file], 'python3-openpyxl');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
