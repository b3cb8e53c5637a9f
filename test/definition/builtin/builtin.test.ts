import { builtInDefinition } from '../../../src/definition/builtin/builtin';
import { checkDefinition } from '../../../src/definition/check';
import type { UnitLevel } from '../../../src/definition/definition';
import { openDefinition } from '../../../src/definition/open';
import { unitCodeMistake } from '../../../src/definition/unitCode';
import { openTexts } from '../../../src/narrative/check';

const catalogue = openDefinition(builtInDefinition, 2025);
const indicators = [...catalogue.indicators.values()];

describe('the built-in definition', () => {
  test('has no mistake', () => {
    expect(checkDefinition(builtInDefinition)).toEqual([]);
  });

  test.each([2024, 2025])('has texts that can be written in %i', (year) => {
    expect(openTexts(openDefinition(builtInDefinition, year)).mistakes).toEqual([]);
  });

  test('has the eight systems of the outline and 党的领导 as chapters, each with indicators', () => {
    const chapters = builtInDefinition.chapters.map(({ code, name }) => ({
      name,
      filled: indicators.some(({ chapter }) => chapter === code),
    }));
    expect(chapters).toEqual(
      [
        '政府机构职能体系',
        '依法行政制度体系',
        '行政决策制度体系',
        '行政执法工作体系',
        '突发事件应对体系',
        '社会矛盾纠纷行政预防调处化解体系',
        '行政权力制约和监督体系',
        '法治政府建设科技保障体系',
        '党的领导',
      ].map((name) => ({ name, filled: true })),
    );
  });

  test('names every indicator once', () => {
    const names = indicators.map(({ name }) => name);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  test('gives no indicator the alias of another', () => {
    const wordings = indicators.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(wordings.filter((wording, at) => wordings.indexOf(wording) !== at)).toEqual([]);
  });

  test('says of every figure what it counts, briefly enough for an input prompt', () => {
    expect(indicators.filter(({ note }) => !/^.{5,120}。$/.test(note)).map(({ code }) => code)).toEqual([]);
  });

  test('asks every entered figure of some unit, and every asked code of a real kind', () => {
    const filing = catalogue.filingUnits('630200');
    const unasked = indicators.filter(
      ({ audience, rollup }) =>
        rollup !== 'derived' && !filing.some((unit) => catalogue.names(audience, unit)),
    );
    expect(unasked).toEqual([]);
  });

  test('derives every rate from figures that one unit files', () => {
    const derived = new Set(catalogue.derived.map(({ code }) => code));
    const entered = (code: string): string[] => {
      const operands = catalogue.indicators.get(code)?.derivation?.operands ?? [];
      return derived.has(code) ? operands.flatMap(entered) : [code];
    };
    const filing = catalogue.filingUnits('630200');
    const scattered = catalogue.derived.filter(({ code }) => {
      const codes = entered(code);
      return !filing.some((unit) => {
        const asked = new Set(catalogue.askedOf(unit).map((indicator) => indicator.code));
        return codes.every((operand) => asked.has(operand));
      });
    });
    expect(scattered.map(({ code }) => code)).toEqual([]);
  });

  test('holds every rule to a unit that files all of its operands, or to the totals of areas', () => {
    const filing = catalogue.filingUnits('630200').map((unit) => {
      return new Set(catalogue.askedOf(unit).map(({ code }) => code));
    });
    const idle = catalogue.rules.filter(
      ({ operands, scope }) =>
        scope.length === 0 && !filing.some((asked) => operands.every((code) => asked.has(code))),
    );
    expect(idle.map(({ id }) => id)).toEqual([]);
  });

  test('judges on the totals of counties and cities alone what different units file', () => {
    const onTotals = catalogue.rules.filter(({ scope }) => scope.includes('县'));
    expect(onTotals.map(({ id, scope }) => [id, ...scope])).toEqual([
      ['HF-04', '县', '市'],
      ['HF-05', '县', '市'],
      ['GL-02', '县', '市'],
      ['SH-01', '县', '市'],
      ['PF-08', '县', '市'],
      ['GK-04', '县'],
      ['GK-05', '县'],
      ['GK-06', '县'],
      ['LD-06', '县', '市'],
      ['LD-08', '县', '市'],
    ]);
  });

  test('judges in one kind of unit alone what is a part elsewhere', () => {
    const narrowed = catalogue.rules.filter(({ scope }) => scope.length > 0 && !scope.includes('县'));
    expect(
      narrowed.filter(({ scope }) => !scope.includes('部门')).map(({ id, scope }) => [id, ...scope]),
    ).toEqual([
      ['TJ-06', '乡镇'],
      ['TJ-08', '司法局'],
      ['TJ-09', '司法局'],
      ['TJ-10', '司法局'],
    ]);
  });

  test('judges in departments alone what townships file one side of', () => {
    const inDepartments = catalogue.rules.filter(({ scope }) => scope.includes('部门'));
    expect(inDepartments.map(({ id }) => id)).toEqual(['CF-01', 'CF-02', 'CF-05', 'XK-03']);
  });

  test.each([
    ['630200', { county: 6, department: 168, township: 95, own: 7 }, 270],
    ['630100', { county: 1, department: 28, township: 1, own: 2 }, 31],
    ['654221', { county: 1, department: 28, township: 0, own: 1 }, 29],
  ])('covers %s with its counties, departments, townships and own units', (area, counts, filing) => {
    const within = builtInDefinition.units.filter(({ code }) => catalogue.isWithin(code, area));
    const count = (level: UnitLevel) => within.filter((unit) => unit.level === level && !unit.own).length;
    expect({
      county: count('county'),
      department: count('department'),
      township: count('township'),
      own: within.filter(({ own }) => own).length,
    }).toEqual(counts);
    expect(catalogue.filingUnits(area)).toHaveLength(filing);
  });

  test('has no unit beside 海东市, 西宁市 and 额敏县, and names no unit twice', () => {
    const roots = builtInDefinition.units.filter(({ parent }) => parent === undefined);
    expect(roots.map(({ name }) => name)).toEqual(['海东市', '西宁市', '额敏县']);
    expect(new Set(builtInDefinition.units.map(({ code }) => code)).size).toBe(
      builtInDefinition.units.length,
    );
  });

  test('asks a township for no more than fits on a page a chapter', () => {
    const township = catalogue.units.get('630106108');
    const asked = township ? catalogue.askedOf(township) : [];
    const counts = Object.fromEntries(
      catalogue.chapters.map(({ code }) => [code, asked.filter(({ chapter }) => chapter === code).length]),
    );
    expect(counts).toEqual({ ZN: 0, ZD: 0, JC: 0, ZF: 22, YJ: 6, JF: 20, JD: 5, KJ: 1, LD: 10 });
  });

  test('has only well-formed unit codes', () => {
    const complaints = builtInDefinition.units.map((unit) => unitCodeMistake(unit.code, unit.level, unit));
    expect(complaints.filter((complaint) => complaint !== null)).toEqual([]);
  });

  test('keeps the codes that others rely on', () => {
    const { FY_01, FY_02, FY_03, FY_R1 } = Object.fromEntries(catalogue.indicators);
    expect([FY_01, FY_02, FY_03].map((indicator) => indicator?.name)).toEqual([
      '办理行政复议案件',
      '受理行政复议案件',
      '办结行政复议案件',
    ]);
    expect(FY_R1).toMatchObject({ name: '行政复议案件办结率', formula: 'FY_03*100/FY_02', decimals: 1 });
  });
});
