import { memoryWorkbook } from '../../src/adapters/memory/memory-workbook.js';
import { HostError, type HostErrorCode } from '../../src/app/ports/host-error.js';
import type { LoadedPack } from '../../src/app/ports/pack-port.js';
import type { ReportSheet } from '../../src/app/ports/report-sheet-port.js';
import type { CellMark } from '../../src/app/ports/workbook-marks-port.js';
import type { PanePorts } from '../../src/app/use-cases/pane/pane-ports.js';
import { parseAddress } from '../../src/core/sheet/address.js';
import { cellAt, type Cell, type CellRef, type SheetGrid } from '../../src/core/sheet/grid.js';

/** A host in memory around a drawn workbook, for stories of the pane: what was asked of it can be looked at. */
export interface PaneHost {
  readonly ports: PanePorts;
  /** What the cell holds now: `E6` of the first sheet. */
  cell(address: string): Promise<Cell | null>;
  sheets(): Promise<readonly SheetGrid[]>;
  /** Somebody types into a cell, and the watchers are told. */
  type(address: string, value: Cell['value']): Promise<void>;
  /** The next calls of this kind are refused; null: no longer. */
  refuse(what: Refusable, code: HostErrorCode | null): void;
  /** Custom XML that the workbook carries. */
  parts(): Promise<readonly string[]>;
  marks(): readonly CellMark[];
  readonly reports: ReportSheet[];
  readonly shown: CellRef[];
  readonly wrongs: unknown[];
  reads(): number;
  /** What the pane remembers. */
  remembered(): string | null;
}

export type Refusable = 'read' | 'write' | 'parts';

export interface PaneHostGiven {
  readonly sheets: readonly SheetGrid[];
  readonly packs: readonly LoadedPack[];
  readonly ports?: Partial<PanePorts>;
  readonly remembered?: string | null;
  readonly fileName?: string | null;
}

export function paneHost({ sheets, packs, ports, remembered = null, fileName = null }: PaneHostGiven): PaneHost {
  const book = memoryWorkbook(sheets);
  const refusals = new Map<Refusable, HostErrorCode>();
  const [shown, reports, wrongs]: [CellRef[], ReportSheet[], unknown[]] = [[], [], []];
  let [memory, reads]: [string | null, number] = [remembered, 0];
  const asked = (what: Refusable): void => {
    const code = refusals.get(what);
    if (code) throw new HostError(code, { sheet: 'Sheet1', cell: 'C4' });
  };
  const placed = async (address: string) => {
    const [first] = await book.read();
    return { sheet: first!.name, ...parseAddress(address)! };
  };
  const own: PanePorts = {
    workbook: {
      async read() {
        asked('read');
        reads += 1;
        return book.read();
      },
      facts: () => book.facts(),
      async write(plan) {
        asked('write');
        return book.write(plan);
      },
      show: async (at) => void shown.push(at),
    },
    parts: {
      ...book,
      async part(namespace) {
        asked('parts');
        return book.part(namespace);
      },
    },
    marks: book,
    watch: book,
    reports: {
      async addReport(report) {
        reports.push(report);
        return book.addReport(report);
      },
    },
    packs: {
      shipped: () => packs.map(({ pack }) => pack.id),
      load: async (id) => {
        const loaded = packs.find(({ pack }) => pack.id === id);
        return loaded ? { ok: true, loaded } : { ok: false, why: 'not-found', reason: id };
      },
    },
    packTexts: {
      read: (text) =>
        text.startsWith('{')
          ? { ok: true, loaded: { pack: JSON.parse(text), digest: 'sha256:own' } }
          : { ok: false, why: 'not-json', reason: text },
    },
    memory: { recall: () => memory, remember: (text) => void (memory = text) },
    time: {
      now: () => '2026-01-12T10:31:00+08:00',
      pause: () => new Promise((resolve) => setTimeout(resolve, 0)),
      breathe: () => null,
      idle: () => new Promise((resolve) => setTimeout(resolve, 0)),
    },
    about: { version: '0.1.0', fileName: () => fileName, language: 'zh' },
    wrong: (error) => void wrongs.push(error),
  };
  return {
    ports: { ...own, ...ports },
    reports,
    shown,
    wrongs,
    marks: () => book.marks(),
    parts: async () => (await book.facts()).customXml,
    reads: () => reads,
    remembered: () => memory,
    sheets: () => book.read(),
    async cell(address) {
      const { sheet, row, column } = await placed(address);
      return cellAt(
        (await book.read()).find(({ name }) => name === sheet)!,
        row,
        column,
      );
    },
    async type(address, value) {
      const { row, column } = await placed(address);
      const [first, ...others] = await book.read();
      const cells = first!.cells.map((line, at) => (at === row ? [...(line ?? [])] : line));
      const { format } = cells[row]![column] ?? {};
      (cells[row] as (Cell | null | undefined)[])[column] = { value, ...(format === undefined ? {} : { format }) };
      book.edit([{ ...first!, cells }, ...others]);
    },
    refuse(what, code) {
      if (code) refusals.set(what, code);
      else refusals.delete(what);
    },
  };
}

/** Lets everything that waits for the host's patience go on: debounced checks, what is remembered later. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}
