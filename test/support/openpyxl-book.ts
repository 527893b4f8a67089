import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './run-tool.js';

/** What openpyxl makes of a workbook beside its cells. */
export interface BookByOpenpyxl {
  readonly title: string;
  readonly structureLocked: boolean;
  readonly active: string;
  readonly fullCalc: boolean;
  /** `name` → what it refers to, of the whole book. */
  readonly names: { readonly [name: string]: string };
  readonly sheets: { readonly [name: string]: SheetByOpenpyxl };
}

export interface SheetByOpenpyxl {
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly merges: readonly string[];
  readonly freeze: string | null;
  readonly filter: string | null;
  readonly zoom: number | null;
  readonly widths: { readonly [column: string]: number };
  readonly heights: { readonly [row: string]: number };
  readonly hiddenColumns: readonly string[];
  readonly names: { readonly [name: string]: string };
  readonly validations: readonly ValidationByOpenpyxl[];
  readonly highlights: readonly HighlightByOpenpyxl[];
  readonly protection: {
    readonly on: boolean;
    readonly algorithm: string | null;
    readonly hash: string | null;
    readonly salt: string | null;
    readonly spins: number | null;
    /** True: forbidden. */
    readonly selectLocked: boolean;
    readonly formatColumns: boolean;
    readonly formatRows: boolean;
  };
  readonly print: {
    readonly area: string | null;
    readonly titles: string | null;
    readonly paper: number | null;
    readonly orientation: string | null;
    readonly fits: boolean;
    readonly across: number | null;
    readonly down: number | null;
    readonly centred: boolean;
    readonly header: string;
    readonly footer: string;
  };
  /** Addresses of cells that may be written although the sheet is protected. */
  readonly unlocked: readonly string[];
  readonly looks: { readonly [address: string]: LookByOpenpyxl };
}

/** Colours are AARRGGBB. */
export interface LookByOpenpyxl {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly colour: string | null;
  readonly fill: string | null;
  /** left, right, top, bottom: style and colour. */
  readonly borders: readonly (string | null)[];
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrap: boolean;
  readonly indent: number;
  readonly format: string;
  readonly quoted: boolean;
}

export interface ValidationByOpenpyxl {
  readonly area: string;
  readonly type: string | null;
  readonly operator: string | null;
  readonly formulas: readonly (string | null)[];
  readonly blank: boolean;
  readonly style: string | null;
  readonly shows: readonly boolean[];
  readonly error: readonly (string | null)[];
  readonly prompt: readonly (string | null)[];
}

export interface HighlightByOpenpyxl {
  readonly area: string;
  readonly formula: string;
  readonly priority: number;
  readonly fill: string | null;
  readonly colour: string | null;
  readonly bold: boolean | null;
}

const SCRIPT = `
import json, sys, warnings
warnings.simplefilter('ignore')
import openpyxl
book = openpyxl.load_workbook(sys.argv[1])
rgb = lambda colour: colour.rgb if colour is not None and colour.type == 'rgb' else None

def names_of(owner):
    found = owner.defined_names
    items = found.values() if hasattr(found, 'values') else found.definedName
    return list(items)

def scoped(index):
    if not hasattr(book.defined_names, 'definedName'):
        return names_of(book) if index is None else names_of(book.worksheets[index])
    return [each for each in book.defined_names.definedName if each.localSheetId == index]

def look(cell):
    side = lambda each: each.style + ' ' + str(rgb(each.color)) if each is not None and each.style else None
    font, box, place = cell.font, cell.border, cell.alignment
    return dict(font=font.name, size=font.sz, bold=bool(font.b), italic=bool(font.i), colour=rgb(font.color),
        fill=rgb(cell.fill.fgColor) if cell.fill.patternType == 'solid' else None,
        borders=[side(box.left), side(box.right), side(box.top), side(box.bottom)],
        horizontal=place.horizontal, vertical=place.vertical, wrap=bool(place.wrap_text), indent=place.indent,
        format=cell.number_format, quoted=bool(cell.quotePrefix))

def validation(each):
    return dict(area=str(each.sqref), type=each.type, operator=each.operator, formulas=[each.formula1, each.formula2],
        blank=bool(each.allowBlank), style=each.errorStyle, shows=[bool(each.showInputMessage), bool(each.showErrorMessage)],
        error=[each.errorTitle, each.error], prompt=[each.promptTitle, each.prompt])

def highlight(area, rule):
    look = rule.dxf
    return dict(area=str(area.sqref), formula=rule.formula[0], priority=rule.priority,
        fill=rgb(look.fill.bgColor) if look.fill else None,
        colour=rgb(look.font.color) if look.font else None, bold=look.font.b if look.font else None)

def described(index, sheet):
    lock, page = sheet.protection, sheet.page_setup
    written = [cell for row in sheet.iter_rows() for cell in row if cell.has_style]
    widths = {letter: each.width for letter, each in sheet.column_dimensions.items() if each.customWidth}
    return dict(state=sheet.sheet_state, merges=sorted(str(each) for each in sheet.merged_cells.ranges), freeze=sheet.freeze_panes,
        filter=sheet.auto_filter.ref, zoom=sheet.sheet_view.zoomScale, widths=widths,
        heights={row: each.height for row, each in sheet.row_dimensions.items() if each.customHeight},
        hiddenColumns=[letter for letter, each in sheet.column_dimensions.items() if each.hidden],
        names={each.name: each.attr_text for each in scoped(index) if not each.name.startswith(('_xlnm', 'Print_'))},
        validations=[validation(each) for each in sheet.data_validations.dataValidation],
        highlights=[highlight(area, rule) for area in sheet.conditional_formatting for rule in area.rules],
        protection=dict(on=bool(lock.sheet), algorithm=lock.algorithmName, hash=lock.hashValue, salt=lock.saltValue,
            spins=lock.spinCount, selectLocked=bool(lock.selectLockedCells), formatColumns=bool(lock.formatColumns),
            formatRows=bool(lock.formatRows)),
        print=dict(area=str(sheet.print_area) if sheet.print_area else None, titles=sheet.print_title_rows,
            paper=page.paperSize, orientation=page.orientation, fits=bool(sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage),
            across=page.fitToWidth, down=page.fitToHeight, centred=bool(sheet.print_options.horizontalCentered),
            header='|'.join(part.text or '' for part in (sheet.oddHeader.left, sheet.oddHeader.center, sheet.oddHeader.right)),
            footer='|'.join(part.text or '' for part in (sheet.oddFooter.left, sheet.oddFooter.center, sheet.oddFooter.right))),
        unlocked=[cell.coordinate for cell in written if not cell.protection.locked],
        looks={cell.coordinate: look(cell) for cell in written})

seen = dict(title=book.properties.title, structureLocked=bool(book.security and book.security.lockStructure),
    active=book.active.title, fullCalc=bool(book.calculation.fullCalcOnLoad),
    names={each.name: each.attr_text for each in scoped(None)},
    sheets={sheet.title: described(index, sheet) for index, sheet in enumerate(book.worksheets)})
print(json.dumps(seen))
`;

/** Opens a workbook in Debian's openpyxl. Throws where it is not installed, and where it could not open it. */
export function bookByOpenpyxl(bytes: Uint8Array): BookByOpenpyxl {
  const folder = mkdtempSync(join(tmpdir(), 'hebao-openpyxl-'));
  try {
    const file = join(folder, 'book.xlsx');
    writeFileSync(file, bytes);
    return JSON.parse(runTool('/usr/bin/python3', ['-c', SCRIPT, file], 'python3-openpyxl')) as BookByOpenpyxl;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
