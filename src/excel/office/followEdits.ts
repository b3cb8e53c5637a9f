import type { Edit } from '../port';
import { inExcel, translated } from './run';

/**
 * One sync to begin, one each time that edits are told (sheets are named by then, whatever they were called when they were edited), one
 * to stop. Edits of a sheet that is gone are not told. Where Excel is busy, edits are told together with the next ones.
 * @param settle milliseconds without a further edit
 */
export async function followEdits(
  listener: (edits: Edit[]) => void,
  settle: number,
): Promise<() => Promise<void>> {
  let pending: { sheet: string; address: string }[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const tell = async () => {
    const names = await sheetNames().catch(() => null);
    if (!names || stopped) return;
    const edits = pending.flatMap(({ sheet, address }) => {
      const name = names.get(sheet);
      return name === undefined ? [] : [{ sheet: name, address }];
    });
    pending = [];
    if (edits.length > 0) listener(edits);
  };

  const handler = await inExcel(async (context) => {
    const added = context.workbook.worksheets.onChanged.add(async ({ worksheetId, address }) => {
      pending.push({ sheet: worksheetId, address });
      clearTimeout(timer);
      if (!stopped) timer = setTimeout(() => void tell(), settle);
    });
    await context.sync();
    return added;
  });

  return async () => {
    stopped = true;
    clearTimeout(timer);
    await translated(() =>
      Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      }),
    );
  };
}

function sheetNames(): Promise<Map<string, string>> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    return new Map(worksheets.items.map(({ id, name }) => [id, name]));
  });
}
