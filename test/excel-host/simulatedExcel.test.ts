import { putCell } from './book';
import { failure, opened, sheet } from './opened';

describe("Microsoft's client keeps its rules", () => {
  test('what is written is read back, null left alone', async () => {
    opened();
    const found = await Excel.run(async (context) => {
      const range = sheet(context).getRange('B2:C3');
      range.values = [
        [1, 2],
        ['x', true],
      ];
      range.getCell(0, 0).values = [[null]];
      range.load('values,address');
      await context.sync();
      return [range.address, range.values];
    });
    expect(found).toEqual([
      "'指标表'!B2:C3",
      [
        [1, 2],
        ['x', true],
      ],
    ]);
  });

  test.each<[string, string, (context: Excel.RequestContext) => Promise<unknown>]>([
    [
      'a member read that was not loaded',
      'PropertyNotLoaded',
      async (context) => {
        const range = sheet(context).getRange('A1');
        await context.sync();
        return range.values;
      },
    ],
    [
      'a member read before the sync',
      'PropertyNotLoaded',
      async (context) => {
        const range = sheet(context).getRange('A1');
        range.load('values');
        return range.values;
      },
    ],
    [
      'a result read before the sync',
      'ValueNotLoaded',
      async (context) => context.workbook.worksheets.getCount().value,
    ],
    [
      'a sheet that is not there',
      'ItemNotFound',
      async (context) => {
        sheet(context, '没有').getRange('A1').values = [[1]];
      },
    ],
  ])('%s is %s', async (_what, code, work) => {
    opened();
    expect(await failure(work)).toBe(code);
  });

  test('a null object says that it is one', async () => {
    opened();
    const isNull = await Excel.run(async (context) => {
      const found = context.workbook.worksheets.getItemOrNullObject('没有');
      found.load('name');
      await context.sync();
      return found.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test('collections are loaded by the members of their items', async () => {
    opened();
    const names = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/visibility');
      await context.sync();
      return worksheets.items.map(({ name, visibility }) => [name, visibility]);
    });
    expect(names).toEqual([
      ['Sheet1', 'Visible'],
      ['指标表', 'Visible'],
    ]);
  });

  test('results of methods have their value after the sync', async () => {
    opened();
    const count = await Excel.run(async (context) => {
      const result = context.workbook.worksheets.getCount();
      await context.sync();
      return result.value;
    });
    expect(count).toBe(2);
  });

  test('an error names the statement that failed', async () => {
    opened();
    const write = Excel.run(async (context) => {
      sheet(context, '没有').getRange('A1').values = [[1]];
      await context.sync();
    });
    await expect(write).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { statement: 'var worksheet = worksheets.getItem(...);' },
    });
  });

  test('the used range ends with the last cell that holds or, unless told, looks like something', async () => {
    const excel = opened();
    excel.type('指标表', { B2: 1, D4: 9 });
    putCell(excel.book.sheet('指标表'), 6, 7, { format: '0.0' });
    const used = await Excel.run(async (context) => {
      const ranges = [
        sheet(context).getUsedRange(true),
        sheet(context).getUsedRange(),
        sheet(context, 'Sheet1').getUsedRange(),
      ];
      for (const range of ranges) range.load('address');
      await context.sync();
      return ranges.map(({ address }) => address);
    });
    expect(used).toEqual(["'指标表'!B2:D4", "'指标表'!B2:H7", 'Sheet1!A1']);
  });

  test('a proxy does not outlive its run', async () => {
    opened();
    const range = await Excel.run(async (context) => {
      const kept = sheet(context).getRange('A1');
      await context.sync();
      return kept;
    });
    const late = async () => {
      range.values = [[1]];
      await range.context.sync();
    };
    await expect(late()).rejects.toMatchObject({ code: 'InvalidObjectPath' });
  });

  test('what the host is too old for is not there', async () => {
    opened({ api: '1.3' });
    expect(await failure(async (context) => sheet(context).getRange('A1').dataValidation.clear())).toBe(
      'ApiNotFound',
    );
  });
});

describe('the host is strict and tells what it saw', () => {
  test('a member without a handler fails with its name', async () => {
    opened();
    const pivots = Excel.run(async (context) => {
      context.workbook.pivotTables.load('items/name');
      await context.sync();
    });
    await expect(pivots).rejects.toMatchObject({
      code: 'NotImplemented',
      message:
        'the simulated Excel has no Workbook.pivotTables: write its handler in test/excel-host/classes before using it',
    });
  });

  test('a load that names no members is refused', async () => {
    opened();
    expect(await failure(async (context) => sheet(context).getRange('A1').load())).toBe('NotImplemented');
  });

  test('a fault comes where it was asked for, once', async () => {
    const excel = opened();
    const work = async (context: Excel.RequestContext) => {
      sheet(context).getRange('A1').values = [[1]];
      sheet(context).activate();
    };
    excel.failNext('ServiceNotAvailable', 'Activate');
    expect([await failure(work), await failure(work)]).toEqual(['ServiceNotAvailable', 'none']);
    expect(excel.transcript.map(({ error }) => error)).toEqual(['ServiceNotAvailable', undefined]);
  });

  test('followers hear of changes, also those of a person', async () => {
    const excel = opened();
    const heard: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => {
        heard.push(address);
      });
      await context.sync();
      sheet(context).getRange('D4').values = [[9]];
      await context.sync();
    });
    excel.type('指标表', { E5: 1 });
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(heard).toEqual(['D4', 'E5']);
  });

  test('it counts syncs and bytes', async () => {
    const excel = opened();
    await Excel.run(async (context) => sheet(context).getRange('A1').load('values'));
    expect(excel.transcript.length).toBe(1);
    const [{ bytes } = { bytes: { sent: 0, received: 0 } }] = excel.transcript;
    expect([bytes.sent > 200, bytes.received > 20]).toEqual([true, true]);
  });
});
