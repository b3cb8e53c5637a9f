import { SimulatedExcel } from './simulatedExcel';

const sheet = (context: Excel.RequestContext, name = '指标表') => context.workbook.worksheets.getItem(name);

/** What the client says is wrong; `none` where nothing is. */
async function failure(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> {
  return Excel.run(async (context) => {
    await work(context);
    await context.sync();
  }).then(
    () => 'none',
    (error: OfficeExtension.Error) => error.code,
  );
}

function opened(options?: ConstructorParameters<typeof SimulatedExcel>[0]): SimulatedExcel {
  const excel = new SimulatedExcel(options);
  excel.book.add('指标表');
  return excel;
}

describe("Microsoft's client keeps its rules", () => {
  test('what is written is read back, null left alone', async () => {
    opened();
    const found = await Excel.run(async (context) => {
      const range = sheet(context).getRange('B2:C3');
      range.values = [
        [1, 2],
        ['x', true],
      ];
      range.getCell(0, 0).getIntersectionOrNullObject('B2').values = [[null]];
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

describe('Excel keeps its limits', () => {
  const write = (address: string, values: unknown[][]) => async (context: Excel.RequestContext) => {
    sheet(context).getRange(address).values = values;
  };

  test.each<[string, string, (context: Excel.RequestContext) => Promise<unknown>]>([
    ['a matrix of another shape', 'InvalidArgument', write('A1:B2', [[1]])],
    ['a range off the grid', 'InvalidArgument', write('A1048577', [[1]])],
    ['a text of 32,768 characters', 'InvalidArgument', write('A1', [['字'.repeat(32_768)]])],
    ['a formula of 8,193 characters', 'InvalidArgument', write('A1', [[`=${'1+'.repeat(4_096)}`]])],
    [
      'a request of more than 5 MB',
      'RequestPayloadSizeLimitExceeded',
      write(
        'A1:A60000',
        Array.from({ length: 60_000 }, () => ['x'.repeat(100)]),
      ),
    ],
    [
      'a read of more than 5 million cells',
      'RangeExceedsLimit',
      async (context) => sheet(context).getRange('A1:F1000000').load('values'),
    ],
    [
      'a list of more than 255 characters',
      'InvalidArgument',
      async (context) => {
        sheet(context).getRange('A1').dataValidation.rule = {
          list: { inCellDropDown: true, source: '项'.repeat(256) },
        };
      },
    ],
    [
      'a prompt of more than 255 characters',
      'InvalidArgument',
      async (context) => {
        const prompt = { title: '', message: '提'.repeat(256), showPrompt: true };
        sheet(context).getRange('A1').dataValidation.prompt = prompt;
      },
    ],
    [
      'a sheet name with a slash',
      'InvalidArgument',
      async (context) => context.workbook.worksheets.add('1/2月'),
    ],
    [
      'a sheet name of 32 characters',
      'InvalidArgument',
      async (context) => context.workbook.worksheets.add('表'.repeat(32)),
    ],
    [
      'a sheet name twice, case aside',
      'ItemAlreadyExists',
      async (context) => context.workbook.worksheets.add('SHEET1'),
    ],
  ])('%s is refused: %s', async (_what, code, work) => {
    opened();
    expect(await failure(work)).toBe(code);
  });

  test('a response of more than 5 MB is refused', async () => {
    const excel = opened();
    const texts = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`A${at + 1}`, '字'.repeat(32_000)]),
    );
    excel.type('指标表', texts);
    expect(await failure(async (context) => sheet(context).getRange('A1:A60').load('values'))).toBe(
      'ResponsePayloadSizeLimitExceeded',
    );
  });

  test('a locked cell of a protected sheet is closed, an unlocked one open', async () => {
    const { book } = opened();
    await Excel.run(async (context) => sheet(context).protection.protect({}));
    expect(await failure(write('A1', [[1]]))).toBe('AccessDenied');
    book.sheet('指标表').cells.set(0, new Map([[0, { value: '', format: 'General', locked: false }]]));
    expect(await failure(write('A1', [[1]]))).toBe('none');
  });

  test('a sheet protected with a password stays so without it', async () => {
    opened();
    await Excel.run(async (context) => sheet(context).protection.protect({}, '密码'));
    expect(await failure(async (context) => sheet(context).protection.unprotect())).toBe('AccessDenied');
  });

  test('a batch that fails keeps what ran before', async () => {
    const { book } = opened();
    await failure(async (context) => {
      sheet(context).getRange('A1').values = [[1]];
      sheet(context).getRange('A2:A3').values = [[2]];
      sheet(context).getRange('A4').values = [[4]];
    });
    const [first] = book.sheet('指标表').cells.values();
    expect([...book.sheet('指标表').cells.keys(), first?.get(0)?.value]).toEqual([0, 1]);
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
