import { simulatedExcel, type InNodeOptions } from './inNode';
import type { SimulatedExcel } from './simulatedExcel';

/** 指标表, or the sheet of another name. */
export const sheet = (context: Excel.RequestContext, name = '指标表') =>
  context.workbook.worksheets.getItem(name);

/** What the client says is wrong; `none` where nothing is. */
export async function failure(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> {
  return Excel.run(async (context) => {
    await work(context);
    await context.sync();
  }).then(
    () => 'none',
    (error: OfficeExtension.Error) => error.code,
  );
}

/** With Sheet1 and 指标表. */
export function opened(options?: InNodeOptions): SimulatedExcel {
  const excel = simulatedExcel(options);
  excel.book.add('指标表');
  return excel;
}
