import fc from 'fast-check';
import { builtInDefinition } from '../../../src/definition/builtin/builtin';
import type { Scope } from '../../../src/definition/changes/change';
import { changesBetween } from '../../../src/definition/changes/compare';
import { hashDefinition } from '../../../src/definition/hash';
import { codes, sketchDefinition, type WorldSketch } from '../../world';
import { validDefinition } from '../arbitrary';
import { changeLeaf, leavesOf, shuffled } from '../edits';

const changes = (old: WorldSketch, current: WorldSketch, scope?: Scope) =>
  changesBetween(sketchDefinition(old), sketchDefinition(current), scope).changes;
const head = ({ subject, kind, code }: { subject: string; kind: string; code: string }) =>
  `${kind} ${subject} ${code}`;
const heads = (...given: Parameters<typeof changes>) => changes(...given).map(head);

test('the built-in definition has not changed from itself', () => {
  const { fields, changes } = changesBetween(builtInDefinition, builtInDefinition);
  expect({ fields, changes }).toEqual({ fields: [], changes: [] });
});

test('another order is no change', () => {
  fc.assert(
    fc.property(validDefinition, fc.infiniteStream(fc.nat()), (definition, random) => {
      const { fields, changes } = changesBetween(definition, shuffled(definition, random));
      expect({ fields, changes }).toEqual({ fields: [], changes: [] });
    }),
  );
});

test('whatever value changes, something is told of it, under the field that it stands in', () => {
  fc.assert(
    fc.property(validDefinition, fc.nat(), (definition, drawn) => {
      const places = leavesOf(definition);
      const path = places[drawn % places.length] ?? [];
      const changed = structuredClone(definition);
      changeLeaf(changed, path);
      const { fields, changes } = changesBetween(definition, changed);
      const field = [...path].reverse().find((step) => typeof step === 'string');
      // with another code it is another thing; a weight stands under 公式
      if (path.length > 1 && ['code', 'id'].includes(field ?? '')) expect(changes).not.toEqual([]);
      else {
        const told = [...fields, ...changes.flatMap((change) => change.fields)].map((each) => each.field);
        expect(told).toContain(field === 'weight' ? 'formula' : field);
      }
    }),
  );
});

test('nothing is told exactly where the hash is the same', () => {
  fc.assert(
    fc.property(validDefinition, validDefinition, (old, current) => {
      const { fields, changes } = changesBetween(old, current);
      expect(fields.length + changes.length === 0).toBe(hashDefinition(old) === hashDefinition(current));
    }),
  );
});

test('an indicator: new with who fills it in, gone with who did, changed field by field', () => {
  expect(
    changes(
      { indicators: { FY_01: '申请', FY_02: { name: '受理', audience: ['司法局'] } } },
      {
        indicators: {
          FY_01: { name: '申请件数', measure: '起', aliases: ['收到'] },
          FY_03: { name: '办结', audience: ['镇'] },
        },
      },
    ),
  ).toMatchObject([
    {
      kind: 'changed',
      subject: 'indicator',
      code: 'FY_01',
      name: '申请件数',
      fields: [
        { field: 'name', old: '申请', new: '申请件数' },
        { field: 'measure', old: '件', new: '起' },
        { field: 'aliases', old: null, new: ['收到'] },
      ],
    },
    { kind: 'added', code: 'FY_03', filledBy: [codes.weiyuan, codes.danma] },
    { kind: 'dropped', code: 'FY_02', filledBy: [codes.justice] },
  ]);
});

test('who fills in is compared by the units themselves, not by the words', () => {
  const asked = (audience: string[]): WorldSketch => ({ indicators: { FY_01: { name: '申请', audience } } });
  expect(changes(asked(['乡镇']), asked(['镇']))[0]).toEqual({
    subject: 'indicator',
    kind: 'changed',
    code: 'FY_01',
    name: '申请',
    fields: [{ field: 'audience', old: ['乡镇'], new: ['镇'] }],
  });
  expect(changes(asked(['乡镇', '本级']), asked(['司法局', codes.danma]))[0]?.fillers).toEqual({
    gained: [codes.justice],
    lost: [codes.own, codes.weiyuan],
  });
});

test('what is computed from now on is filled in by nobody', () => {
  const [change] = changes(
    { indicators: { FY_01: '申请', FY_02: { name: '合计', audience: ['司法局'] } } },
    { indicators: { FY_01: '申请', FY_02: { name: '合计', formula: 'FY_01*2' } } },
  );
  expect(change?.fillers).toEqual({ gained: [], lost: [codes.justice] });
  expect(changes({}, { indicators: { FY_01: '申请', FY_R: 'FY_01*2' } })[1]).toMatchObject({
    code: 'FY_R',
    computed: true,
  });
});

