import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { parseArea } from '../../src/core/sheet/address.js';
import type { SheetGrid } from '../../src/core/sheet/grid.js';
import { drawGrid, sheetWith } from '../support/grid.js';
import { startOfficeHosts, type ExcelHost, type HostOptions, type HostSuite } from '../support/office-host.js';

/** The unmodified office.js in a real browser, against the simulated host: what an add-in like ours uses. */
const FORM = sheetWith(
  drawGrid(
    `| 兴国县主要指标 | <      | <      | <                 |
     | 指标           | 目标值 | 实际值 | 完成率            |
     | 覆盖率         | 100    | 96.4   | =C3/B3→0.964{0.0%} |
     | 合格率         | "98%"  | true   | #N/A              |`,
    '报表',
  ),
  { hiddenRows: new Set([3]), hiddenColumns: new Set([1]) },
);
const LOCKED = sheetWith(drawGrid('| 1 | 2 |', '锁定'), { protection: { unlocked: [parseArea('B1:B2')!] } });
const HIDDEN = sheetWith(drawGrid('| 360732 |', '代码 表'), { visibility: 'very-hidden' });
const ARRAY: SheetGrid = {
  ...drawGrid('| 1 |', '数组'),
  cells: [[{ value: 2, formula: 'B1:B2*2', array: true }], [{ value: 4, array: true }], [{ value: 5 }]],
};

jest.setTimeout(30_000);

let hosts: HostSuite;
let host: ExcelHost;
const open = async (options: Partial<HostOptions> = {}): Promise<void> => {
  host = await hosts.open({ grids: [FORM, LOCKED, HIDDEN, ARRAY], ...options });
};
beforeAll(async () => {
  hosts = await startOfficeHosts();
}, 60_000);
afterEach(async () => {
  await host.close();
});
afterAll(async () => {
  await hosts.close();
});

describe('boot', () => {
  test('is Excel on the web, in Chinese, with the requirement sets that were declared', async () => {
    await open({ requirements: { ExcelApi: '1.9' } });
    const told = await host.run(() => [
      Office.context.host,
      Office.context.platform,
      Office.context.displayLanguage,
      ...['1.1', '1.9', '1.10'].map((set) => Office.context.requirements.isSetSupported('ExcelApi', set)),
    ]);
    expect(told).toEqual(['Excel', 'OfficeOnline', 'zh-CN', true, true, false]);
  });

  test('settings of the file are there, are saved, and survive closing the pane', async () => {
    await open({ settings: { 'Office.AutoShowTaskpaneWithDocument': true } });
    const shown = await host.run(
      () =>
        new Promise((resolve) => {
          const { settings } = Office.context.document;
          settings.set('pack', { id: 'xingguo-14fyp' });
          settings.saveAsync(() => resolve(settings.get('Office.AutoShowTaskpaneWithDocument')));
        }),
    );
    expect(shown).toBe(true);
    await host.reload();
    const kept = await host.run(() =>
      Excel.run(async (context) => {
        const item = context.workbook.settings.getItemOrNullObject('pack').load('value');
        await context.sync();
        return [Office.context.document.settings.get('pack'), item.value];
      }),
    );
    expect(kept).toEqual([{ id: 'xingguo-14fyp' }, { id: 'xingguo-14fyp' }]);
  });
});

test('nothing leaves the machine, even where an add-in tries', async () => {
  await open();
  const tried = await host.run(() =>
    Promise.all([
      fetch('https://appsforoffice.microsoft.com/lib/1/hosted/office.js').then(
        () => 'left',
        () => 'stopped',
      ),
      new Promise((resolve) => {
        const image = new Image();
        image.onload = () => resolve('left');
        image.onerror = () => resolve('stopped');
        image.src = 'https://res.cdn.office.net/x.png';
      }),
    ]),
  );
  expect(tried).toEqual(['stopped', 'stopped']);
});

