import { hostObject, isHostObject, stateOf, type Handlers } from './handlers';

const rangeLike: Handlers<Excel.Range, number[]> = {
  className: 'Range',
  get: {
    rowCount: (rows) => rows.length,
    // @ts-expect-error the typings know no such member, so a handler of it does not compile
    rowsCount: (rows: number[]) => rows.length,
  },
  open: {
    // @ts-expect-error a member with another type does not compile either
    worksheet: () => hostObject(rangeLike, []),
  },
};

test('an object keeps its handlers and its state', () => {
  const object = hostObject(rangeLike, [1, 2]);
  expect([isHostObject(object), stateOf(object), object.handlers.get?.['rowCount']?.(object.state)]).toEqual([
    true,
    [1, 2],
    2,
  ]);
});

test('plain data is no object of the host', () => {
  expect([null, 1, 'state', [], { handlers: {} }].map(isHostObject)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});