test('an indicator that replaces another is told as one that goes on, whether the old one is listed still or not', () => {
  const last: WorldSketch = { indicators: { FY_02: '受理' } };
  const next = { FY_12: { name: '受理案件', replaces: 'FY_02', since: 2025, comparable: false } };
  const continued = {
    kind: 'continued',
    code: 'FY_12',
    formerly: { code: 'FY_02', name: '受理' },
    fields: [
      { field: 'name', old: '受理', new: '受理案件' },
      { field: 'comparable', old: true, new: false },
      { field: 'replaces', old: null, new: 'FY_02' },
      { field: 'since', old: null, new: 2025 },
    ],
  };
  const [only, ...others] = changes(last, { indicators: next });
  expect(only).toMatchObject({ ...continued, fields: expect.arrayContaining(continued.fields) as unknown });
  expect([only?.fields.length, others]).toEqual([4, []]);
  expect(
    changes(last, { indicators: { FY_02: { name: '受理', until: 2024 }, ...next } })
      .map((change) => ({ ...change, fields: [] }))
      .at(0),
  ).toMatchObject({ kind: 'changed', code: 'FY_02', continuedBy: { code: 'FY_12', name: '受理案件' } });
});

describe('a breakdown table', () => {
  const table = (rows: object, columns: object): WorldSketch => ({
    tables: { RX: { name: '热线', rows, columns } } as WorldSketch['tables'] & object,
  });
  const before = table({ RX_QZ: '求助', RX_ZX: '咨询' }, { _SL: '受理', _JS: '办结' });

  test('its rows and columns are told once, not cell by cell', () => {
    const after = table(
      { RX_QZ: '求助类', RX_JB: '举报' },
      { _SL: { name: '受理', measure: '起' }, _BJ: '办理' },
    );
    expect(heads(before, after)).toEqual([
      'changed row RX_QZ',
      'added row RX_JB',
      'changed column _SL',
      'added column _BJ',
      'dropped row RX_ZX',
      'dropped column _JS',
    ]);
  });

  test('a whole table is told with its rows and columns', () => {
    expect(heads({}, before)).toEqual(['added table RX']);
    expect(changes(before, {})).toMatchObject([
      {
        kind: 'dropped',
        code: 'RX',
        fields: [
          { field: 'name', old: '热线' },
          { field: 'chapter', old: 'FY' },
          { field: 'rows', old: ['求助', '咨询'] },
          { field: 'columns', old: ['受理', '办结'] },
        ],
      },
    ]);
  });

  test('rows and columns that continue others, and what rows say of themselves', () => {
    const after = table(
      {
        RX_QZ: { name: '求助', formula: 'SUM({各行})', note: '合计' },
        RX_XX: { name: '查询', replaces: 'RX_ZX', comparable: false },
      },
      { _SL: '受理', _BJ: { name: '办理', replaces: '{行}_JS' } },
    );
    expect(changes(before, after)).toMatchObject([
      { kind: 'changed', code: 'RX_QZ', fields: [{ field: 'note' }, { field: 'formula' }] },
      { kind: 'continued', code: 'RX_XX', formerly: { code: 'RX_ZX', name: '咨询' } },
      { kind: 'continued', code: '_BJ', formerly: { code: '_JS', name: '办结' } },
    ]);
  });

  test('a column that takes the place of a listed indicator', () => {
    const listed: WorldSketch = { indicators: { FY_QZ: '求助受理' } };
    const after = table({ RX_QZ: '求助' }, { _SL: { name: '受理', replaces: 'FY_QZ' } });
    const both = { ...after, ...listed };
    expect(changes({ ...table({ RX_QZ: '求助' }, { _JS: '办结' }), ...listed }, both)).toMatchObject([
      { kind: 'continued', code: '_SL', formerly: { code: 'FY_QZ', name: '求助受理' } },
      { kind: 'dropped', code: '_JS' },
    ]);
  });
});

