/** Valid definitions for laws: any texts a cell can hold, every kind, method, level and option. */
import fc from 'fast-check';
import type {
  BreakdownTable,
  Definition,
  Indicator,
  IndicatorKind,
  RollupMethod,
  Unit,
} from '../../src/definition/definition';
import { valuesOf, variantWords } from '../../src/definition/words';
import { sketchDefinition, codes } from '../world';

type Row = Omit<BreakdownTable['rows'][number], 'code'>;
type Figure = Omit<BreakdownTable['columns'][number], 'code' | 'name'>;

/** Texts as people and pasted tables have them. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
    fc.constantFrom(
      '=1+1',
      '+SUM(A1)',
      '-5',
      '@x',
      '007',
      '12',
      '1E5',
      'TRUE',
      '是',
      '“引号”"',
      "'撇号",
      '第一行\n第二行',
      'ＦＹ',
    ),
  )
  .map((drawn) =>
    drawn
      .replace(/\r\n?/g, '\n')
      .replace(/(?![\t\n])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu, '')
      .trim(),
  )
  .filter((drawn) => drawn !== '');

const optionalText = fc.oneof(fc.constant(''), text);
const sheetName = text
  .map((drawn) =>
    drawn
      .replace(/[\\/?*[\]:'\n]/g, '')
      .trim()
      .slice(0, 20)
      .trim(),
  )
  .filter((drawn) => drawn !== '' && !/[\uD800-\uDBFF]$/.test(drawn));
const alias = text.map((drawn) => drawn.replace(/[；;\n]/g, '').trim()).filter((drawn) => drawn !== '');
const year = fc.option(fc.integer({ min: 1990, max: 2040 }), { nil: undefined });

const entered: readonly [IndicatorKind, RollupMethod][] = [
  ...(['count', 'amount', 'stock'] as const).flatMap((kind) =>
    (['sum', 'lead', 'weighted', 'max', 'none'] as const).map((rollup): [IndicatorKind, RollupMethod] => [
      kind,
      rollup,
    ]),
  ),
  ['rate', 'weighted'],
  ['yesno', 'sum'],
  ['text', 'list'],
];

/** Leaves out what is undefined, as a definition does. */
function present<T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}

const enteredFigure: fc.Arbitrary<Figure> = fc
  .record({
    measure: optionalText,
    method: fc.constantFrom(...entered),
    decimals: fc.integer({ min: 0, max: 6 }),
    audience: fc.subarray(['乡镇', '部门', '本级', '县本级', '镇', '司法局', codes.weiyuan], {
      minLength: 1,
    }),
    required: fc.boolean(),
    note: optionalText,
    years: fc.tuple(year, year),
    comparable: fc.boolean(),
    aliases: fc.array(alias, { maxLength: 3 }),
  })
  .map(({ method: [kind, rollup], years: [since, until], ...rest }) =>
    present({
      ...rest,
      kind,
      rollup,
      weight: rollup === 'weighted' ? 'FY_1' : undefined,
      since,
      until: since !== undefined && until !== undefined && until < since ? since : until,
    }),
  );

const row: fc.Arbitrary<Row> = fc
  .record({ name: text, note: optionalText, years: fc.tuple(year, year), comparable: fc.boolean() })
  .map(({ years: [since, until], ...rest }) =>
    present({
      ...rest,
      since,
      until: since !== undefined && until !== undefined && until < since ? since : until,
    }),
  );

const derivedFigure = (formula: string): fc.Arbitrary<Figure> =>
  fc.record({
    measure: fc.constant('%'),
    kind: fc.constant('rate'),
    decimals: fc.integer({ min: 0, max: 2 }),
    rollup: fc.constant('derived'),
    formula: fc.constant(formula),
    numerator: fc.constant('FY_1'),
    denominator: fc.constant('FY_2'),
    audience: fc.constantFrom([], ['乡镇']),
    required: fc.constant(false),
    note: optionalText,
    comparable: fc.boolean(),
    aliases: fc.constant([]),
  });

const always: Partial<Indicator> = { audience: ['乡镇'], kind: 'count', rollup: 'sum' };

function tableOf(
  code: string,
  name: string,
  rows: Row[],
  columns: (Figure & { name: string })[],
  rate: Figure,
): BreakdownTable {
  return {
    code,
    name,
    chapter: 'B',
    rows: [
      ...rows.map((row, at) => ({ ...row, code: `${code}_${at}` })),
      ...(columns.every(({ kind }) => kind !== 'text' && kind !== 'yesno' && kind !== 'rate')
        ? [{ code: `${code}_HJ`, name: '合计', formula: 'SUM({各行})', note: '', comparable: true }]
        : []),
    ],
    columns: [
      ...columns.map((column, at) => ({ code: `_${at}`, ...column })),
      { code: '_R', ...rate, name: '率' },
    ],
  };
}

