import * as XLSX from 'xlsx';
import { fields, joined } from './zip-crafting.js';

/** A record of a workbook stream. */
export function record(type: number, ...numbers: readonly (readonly [value: number, bytes: number])[]): Uint8Array {
  const data = fields(...numbers);
  return joined([fields([type, 2], [data.length, 2]), data]);
}

/** The workbook stream of an .xls, with records put in before the end of its last sheet. */
export function biffStream(workbook: XLSX.WorkBook, records: readonly Uint8Array[] = []): Uint8Array {
  const written = XLSX.write(workbook, { type: 'array', bookType: 'biff8' }) as ArrayBuffer;
  const file = XLSX.CFB.read(new Uint8Array(written) as never, { type: 'array' });
  const stream = Uint8Array.from(XLSX.CFB.find(file, '/Workbook')!.content as unknown as ArrayLike<number>);
  // EOF is four bytes, and the last thing in the stream
  return joined([stream.subarray(0, -4), ...records, stream.subarray(-4)]);
}

/** A compound file of these streams; names with a slash lie in storages. */
export function compoundFile(streams: { readonly [name: string]: Uint8Array }): Uint8Array {
  const file = XLSX.CFB.utils.cfb_new({ root: 'R' } as never);
  for (const [name, bytes] of Object.entries(streams)) XLSX.CFB.utils.cfb_add(file, `/${name}`, bytes as never);
  return Uint8Array.from(XLSX.CFB.write(file, { type: 'array' }) as unknown as ArrayLike<number>);
}

export function xlsOf(workbook: XLSX.WorkBook, records: readonly Uint8Array[] = []): Uint8Array {
  return compoundFile({ Workbook: biffStream(workbook, records) });
}
