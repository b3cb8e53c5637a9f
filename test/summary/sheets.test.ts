import { summaryWorkbook, withParagraphs } from '../../src/summary/summaryWorkbook';
import { sheetOf } from '../template/sheets';
import { codes } from '../world';
import { catalogue, cityRollup, countyRollup, wholeRollup } from './example';
import { formulasIn, valuesIn } from './lines';

const options = { issued: '2026-01-09T08:00:00.000Z', narrative: ['一、全年受理22件。', '=1+1'] };
const county = summaryWorkbook(countyRollup, catalogue, options);
const whole = summaryWorkbook(wholeRollup, catalogue);

describe('the workbook', () => {
  test('has its sheets in order, the machine’s own hidden', () => {
    expect(county.sheets.map(({ name, state }) => [name, state])).toEqual([
      ['目录', 'visible'],
      ['指标总表', 'visible'],
      ['行政复议', 'visible'],
      ['行政执法', 'visible'],
      ['复议事项', 'visible'],
      ['审核情况', 'visible'],
      ['报送情况', 'visible'],
      ['图表', 'visible'],
      ['统计段落', 'visible'],
      ['_facts', 'hidden'],
      ['_huibiao', 'veryHidden'],
    ]);
    expect(county.sheets.filter(({ protection }) => protection)).toEqual([]);
  });

  test('says who it is', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((row) => valuesIn(county, '_huibiao', row))).toEqual([
      ['definition', 'test'],
      ['version', '1'],
      ['hash', catalogue.hash],
      ['kind', 'summary'],
      ['unit', codes.county],
      ['year', 2025],
      ['issued', '2026-01-09T08:00:00.000Z'],
    ]);
    expect(county.properties).toEqual({
      title: '互助土族自治县2025年汇总表',
      subject: '测试制度',
      created: '2026-01-09T08:00:00.000Z',
      modified: '2026-01-09T08:00:00.000Z',
    });
  });
});

describe('目录', () => {
  const lines = (workbook: typeof county) =>
    sheetOf(workbook, '目录').rows.map(({ index }) => valuesIn(workbook, '目录', index + 1));

  test('a partial total says so', () => {
    expect(lines(county).slice(0, 6)).toEqual([
      ['测试制度'],
      ['互助土族自治县2025年汇总表'],
      ['截至目前，4个单位中3个已报送，各表为已报送单位的合计数'],
      [],
      ['序号', '表名', '内容'],
      [1, '指标总表', '18项指标的本年数、上年数、增减和同比'],
    ]);
    expect(lines(county).slice(-2)[0]).toEqual(['制表日期：2026年1月9日']);
  });

  test('so does an example, and a whole one', () => {
    const example = summaryWorkbook({ ...cityRollup, example: true }, catalogue);
    expect(lines(example).slice(2, 4)).toEqual([
      ['示例数据：不是真实填报数据，仅供试用'],
      ['截至目前，8个单位中6个已报送，各表为已报送单位的合计数'],
    ]);
    expect(lines(whole)[2]).toEqual(['4个单位已全部报送']);
  });

  test('links to every visible sheet', () => {
    const links = sheetOf(county, '目录').rows.flatMap(({ cells }) =>
      cells.flatMap(({ link }) => link ?? []),
    );
    const visible = county.sheets.filter(({ state, name }) => state === 'visible' && name !== '目录');
    expect(links).toEqual(visible.map(({ name }) => ({ sheet: name, address: 'A1' })));
  });
});

test('分组: rows by columns of totals, codes visible', () => {
  expect([3, 4, 5, 6].map((row) => valuesIn(county, '复议事项', row))).toEqual([
    ['代码', '项目', '受理数', '占比'],
    [null, null, '_SL', '_ZB'],
    ['FY_CF', '行政处罚', 13, 59.1],
    ['FY_XK', '行政许可', 1, 4.5],
  ]);
  expect(formulasIn(county, '复议事项', 5)).toEqual([null, null, `'行政复议'!$M$11`, `'行政复议'!$N$11`]);
});

