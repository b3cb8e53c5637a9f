import { failure, opened, sheet } from './opened';

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

  test('one sheet stays visible, and a very hidden one is not deleted', async () => {
    opened();
    const hide = (name: string) => async (context: Excel.RequestContext) => {
      sheet(context, name).visibility = 'VeryHidden';
    };
    expect(await failure(hide('指标表'))).toBe('none');
    expect(await failure(hide('Sheet1'))).toBe('InvalidOperation');
    expect(await failure(async (context) => sheet(context).delete())).toBe('InvalidOperation');
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