describe('reading', () => {
  test('a sheet in one sync: values, formulas, formats, types, texts', async () => {
    await open();
    const read = await host.run(() =>
      Excel.run(async (context) => {
        const used = context.workbook.worksheets.getItem('报表').getUsedRangeOrNullObject(true);
        used.load('address,values,formulas,numberFormat,valueTypes,text,rowCount,columnCount,rowIndex');
        await context.sync();
        return used.toJSON();
      }),
    );
    expect(read).toMatchObject({ address: '报表!A1:D4', rowCount: 4, columnCount: 4, rowIndex: 0 });
    expect(read.values!.slice(2)).toEqual([['覆盖率', 100, 96.4, 0.964], ['合格率', '98%', true, '#N/A']]); // prettier-ignore
    expect(read.formulas![2]).toEqual(['覆盖率', 100, 96.4, '=C3/B3']);
    expect(read.numberFormat![2]).toEqual(['General', 'General', 'General', '0.0%']);
    expect(read.valueTypes![3]).toEqual(['String', 'String', 'Boolean', 'Error']);
    expect(read.text![2]).toEqual(['覆盖率', '100', '96.4', '96.4%']);
    expect((await host.counters()).syncs).toBe(1);
    expect(await host.missing()).toEqual([]);
  });

  test('what was not loaded is Microsoft’s own PropertyNotLoaded', async () => {
    await open();
    await expect(
      host.run(() =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('报表').getRange('A1').load('values');
          await context.sync();
          return range.formulas;
        }),
      ),
    ).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
  });

  test('a range dies with its sync where it was not tracked', async () => {
    await open();
    const code = await host.run(async () => {
      const context = new Excel.RequestContext();
      const range = context.workbook.worksheets.getItem('报表').getRange('A1');
      await context.sync();
      try {
        range.load('values');
        await context.sync();
        return 'alive';
      } catch (error) {
        return (error as OfficeExtension.Error).code;
      }
    });
    expect(code).toBe('InvalidObjectPath');
  });

  test('sheets, visibility, hidden rows and columns, merges, protection, arrays', async () => {
    await open();
    const read = await host.run(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.load('items/name,items/visibility,items/position,items/protection/protected');
        const [form, locked, array] = ['报表', '锁定', '数组'].map((name) => worksheets.getItem(name));
        const used = form!.getRange('A1:D4');
        const rows = used.getRowProperties({ rowHidden: true });
        const columns = used.getColumnProperties({ columnHidden: true });
        const merges = used.getMergedAreasOrNullObject().load('address');
        const locks = locked!.getRange('A1:B3').getCellProperties({ format: { protection: true } });
        const mixed = locked!.getRange('A1:B3').format.protection.load('locked');
        const spill = array!.getRange('A1:A2').load('hasSpill');
        const parent = array!.getRange('A2').getSpillParentOrNullObject().load('address');
        const none = array!.getRange('A3').getSpillParentOrNullObject();
        await context.sync();
        return {
          sheets: worksheets.items.map((each) => [each.name, each.visibility, each.protection.protected]),
          rows: rows.value.map(({ rowHidden }) => rowHidden),
          columns: columns.value.map(({ columnHidden }) => columnHidden),
          merges: merges.address,
          locks: locks.value.map((row) => row.map((cell) => cell.format?.protection?.locked)),
          others: [mixed.locked, spill.hasSpill, parent.address, none.isNullObject],
        };
      }),
    );
    expect(read).toEqual({
      sheets: [
        ['报表', 'Visible', false],
        ['锁定', 'Visible', true],
        ['代码 表', 'VeryHidden', false],
        ['数组', 'Visible', false],
      ],
      rows: [false, false, false, true],
      columns: [false, true, false, false],
      merges: '报表!A1:D1',
      locks: [[true, false], [true, false], [true, true]], // prettier-ignore
      others: [null, true, '数组!A1', true],
    });
  });

  // prettier-ignore
  test.each<{ why: string; address: string; step: string; args: unknown[]; gives: string | null }>([
    { why: 'a cell', address: 'B2:C4', step: 'getCell', args: [1, 1], gives: 'C3' },
    { why: 'a row', address: 'B2:C4', step: 'getRow', args: [1], gives: 'B3:C3' },
    { why: 'the last row', address: 'B2:C4', step: 'getLastRow', args: [], gives: 'B4:C4' },
    { why: 'the whole row', address: 'B2', step: 'getEntireRow', args: [], gives: '2:2' },
    { why: 'the whole column', address: 'B2:C3', step: 'getEntireColumn', args: [], gives: 'B:C' },
    { why: 'beside', address: 'B2:C4', step: 'getOffsetRange', args: [1, -1], gives: 'A3:B5' },
    { why: 'larger', address: 'B2', step: 'getResizedRange', args: [2, 1], gives: 'B2:C4' },
    { why: 'around', address: 'B2', step: 'getBoundingRect', args: ['D4'], gives: 'B2:D4' },
    { why: 'common', address: 'A1:C3', step: 'getIntersectionOrNullObject', args: ['B2:E9'], gives: 'B2:C3' },
    { why: 'nothing common', address: 'A1', step: 'getIntersectionOrNullObject', args: ['B2'], gives: null },
    { why: 'formulas', address: 'A1:D4', step: 'getSpecialCellsOrNullObject', args: ['Formulas'], gives: 'D3' },
    { why: 'numbers', address: 'A1:D4', step: 'getSpecialCellsOrNullObject', args: ['Constants', 'Numbers'], gives: 'B3:C3' },
    { why: 'what is to be seen', address: 'A1:D4', step: 'getSpecialCellsOrNullObject', args: ['Visible'], gives: 'A1:A3,C1:D3' },
  ])('a range gives $why', async ({ address, step, args, gives }) => {
    await open();
    const found = await host.run(
      ([from, name, given]) =>
        Excel.run(async (context) => {
          const range = context.workbook.worksheets.getItem('报表').getRange(from) as unknown as Record<string, (...all: unknown[]) => Excel.Range>;
          const next = range[name]!(...given).load('address');
          await context.sync();
          return next.isNullObject ? null : next.address;
        }),
      [address, step, args] as [string, string, unknown[]],
    );
    expect(found?.replaceAll('报表!', '') ?? null).toBe(gives);
  });
});

