/**
 * Small definitions for tests, in a line or two:
 *
 *     const { catalogue } = world({
 *       indicators: { FY_02: '受理', FY_03: '办结', FY_R1: 'FY_03/FY_02*100' },
 *       rules: { 'FY-01': 'FY_03<=FY_02' },
 *     });
 *
 * An indicator is its name (an entered count that all filing units are asked for), a formula (derived; a rate of its first two codes where
 * it divides, otherwise a count), or whatever differs from these defaults: `{ name: '受理', audience: ['司法局'], required: true }`.
 * Tables, rules, texts and units are written the same way. A code's chapter is the one whose code it begins with (`FY_02` is of FY),
 * otherwise the first.
 *
 * The county is 630223 互助土族自治县 with its own unit, 司法局, 威远镇 and 丹麻镇; `area: 'city'` puts 630200 海东市 with its own unit above
 * it and 630222 民和回族土族自治县 (own unit, 司法局, 川口镇) beside it. Their codes are in `codes`.
 */
import type { Catalogue } from '../src/definition/catalogue';
import type {
  BreakdownTable,
  Definition,
  Indicator,
  NarrativeTemplate,
  Rule,
  Unit,
  UnitLevel,
} from '../src/definition/definition';
import { openDefinition } from '../src/definition/open';
import { makeCreditCode } from '../src/definition/unitCode';

type Row = BreakdownTable['rows'][number];
type Column = BreakdownTable['columns'][number];

export type TableSketch = {
  name?: string;
  chapter?: string;
  /** Row codes and names, or differences: `{ RX_QZ: '求助', RX_HJ: { name: '合计', formula: 'SUM({各行})' } }`. */
  rows: Record<string, string | Partial<Row>>;
  /** Column codes and names, formulas or differences, as for indicators: `{ _JS: '办结', _R: '{行}_JS/RX_02*100' }`. */
  columns: Record<string, string | Partial<Column>>;
};

export type WorldSketch = {
  /** 2025 unless told. */
  year?: number;
  /** Which tree of units: a county (the default), or a city with two. */
  area?: 'county' | 'city';
  /** Chapter codes and names; { FY: '行政复议' } unless told. */
  chapters?: Record<string, string>;
  indicators?: Record<string, string | Partial<Indicator>>;
  tables?: Record<string, TableSketch>;
  /** Formulas, or differences from an error rule that skips blanks. */
  rules?: Record<string, string | Partial<Rule>>;
  /** Clause texts of the first chapter at county level, or differences. */
  texts?: Record<string, string | Partial<NarrativeTemplate>>;
  /** Changes by code: null takes a unit of the tree away, an unknown code adds one. */
  units?: Record<string, Partial<Unit> | null>;
  /** Anything else of the definition: `{ rounding: 'truncate' }`. */
  definition?: Partial<Definition>;
};

export type World = { definition: Definition; catalogue: Catalogue; unit(code: string): Unit };

/** The units' codes: `codes.weiyuan`. Codes of bodies are made up. */
export const codes = {
  city: '630200',
  cityOwn: makeCreditCode('630200', 0),
  county: '630223',
  own: makeCreditCode('630223', 0),
  justice: makeCreditCode('630223', 1),
  weiyuan: '630223100',
  danma: '630223101',
  minhe: '630222',
  minheOwn: makeCreditCode('630222', 0),
  minheJustice: makeCreditCode('630222', 1),
  chuankou: '630222100',
} as const;

/**
 * The definition that a sketch means, opened for its year.
 * @throws DefinitionError where it has mistakes
 */
export function world(sketch: WorldSketch = {}): World {
  const definition = sketchDefinition(sketch);
  const catalogue = openDefinition(definition, sketch.year ?? 2025);
  return {
    definition,
    catalogue,
    unit(code) {
      const unit = catalogue.units.get(code);
      if (!unit) throw new Error(`no unit ${code} in this world`);
      return unit;
    },
  };
}