describe('审核情况', () => {
  test('refused files, findings and 去重 rows, counted live', () => {
    expect([3, 4].map((row) => valuesIn(county, '审核情况', row))).toEqual([
      [null, null, '错误', '提示', '参考', '退回'],
      [null, null, 1, 0, 0, 1],
    ]);
    expect(formulasIn(county, '审核情况', 4)[2]).toBe('COUNTIF($B$6:$B$8,"错误")');
    expect([6, 7, 8].map((row) => valuesIn(county, '审核情况', row))).toEqual([
      [
        1,
        '退回',
        null,
        null,
        null,
        '坏.xlsx',
        null,
        null,
        '文件“坏.xlsx”：甲不直接填报，只由下级汇总，未计入。请由甲本级填报，或报送甲的汇总表。',
      ],
      [
        2,
        '错误',
        'ZF-01',
        '互助土族自治县',
        'ZF_02 持证人员；ZF_03 督察次数',
        `${codes.justice}.xlsx › 表 › D16 等2处`,
        40,
        2,
        '互助土族自治县汇总数：持证40人多于督察2次（审核关系ZF-01）。请核对有关单位所报数据。',
      ],
      [
        3,
        '去重',
        null,
        '互助土族自治县本级',
        'FY_01 申请',
        `${codes.own}.xlsx › 去重 › C4`,
        -4,
        null,
        '去重原因：司法局与威远镇联合受理',
      ],
    ]);
  });

  test('what was explained, and what the receiver let stand, with the reason', () => {
    const [finding] = countyRollup.findings;
    if (!finding) throw new Error('the example has a finding');
    const soft = { ...finding, severity: 'warning' as const, explained: true };
    const findings = [soft, { ...soft, accepted: '已电话核实' }];
    const book = summaryWorkbook({ ...countyRollup, rejected: [], findings }, catalogue);
    const what = '互助土族自治县汇总数：持证40人多于督察2次（审核关系ZF-01）。请核对有关单位所报数据。';
    expect([6, 7].map((row) => valuesIn(book, '审核情况', row).slice(8))).toEqual([
      [what, '已说明'],
      [`${what}审核人认可：已电话核实`, '已认可', 'ZF-01@630223', '已电话核实'],
    ]);
  });

  test('what was accepted for other figures is open again, and says so', () => {
    const [finding] = countyRollup.findings;
    if (!finding) throw new Error('the example has a finding');
    const lapsed = { reason: '已电话核实', actual: 39, expected: null };
    const findings = [{ ...finding, severity: 'warning' as const, lapsed }];
    const book = summaryWorkbook({ ...countyRollup, rejected: [], findings }, catalogue);
    expect(valuesIn(book, '审核情况', 6).slice(8)).toEqual([
      '互助土族自治县汇总数：持证40人多于督察2次（审核关系ZF-01）。请核对有关单位所报数据。原审核人认可（已电话核实）时为：实报39，应为—；数据已改变，认可失效。',
    ]);
  });

  test('nothing found', () => {
    expect(valuesIn(whole, '审核情况', 6)[8]).toBe('审核未发现问题。');
  });
});

