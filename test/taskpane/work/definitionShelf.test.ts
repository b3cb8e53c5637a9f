import { definitionWorkbook } from '../../../src/definition/writeWorkbook';
import type { DefinitionShelf, KeptDefinition } from '../../../src/taskpane/work/definitionShelf';
import { browserShelf } from '../../../src/taskpane/work/definitionShelf';
import { WorkingDesk } from '../../../src/taskpane/work/workingDesk';
import { sketchDefinition } from '../../world';

const loaded = sketchDefinition({ indicators: { FY_02: '受理' } });
const open = { name: '新制度.xlsx', workbook: definitionWorkbook(loaded) };

/** A shelf that outlives desks; `keeps: false` refuses. */
function shelfWith(kept: KeptDefinition | null = null, keeps = true) {
  const shelf: DefinitionShelf & { on: KeptDefinition | null } = {
    on: kept,
    kept: async () => shelf.on,
    keep: async (given) => {
      if (keeps) shelf.on = given;
      return keeps;
    },
    forget: async () => {
      shelf.on = null;
    },
  };
  return shelf;
}

const deskOver = (shelf: DefinitionShelf) => new WorkingDesk(() => new Date('2026-01-05T10:00:00'), shelf);
const originOf = async (desk: WorkingDesk) => {
  const { name, file, kept, lost } = await desk.definition();
  return { name, file, kept, lost };
};
const builtIn = { name: '法治政府建设年度报告统计制度', file: null, kept: false, lost: null };

test('a loaded definition is in use again at the next desk, until the built-in one is restored', async () => {
  const shelf = shelfWith();
  await deskOver(shelf).useDefinitionIn(open);
  const next = deskOver(shelf);
  expect(await originOf(next)).toEqual({ name: '测试制度', file: '新制度.xlsx', kept: true, lost: null });
  await next.useBuiltIn();
  expect(shelf.on).toBeNull();
  expect(await originOf(deskOver(shelf))).toEqual(builtIn);
});

test('where nothing can be kept, that is said', async () => {
  const desk = deskOver(shelfWith(null, false));
  await desk.useDefinitionIn(open);
  expect(await originOf(desk)).toEqual({ name: '测试制度', file: '新制度.xlsx', kept: false, lost: null });
});

test('a kept definition with mistakes is let go, and named', async () => {
  const broken = sketchDefinition({ indicators: { FY_02: { name: '受理', chapter: 'XX' } } });
  const shelf = shelfWith({ file: '旧制度.xlsx', definition: broken });
  const desk = deskOver(shelf);
  expect(await originOf(desk)).toEqual({ ...builtIn, lost: '旧制度.xlsx' });
  expect(shelf.on).toBeNull();
});

test('a browser without a database keeps nothing', async () => {
  const shelf = browserShelf();
  expect(await shelf.keep({ file: '新制度.xlsx', definition: loaded })).toBe(false);
  expect(await shelf.kept()).toBeNull();
  await shelf.forget();
});