describe('writing', () => {
  test('values, formulas and formats, as typed; nothing where null is given', async () => {
    await open();
    await host.run(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('报表');
        sheet.getRange('B3:D3').values = [[null, '1,200', '=C3/B3*2']];
        sheet.getRange('A5:C5').values = [["'0123", '=1+1', '']];
        sheet.getRange('D3').numberFormat = [['0.00']];
        const cell = sheet.getRange('C4');
        cell.set({ format: { fill: { color: '#ffc7ce' }, font: { bold: true } } });
        await context.sync();
      }),
    );
    expect(await host.cell('报表', 'B3')).toEqual({ value: 100 });
    expect(await host.cell('报表', 'C3')).toEqual({ value: 1200, format: '#,##0' });
    expect(await host.cell('报表', 'D3')).toEqual({ value: 24, formula: 'C3/B3*2', format: '0.00' });
    expect(await host.cell('报表', 'A5')).toEqual({ value: '0123' });
    expect(await host.cell('报表', 'B5')).toEqual({ value: 2, formula: '1+1' });
    expect(await host.cell('报表', 'C4')).toEqual({ value: true, fill: '#FFC7CE', font: { bold: true } });
  });

  test('a large block, which the library sends in pieces', async () => {
    await open();
    const sum = await host.run(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.add('大').getRangeByIndexes(0, 0, 1000, 20);
        range.values = Array.from({ length: 1000 }, (_, row) =>
          Array.from({ length: 20 }, (_unused, column) => row * column),
        );
        range.load('values');
        await context.sync();
        return range.values.flat().reduce((total: number, each: number) => total + each, 0);
      }),
    );
    expect(sum).toBe((999 * 1000 * 19 * 20) / 4);
    expect(await host.counters()).toMatchObject({ syncs: 1, cellsWritten: 20_000, cellsRead: 20_000 });
  });

  test('of another size than the whole is refused before any piece', async () => {
    await open();
    const before = await host.grids();
    await expect(
      host.run(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('报表').getRange('A1:T99').values = Array.from({ length: 100 }, () =>
            Array<number>(20).fill(1),
          );
          await context.sync();
        }),
      ),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
    expect(await host.grids()).toEqual(before);
  });

  test('fills are told from white, cleared, and set cell by cell', async () => {
    await open();
    const seen = await host.run(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('报表');
        sheet.getRange('A3:B3').setCellProperties([[{ format: { fill: { color: '#FF0000' } } }, {}]]);
        const areas = sheet.getRanges('A3,C3:D3');
        areas.format.fill.load('color');
        const fills = sheet.getRange('A3:B3').getCellProperties({ format: { fill: { color: true } } });
        const none = sheet.getRange('B3').format.fill.load('color,pattern');
        await context.sync();
        sheet.getRange('A3').format.fill.clear();
        await context.sync();
        return [
          areas.format.fill.color,
          fills.value[0]!.map((cell) => cell.format?.fill?.color),
          none.color,
          none.pattern,
        ];
      }),
    );
    expect(seen).toEqual(['', ['#FF0000', '#FFFFFF'], '#FFFFFF', 'None']);
    expect(await host.cell('报表', 'A3')).toEqual({ value: '覆盖率' });
  });

  test('calculation, events and screen are set, suspended and read back', async () => {
    await open();
    const held = await host.run(() =>
      Excel.run(async (context) => {
        const { application } = context.workbook;
        application.calculationMode = Excel.CalculationMode.manual;
        application.suspendApiCalculationUntilNextSync();
        application.suspendScreenUpdatingUntilNextSync();
        context.runtime.enableEvents = false;
        context.runtime.load('enableEvents');
        application.load('calculationMode');
        await context.sync();
        return [application.calculationMode, context.runtime.enableEvents];
      }),
    );
    expect(held).toEqual(['Manual', false]);
  });
});