describe('units', () => {
  const old: WorldSketch = {
    indicators: { FY_01: { name: '申请', audience: ['镇'] }, FY_02: { name: '受理', audience: ['街道'] } },
    units: { '630223102': { name: '五十镇', kind: '街道' } },
  };

  test('new, gone, renamed, of another kind with what follows, and under another code', () => {
    const now: WorldSketch = {
      ...old,
      units: {
        [codes.justice]: { name: '县司法局' },
        [codes.danma]: { kind: '街道' },
        [codes.weiyuan]: null,
        '630223109': { name: '威远镇', kind: '镇' },
        '630223110': { name: '五峰镇', kind: '镇' },
      },
    };
    expect(changes(old, now)).toMatchObject([
      { kind: 'changed', code: codes.justice, fields: [{ field: 'name' }] },
      {
        kind: 'changed',
        code: codes.danma,
        fields: [{ field: 'kind', old: '镇', new: '街道' }],
        figures: { gained: [{ code: 'FY_02', name: '受理' }], lost: [{ code: 'FY_01', name: '申请' }] },
      },
      { kind: 'continued', code: '630223109', formerly: { code: codes.weiyuan, name: '威远镇' } },
      { kind: 'added', code: '630223110' },
      { kind: 'dropped', code: '630223102' },
    ]);
  });

  test('a new unit is no change of what is asked', () => {
    const more: WorldSketch = {
      ...old,
      units: { ...old.units, '630223110': { name: '五峰镇', kind: '镇' } },
    };
    expect(heads(old, more)).toEqual(['added unit 630223110']);
  });
});

test('rules, texts, chapters and the definition itself', () => {
  const old: WorldSketch = {
    chapters: { FY: '复议', RX: '热线' },
    indicators: { FY_01: '申请' },
    rules: { 'R-1': 'FY_01>=0', 'R-2': 'FY_01>1' },
    texts: { T01: '一' },
  };
  const now: WorldSketch = {
    chapters: { FY: '行政复议', RX: '热线' },
    indicators: { FY_01: '申请' },
    rules: { 'R-1': { formula: 'FY_01>=0', severity: 'warning' }, 'R-3': 'FY_01>1' },
    texts: { T01: '二' },
    definition: { version: '2' },
  };
  expect(heads(old, now)).toEqual([
    'changed chapter FY',
    'changed rule R-1',
    'added rule R-3',
    'changed text T01',
    'dropped rule R-2',
  ]);
  expect(changesBetween(sketchDefinition(old), sketchDefinition(now)).fields).toEqual([
    { field: 'version', old: '1', new: '2' },
  ]);
});

test('of one year only what is asked in it', () => {
  const old: WorldSketch = { indicators: { FY_01: '申请', FY_02: '受理' } };
  const now: WorldSketch = {
    indicators: {
      FY_01: { name: '申请', until: 2024 },
      FY_02: '受理',
      FY_03: { name: '办结', since: 2026 },
    },
    rules: { 'R-1': 'FY_03<=FY_02' },
  };
  expect(heads(old, now)).toEqual(['changed indicator FY_01', 'added indicator FY_03', 'added rule R-1']);
  expect(heads(old, now, { year: 2025 })).toEqual(['dropped indicator FY_01']);
  expect(heads(old, now, { year: 2026 })).toEqual([
    'added indicator FY_03',
    'added rule R-1',
    'dropped indicator FY_01',
  ]);
});

test('of one unit only what concerns its template', () => {
  const of = (audience: string[], more: object = {}) => ({ name: '某项', audience, ...more });
  const old: WorldSketch = {
    indicators: {
      FY_01: of(['司法局']),
      FY_02: of(['镇']),
      FY_03: of(['镇', '司法局']),
      FY_R: 'FY_01/FY_03*100',
    },
    rules: { 'R-1': 'FY_01<=FY_03', 'R-2': 'FY_02<=FY_03' },
    texts: { T01: '一' },
  };
  const now: WorldSketch = {
    indicators: {
      FY_01: of(['司法局'], { note: '新' }),
      FY_02: of(['镇'], { note: '新' }),
      FY_03: of(['司法局']),
      FY_R: { formula: 'FY_01/FY_03*100', note: '新' },
    },
    rules: {
      'R-1': { formula: 'FY_01<=FY_03', severity: 'warning' },
      'R-2': { formula: 'FY_02<=FY_03', severity: 'warning', scope: ['县'] },
    },
    texts: { T01: '二' },
    units: { [codes.danma]: { name: '丹麻新镇' } },
  };
  expect(heads(old, now, { unit: codes.justice })).toEqual([
    'changed indicator FY_01',
    'changed indicator FY_R',
    'changed rule R-1',
  ]);
  const [, lost] = changes(old, now, { unit: codes.danma });
  expect(heads(old, now, { unit: codes.danma })).toEqual([
    'changed indicator FY_02',
    'changed indicator FY_03',
    'changed unit 630223101',
    'changed rule R-2',
  ]);
  expect(lost?.fillers).toEqual({ gained: [], lost: [codes.danma] });
});