/** The definition that a sketch means, mistakes and all. */
export function sketchDefinition(sketch: WorldSketch = {}): Definition {
  const chapters = Object.entries(sketch.chapters ?? { FY: '行政复议' }).map(([code, name]) => ({
    code,
    name,
  }));
  const chapterOf = (code: string) =>
    (chapters.find((chapter) => code.startsWith(chapter.code)) ?? chapters[0])?.code ?? '';
  return {
    id: 'test',
    version: '1',
    name: '测试制度',
    rounding: 'half-away',
    chapters,
    indicators: Object.entries(sketch.indicators ?? {}).map(([code, given]) => ({
      code,
      chapter: chapterOf(code),
      name: code,
      ...figure(given),
    })),
    tables: Object.entries(sketch.tables ?? {}).map(([code, table]) => ({
      code,
      name: table.name ?? `${code}表`,
      chapter: table.chapter ?? chapterOf(code),
      rows: Object.entries(table.rows).map(([row, given]) => ({
        code: row,
        name: row,
        note: '',
        comparable: true,
        ...(typeof given === 'string' ? { name: given } : given),
      })),
      columns: Object.entries(table.columns).map(([column, given]) => ({
        code: column,
        name: column,
        ...figure(given),
      })),
    })),
    units: unitsOf(sketch),
    rules: Object.entries(sketch.rules ?? {}).map(([id, given]) => ({
      id,
      severity: 'error' as const,
      message: `${id}不成立`,
      scope: [],
      blank: 'skip' as const,
      formula: 'TRUE',
      ...(typeof given === 'string' ? { formula: given } : given),
    })),
    texts: Object.entries(sketch.texts ?? {}).map(([id, given]) => ({
      id,
      chapter: chapters[0]?.code ?? '',
      levels: ['county' as const],
      text: id,
      ...(typeof given === 'string' ? { text: given } : given),
    })),
    ...sketch.definition,
  };
}

const entered = {
  measure: '件',
  kind: 'count' as const,
  decimals: 0,
  rollup: 'sum' as const,
  audience: ['乡镇', '部门', '本级'],
  required: false,
  note: '',
  comparable: true,
  aliases: [],
};

function figure<T extends Partial<Indicator>>(given: string | T) {
  if (typeof given !== 'string')
    return { ...entered, ...(given.formula !== undefined && derived(given.formula)), ...given };
  // a name has Chinese characters; a formula has none but {行}
  const isFormula = !/\p{Script=Han}/u.test(given.replaceAll('{行}', ''));
  return isFormula ? { ...entered, ...derived(given) } : { ...entered, name: given };
}

function derived(formula: string) {
  const [numerator, denominator] = formula.match(/(?:\{行\})?[A-Za-z_][A-Za-z0-9_]*(?!\()\b/g) ?? [];
  const isRate = formula.includes('/') && numerator !== undefined && denominator !== undefined;
  return {
    rollup: 'derived' as const,
    formula,
    audience: [],
    ...(isRate && { kind: 'rate' as const, measure: '%', decimals: 1, numerator, denominator }),
  };
}

function unitsOf({ area = 'county', units: changes = {} }: WorldSketch): Unit[] {
  const { city, county, minhe } = codes;
  const huzhu: Unit[] = [
    node(county, '互助土族自治县', 'county', area === 'city' ? city : undefined),
    { ...node(codes.own, '互助土族自治县本级', 'county', county), own: true },
    { ...node(codes.justice, '互助土族自治县司法局', 'department', county), kind: '司法局' },
    { ...node(codes.weiyuan, '威远镇', 'township', county), kind: '镇' },
    { ...node(codes.danma, '丹麻镇', 'township', county), kind: '镇' },
  ];
  const tree: Unit[] =
    area === 'county'
      ? huzhu
      : [
          node(city, '海东市', 'city'),
          { ...node(codes.cityOwn, '海东市本级', 'city', city), own: true },
          ...huzhu,
          node(minhe, '民和回族土族自治县', 'county', city),
          { ...node(codes.minheOwn, '民和回族土族自治县本级', 'county', minhe), own: true },
          { ...node(codes.minheJustice, '民和回族土族自治县司法局', 'department', minhe), kind: '司法局' },
          { ...node(codes.chuankou, '川口镇', 'township', minhe), kind: '镇' },
        ];
  const known = new Set(tree.map(({ code }) => code));
  const added = Object.entries(changes).filter(([code]) => !known.has(code));
  return [
    ...tree.flatMap((unit) => (changes[unit.code] === null ? [] : [{ ...unit, ...changes[unit.code] }])),
    ...added.map(([code, change]) => ({ ...node(code, code, 'township', county), ...change })),
  ];
}

function node(code: string, name: string, level: UnitLevel, parent?: string): Unit {
  return { code, name, level, ...(parent !== undefined && { parent }), own: false };
}