describe('refusals', () => {
  // prettier-ignore
  test.each<{ why: string; sheet: string; address: string; options?: Partial<HostOptions>; code: string; location?: string }>([
    { why: 'a locked cell', sheet: '锁定', address: 'A1', code: 'AccessDenied', location: 'Range.values' },
    { why: 'a part of a fixed array', sheet: '数组', address: 'A2', options: { arrays: 'fixed' }, code: 'InvalidOperation' },
    { why: 'a sheet that is not there', sheet: '别的', address: 'A1', code: 'ItemNotFound' },
    { why: 'while a cell is edited', sheet: '报表', address: 'A1', options: { behaviour: { kind: 'editing' } }, code: 'InvalidOperationInCellEditMode' },
    { why: 'a request too large', sheet: '报表', address: 'A1', options: { behaviour: { kind: 'too-large' } }, code: 'RequestPayloadSizeLimitExceeded' },
    { why: 'an answer too large', sheet: '报表', address: 'A1', options: { behaviour: { kind: 'answer-too-large', characters: 10 } }, code: 'ResponsePayloadSizeLimitExceeded' },
    { why: 'protected just now', sheet: '报表', address: 'A1', options: { behaviour: { kind: 'protected' } }, code: 'AccessDenied' },
  ])('$why', async ({ sheet, address, options, code, location }) => {
    await open(options);
    const refused = host.run(
      ([name, at]) =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem(name).getRange(at).values = [[9]];
          await context.sync();
        }),
      [sheet, address] as [string, string],
    );
    await expect(refused).rejects.toMatchObject({
      code,
      ...(location === undefined ? {} : { debugInfo: { errorLocation: location } }),
    });
  });

  test('a member that the host lacks, by name', async () => {
    await open();
    const refused = host.run(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('报表').charts.load('items');
        await context.sync();
      }),
    );
    await expect(refused).rejects.toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('charts') });
    expect(await host.missing()).toEqual(['Worksheet.charts']);
  });

  test('protecting twice, a wrong password, and then the right one', async () => {
    await open();
    const codes = await host.run(async () => {
      const attempt = async (work: (sheet: Excel.Worksheet) => void): Promise<string> => {
        try {
          await Excel.run(async (context) => {
            work(context.workbook.worksheets.getItem('报表'));
            await context.sync();
          });
          return 'done';
        } catch (error) {
          return (error as OfficeExtension.Error).code;
        }
      };
      return [
        await attempt((sheet) => sheet.protection.protect({ allowFormatCells: true }, 'x')),
        await attempt((sheet) => sheet.protection.protect()),
        await attempt((sheet) => void (sheet.getRange('A1').format.fill.color = '#FF0000')),
        await attempt((sheet) => void (sheet.getRange('A1').values = [[1]])),
        await attempt((sheet) => sheet.protection.unprotect('y')),
        await attempt((sheet) => sheet.protection.unprotect('x')),
        await attempt((sheet) => void (sheet.getRange('A1').values = [[1]])),
      ];
    });
    expect(codes).toEqual(['done', 'AccessDenied', 'done', 'AccessDenied', 'InvalidArgument', 'done', 'done']);
  });
});