const named = fc.tuple(text, enteredFigure).map(([name, figure]) => ({ name, ...figure }));

/** Years, earlier names and an earlier code of units, as renaming, closing and giving new codes leave them. */
const history = fc.record({
  formerly: fc.option(fc.array(alias, { minLength: 1, maxLength: 3 }), { nil: undefined }),
  changed: fc.option(fc.integer({ min: 1990, max: 2040 }), { nil: undefined }),
});

/** 丹麻镇 with a history: what it was called, and where its code changed the row of the code before. */
function withHistory(units: readonly Unit[], { formerly, changed }: Past): Unit[] {
  const earlier = formerly?.filter((name) => name !== '丹麻镇');
  return units.flatMap((unit) => {
    if (unit.code !== codes.danma) return [unit];
    const now = { ...unit, ...(earlier && earlier.length > 0 && { formerly: earlier }) };
    if (changed === undefined) return [now];
    const before = { ...unit, code: '630223299', until: changed - 1 };
    return [before, { ...now, since: changed, replaces: before.code }];
  });
}

type Past = { formerly: string[] | undefined; changed: number | undefined };

export const validDefinition: fc.Arbitrary<Definition> = fc
  .record({
    id: text,
    version: text,
    formerVersion: fc.option(text, { nil: undefined }),
    name: text,
    rounding: fc.constantFrom('half-away' as const, 'truncate' as const),
    names: fc.uniqueArray(sheetName, { minLength: 3, maxLength: 3, selector: (name) => name.toUpperCase() }),
    figures: fc.array(named, { maxLength: 6 }),
    rate: derivedFigure('IF(FY_2="＝，",0,FY_1/(FY_1+FY_2)*100)'),
    tableName: sheetName,
    rows: fc.array(row, { minLength: 1, maxLength: 3 }),
    columns: fc.array(named, { maxLength: 3 }),
    share: derivedFigure('FY_1/FY_2*100'),
    messages: fc.array(text, { maxLength: 3 }),
    scope: fc.subarray(['乡镇', '县', '镇']),
    texts: fc.array(text, { maxLength: 3 }),
    levels: fc.subarray(['county', 'township', 'city'] as const, { minLength: 1 }),
    variant: fc.option(fc.constantFrom(...valuesOf(variantWords)), { nil: undefined }),
    history,
    area: fc.constantFrom('county' as const, 'city' as const),
  })
  .filter(({ names, tableName }) => names.every((name) => name.toUpperCase() !== tableName.toUpperCase()))
  .map((drawn) => {
    const base = sketchDefinition({ area: drawn.area, indicators: { FY_1: always, FY_2: always } });
    return {
      ...base,
      units: withHistory(base.units, drawn.history),
      id: drawn.id,
      version: drawn.version,
      ...(drawn.formerVersion !== undefined && { formerVersion: drawn.formerVersion }),
      name: drawn.name,
      rounding: drawn.rounding,
      chapters: drawn.names.map((name, at) => ({ code: 'ABC'.charAt(at), name: `章${name}` })),
      indicators: [
        ...base.indicators.map((indicator) => ({ ...indicator, chapter: 'A' })),
        ...drawn.figures.map((figure, at) => ({ code: `FY_X${at}`, chapter: 'C', ...figure })),
        { code: 'FY_R', name: '率', chapter: 'A', ...drawn.rate },
      ],
      tables: [tableOf('T1', `表${drawn.tableName}`, drawn.rows, drawn.columns, drawn.share)],
      rules: drawn.messages.map((message, at) => ({
        id: `R-${at}`,
        severity: at % 2 === 0 ? ('error' as const) : ('warning' as const),
        formula: at === 1 ? '{行:T1}_R<=FY_R' : 'FY_1<=PREV(FY_2)',
        message: message.replace(/[[\]{}]/g, '|'),
        scope: at === 1 ? [] : drawn.scope,
        blank: at === 2 ? ('error' as const) : ('skip' as const),
      })),
      texts: drawn.texts.map((each, at) => ({
        id: `T0${at}`,
        chapter: 'B',
        levels: drawn.levels,
        ...(drawn.variant !== undefined && { variant: drawn.variant }),
        text: each,
      })),
    };
  });
