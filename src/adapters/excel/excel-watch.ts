import type { Touched, WorkbookWatchPort } from '../../app/ports/workbook-watch-port.js';
import { parseArea } from '../../core/sheet/address.js';
import type { Area } from '../../core/sheet/grid.js';
import { inExcel, refusing } from './excel-host.js';

/** What we need of Excel's event about changed cells. */
export interface ChangedEvent {
  readonly worksheetId: string;
  readonly address: string;
  readonly changeType: string;
}

/** Watches all sheets. Our own writes are made with events off, and so are not told. */
export function excelWatch(): WorkbookWatchPort {
  return {
    async watch(onTouched) {
      const names = new Map<string, string>();
      const onChanged = async (event: ChangedEvent): Promise<void> => onTouched(await touchedBy(event, names));
      const onSheets = async (): Promise<void> => onTouched({ kind: 'structure' });
      const results = await inExcel(async (context) => {
        const { worksheets } = context.workbook;
        const added = [
          worksheets.onChanged.add(onChanged),
          worksheets.onAdded.add(onSheets),
          worksheets.onDeleted.add(onSheets),
        ] as const;
        await context.sync();
        return added;
      });
      return async () => {
        for (const result of results) result.remove();
        // a handler is removed in the context that it was registered in
        await refusing(results[0].context.sync());
      };
    },
  };
}

/** The event names its sheet by an id that stays; the name is asked for, since it may be another by now. */
async function touchedBy(event: ChangedEvent, names: Map<string, string>): Promise<Touched> {
  const areas = areasOf(event);
  if (!areas) return { kind: 'structure' };
  const name = await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(event.worksheetId);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
  if (name === null) return { kind: 'structure' };
  const before = names.get(event.worksheetId);
  names.set(event.worksheetId, name);
  return before !== undefined && before !== name ? { kind: 'structure' } : { kind: 'cells', sheet: name, areas };
}

/** The cells that were edited; null where cells moved, or where Excel names places in a way that we do not read (whole rows). */
export function areasOf({ address, changeType }: ChangedEvent): readonly Area[] | null {
  if (changeType !== 'RangeEdited') return null;
  const areas = address.split(',').map((each) =>
    parseArea(
      each
        .slice(each.lastIndexOf('!') + 1)
        .replaceAll('$', '')
        .trim(),
    ),
  );
  return areas.every((area): area is Area => area !== null) ? areas : null;
}