describe('parts of the workbook', () => {
  test('custom XML: found by namespace, read, changed, added, deleted', async () => {
    await open({
      customXml: ['<?xml version="1.0"?><h:stamp xmlns:h="urn:hebao:stamp">1</h:stamp>', '<a xmlns="urn:other"/>'],
    });
    const read = await host.run(() =>
      Excel.run(async (context) => {
        const parts = context.workbook.customXmlParts;
        const ours = parts.getByNamespace('urn:hebao:stamp');
        const one = ours.getOnlyItemOrNullObject();
        const xml = one.getXml();
        one.setXml('<stamp xmlns="urn:hebao:stamp">2</stamp>');
        const after = one.getXml();
        const added = parts.add('<stamp xmlns="urn:hebao:stamp">3</stamp>').load('id,namespaceUri');
        const none = parts.getByNamespace('urn:none').getOnlyItemOrNullObject();
        const two = ours.getOnlyItemOrNullObject();
        ours.load('items/namespaceUri');
        await context.sync();
        parts.getItem(added.id).delete();
        const count = parts.getCount();
        await context.sync();
        return [
          xml.value,
          after.value,
          added.namespaceUri,
          none.isNullObject,
          two.isNullObject,
          ours.items.length,
          count.value,
        ];
      }),
    );
    expect(read).toEqual([
      '<?xml version="1.0"?><h:stamp xmlns:h="urn:hebao:stamp">1</h:stamp>',
      '<stamp xmlns="urn:hebao:stamp">2</stamp>',
      'urn:hebao:stamp',
      true,
      true,
      2,
      2,
    ]);
  });

  test('names and comments', async () => {
    await open();
    const read = await host.run(() =>
      Excel.run(async (context) => {
        const { names, comments, worksheets } = context.workbook;
        names.add('覆盖', worksheets.getItem('报表').getRange('C3'));
        const range = names.getItem('覆盖').getRange().load('values,address');
        const name = names.getItem('覆盖').load('formula,type,scope');
        comments.add('报表!C3', '请核对');
        comments.load('items/content,items/authorName');
        const at = comments.getItemByCell('报表!C3').getLocation().load('address');
        await context.sync();
        comments.items[0]!.delete();
        const left = comments.getCount();
        await context.sync();
        return [
          range.values,
          range.address,
          name.formula,
          name.type,
          name.scope,
          comments.items[0]!.content,
          at.address,
          left.value,
        ];
      }),
    );
    expect(read).toEqual([[[96.4]], '报表!C3', '=报表!$C$3', 'Range', 'Workbook', '请核对', '报表!C3', 0]);
  });

  test('sheets are added, named, coloured, moved, activated and deleted; the last one stays', async () => {
    await open({ grids: [FORM] });
    const read = await host.run(() =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = worksheets.add('审核报告');
        sheet.set({ tabColor: '#C00000', position: 0 });
        sheet.activate();
        sheet.getRange('A1').format.columnWidth = 120;
        worksheets.load('items/name,items/tabColor');
        const active = worksheets.getActiveWorksheet().load('name');
        await context.sync();
        const seen = worksheets.items.map((each) => [each.name, each.tabColor]);
        sheet.delete();
        await context.sync();
        return [seen, active.name];
      }),
    );
    expect(read).toEqual([[['审核报告', '#C00000'], ['报表', '']], '审核报告']); // prettier-ignore
    const refused = host.run(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('报表').delete();
        await context.sync();
      }),
    );
    await expect(refused).rejects.toMatchObject({ code: 'InvalidOperation' });
  });
});