describe('报送情况', () => {
  test('every unit with its state and file, counts live, the silent ones called', () => {
    expect([3, 4, 5].map((row) => valuesIn(county, '报送情况', row))).toEqual([
      [null, '应报', '已报', '未报', '退回', '报送率'],
      [null, 4, 3, 1, 0, 0.75],
      ['催报名单（1个）：丹麻镇'],
    ]);
    expect(formulasIn(county, '报送情况', 4)).toEqual([
      null,
      'COUNTA($D$7:$D$10)',
      'COUNTIF($D$7:$D$10,"已报")',
      'COUNTIF($D$7:$D$10,"未报")',
      'COUNTIF($D$7:$D$10,"退回")',
      'IF(B4=0,"",C4/B4)',
    ]);
    expect([6, 9, 10].map((row) => valuesIn(county, '报送情况', row))).toEqual([
      ['单位代码', '单位名称', '级别', '状态', '文件', '说明', '上级单位'],
      ['630223100', '威远镇', '乡镇', '已报', '630223100.xlsx', null, '互助土族自治县'],
      ['630223101', '丹麻镇', '乡镇', '未报', null, null, '互助土族自治县'],
    ]);
  });

  test('units that a county’s summary speaks for, and those it lacks', () => {
    const city = summaryWorkbook(cityRollup, catalogue);
    const file = '互助土族自治县汇总表.xlsx';
    expect([10, 11].map((row) => valuesIn(city, '报送情况', row).slice(3, 6))).toEqual([
      ['已报', file, '由互助土族自治县汇总表上报'],
      ['未报', file, '互助土族自治县汇总表中未包括'],
    ]);
  });

  test('all have reported', () => {
    expect(valuesIn(whole, '报送情况', 5)).toEqual(['催报名单：无，已全部报送。']);
  });
});

describe('图表', () => {
  test('charts draw their own live figures', () => {
    const { charts } = sheetOf(county, '图表');
    expect(charts.map(({ kind, title, categories, series }) => [kind, title, categories, ...series])).toEqual(
      [
        ['pie', '报送进度', `'图表'!$A$41:$A$43`, { name: '单位数', values: `'图表'!$E$41:$E$43` }],
        [
          'column',
          '主要指标两年对比（件）',
          `'图表'!$H$41:$H$43`,
          { name: '2024年', values: `'图表'!$L$41:$L$43` },
          { name: '2025年', values: `'图表'!$M$41:$M$43` },
        ],
        ['bar', '申请（件）', `'图表'!$A$46:$A$48`, { name: '件', values: `'图表'!$E$46:$E$48` }],
        ['bar', '罚没金额（万元）', `'图表'!$H$46:$H$47`, { name: '万元', values: `'图表'!$L$46:$L$47` }],
      ],
    );
    expect(formulasIn(county, '图表', 41)).toEqual([
      null,
      null,
      null,
      null,
      `'报送情况'!$C$4`,
      null,
      null,
      `'指标总表'!$B$5`,
      null,
      null,
      null,
      `'指标总表'!$E$5`,
      `'行政复议'!$D$11`,
    ]);
  });
});

test('every sheet that people see says that it is an example', () => {
  const example = summaryWorkbook({ ...cityRollup, example: true }, catalogue);
  const silent = example.sheets.filter(({ state, rows }) => {
    const texts = rows.flatMap(({ cells }) => cells.map(({ value }) => value));
    return (
      state === 'visible' && !texts.some((text) => typeof text === 'string' && text.startsWith('示例数据'))
    );
  });
  expect(silent.map(({ name }) => name)).toEqual([]);
});

describe('统计段落', () => {
  const paragraphs = (workbook: typeof county) => [3, 4].map((row) => valuesIn(workbook, '统计段落', row)[0]);

  test('one paragraph a row, never a formula', () => {
    expect(paragraphs(county)).toEqual(['一、全年受理22件。', '=1+1']);
    expect(
      sheetOf(county, '统计段落').rows.flatMap(({ cells }) => cells.flatMap(({ formula }) => formula ?? [])),
    ).toEqual([]);
  });

  test('a very long one goes over several rows', () => {
    const long = withParagraphs(whole, wholeRollup, ['长'.repeat(1200), '乙']);
    expect(sheetOf(long, '统计段落').merges).toEqual(['A3:A4']);
    expect(valuesIn(long, '统计段落', 5)).toEqual(['乙']);
  });

  test('may be put in afterwards', () => {
    const later = withParagraphs(whole, wholeRollup, ['甲', '乙']);
    expect(paragraphs(later)).toEqual(['甲', '乙']);
    expect(later).toEqual(summaryWorkbook(wholeRollup, catalogue, { narrative: ['甲', '乙'] }));
  });
});