describe('selection and events', () => {
  test('what a person selects is what the add-in sees, and the other way round', async () => {
    await open();
    await host.select('锁定', 'B1:B2');
    const seen = await host.run(() =>
      Excel.run(async (context) => {
        const selected = context.workbook.getSelectedRange().load('address');
        context.workbook.worksheets.getItem('报表').getRange('C3:D4').select();
        const cell = context.workbook.getActiveCell().load('address');
        await context.sync();
        return [selected.address, cell.address];
      }),
    );
    expect(seen).toEqual(['锁定!B1:B2', '报表!C3']);
  });

  test('a person’s edit, selection, sheets; and silence after removal', async () => {
    await open();
    await host.run(() =>
      Excel.run(async (context) => {
        const told: unknown[] = [];
        Object.assign(window, { told });
        const { worksheets } = context.workbook;
        const handler = worksheets.onChanged.add(async (event) => {
          const values = await Excel.run(async (inner) => {
            const range = event.getRange(inner).load('values');
            await inner.sync();
            return range.values;
          });
          told.push(['changed', event.address, event.triggerSource, event.details?.valueAfter, values]);
        });
        worksheets.getItem('报表').onSelectionChanged.add(async ({ address }) => void told.push(['selected', address]));
        worksheets.onActivated.add(async () => void told.push(['activated']));
        worksheets.onAdded.add(async () => void told.push(['added']));
        worksheets.onDeleted.add(async () => void told.push(['deleted']));
        context.workbook.onSelectionChanged.add(async () => void told.push(['anywhere']));
        await context.sync();
        Object.assign(window, {
          stop: () => Excel.run(handler.context, async (inner) => (handler.remove(), inner.sync())),
        });
      }),
    );
    await host.type('报表', 'C3', '97');
    await host.select('报表', 'C3');
    await host.select('锁定', 'B1');
    await host.run(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add('新').delete();
        context.workbook.worksheets.getItem('报表').getRange('B3').values = [[99]];
        await context.sync();
      }),
    );
    const told = (): Promise<unknown[]> => host.run(() => (window as unknown as { told: unknown[] }).told);
    await host.frame.waitForFunction(() => (window as unknown as { told: unknown[] }).told.length >= 8);
    expect(await told()).toEqual(
      expect.arrayContaining([
        ['changed', 'C3', 'Unknown', 97, [[97]]],
        ['selected', 'C3'],
        ['anywhere'],
        ['activated'],
        ['added'],
        ['deleted'],
        ['changed', 'B3', 'ThisLocalAddin', 99, [[99]]],
      ]),
    );
    await host.run(() => (window as unknown as { stop: () => Promise<void> }).stop());
    const before = (await told()).length;
    await host.type('报表', 'C3', '98');
    await host.page.waitForTimeout(50);
    expect(await told()).toHaveLength(before);
  });

  test('a ribbon button runs what the add-in associated', async () => {
    await open();
    await host.run(() => {
      Office.actions.associate('review', (event: Office.AddinCommands.Event) => {
        Object.assign(window, { clicked: event.source.id });
        event.completed();
      });
    });
    await host.page.evaluate(() => window.hostPage.host.command('review'));
    expect(await host.run(() => (window as unknown as { clicked: string }).clicked)).toBe('review');
  });
});
