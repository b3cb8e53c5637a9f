/** Whose form it is, of which year and definition. */
import type { IncomingFile } from '../../../src/batch/readFile';
import { openDefinition } from '../../../src/definition/open';
import { templateWorkbook } from '../../../src/template/template';
import type { Workbook } from '../../../src/workbook/workbook';
import { filled, sheetDeleted, typed } from '../../submission/hands';
import { codes, world } from '../../world';
import type { Case, Group, Outcome } from '../case';
import { catalogue, entered, figures, form, saved, sketch, unit } from '../form';

function after(name: string, made: string, change: (book: Workbook) => Workbook, outcome: Outcome): Case {
  return { name, made, files: async () => [await saved(change(form()))], outcome };
}

/** A form of another unit, of another year. */
function formOf(code: string, year = 2025): Workbook {
  const entries = { values: new Map<string, number>([['FY_02', 6]]) };
  const opened = year === 2025 ? catalogue : openDefinition(catalogue.definition, year);
  return templateWorkbook(opened, unit(code), { entries });
}

/** The form as it was under the version before, when 培训 had another code. */
function formerForm(): Workbook {
  const former = world({
    ...sketch,
    indicators: {
      ...Object.fromEntries(Object.entries(sketch.indicators ?? {}).filter(([code]) => code !== 'JF_02')),
      JF_03: { name: '合格率', measure: '%', kind: 'rate', decimals: 1, rollup: 'weighted', weight: 'JF_20' },
      JF_20: { name: '培训', measure: '人次' },
    },
    definition: { version: '0.8' },
  });
  const values = new Map<string, number | string>(Object.entries({ ...entered, JF_20: entered.JF_02 }));
  return templateWorkbook(former.catalogue, former.unit(codes.weiyuan), { entries: { values } });
}

function batch(name: string, made: string, files: () => Promise<IncomingFile>[], outcome: Outcome): Case {
  return { name, made, files: () => Promise.all(files()), outcome };
}

export const identity: Group = {
  title: '单位、年度、制度',
  cases: [
    after(
      '封面改成了别的单位',
      '封面的名称和代码改成丹麻镇',
      (book) => filled(book, '封面', { C4: '丹麻镇', C5: codes.danma }),
      {
        reads: {},
        says: [
          '错误 cover-differs：表“封面”› 封面写的是“630223101”，但本表是发给威远镇的（630223100）。数据按威远镇收下；如不是该单位填的，请改用下发给本单位的填报表。',
          '错误 cover-differs：表“封面”› 封面写的是“丹麻镇”，但本表是发给威远镇的（威远镇）。数据按威远镇收下；如不是该单位填的，请改用下发给本单位的填报表。',
        ],
      },
    ),
    after('封面改了年度', '封面的年度改成2024年', (book) => typed(book, '封面', 'C6', '2024年'), {
      reads: {},
      says: [
        '错误 cover-differs：表“封面”› 封面写的是“2024”，但本表是发给威远镇的（2025）。数据按威远镇收下；如不是该单位填的，请改用下发给本单位的填报表。',
      ],
    }),
    after('隐藏标识没有了', '另存时丢了隐藏表', (book) => sheetDeleted(book, '_huibiao'), {
      reads: {},
      says: [
        '提示 identity-from-cover：表的隐藏标识已丢失，按封面认作单位630223100、2025年度。请核对；下次请在下发的原表上填写。',
      ],
    }),
    after(
      '隐藏标识和封面都没有了',
      '只剩填数的表',
      (book) => sheetDeleted(sheetDeleted(book, '_huibiao'), '封面'),
      {
        refused: [
          'no-template：“威远镇.xlsx”不是下发的填报表：表内找不到单位标识和指标代码。请用下发给本单位的填报表填写，原样保存后报送。',
        ],
      },
    ),
    batch(
      '别的县的乡镇',
      '民和县川口镇的表放进了互助县的文件夹',
      () => [saved(formOf(codes.chuankou), '川口镇.xlsx')],
      {
        refused: [
          'unknown-unit：川口镇.xlsx：“川口镇”不属于“互助土族自治县”，未计入。请核对文件是否放错文件夹。',
        ],
      },
    ),
    after(
      '名录里没有的单位',
      '单位代码是630223999',
      (book) => filled(filled(book, '封面', { C5: '630223999' }), '_huibiao', { B5: '630223999' }),
      {
        refused: [
          'unknown-unit：“威远镇.xlsx”的单位代码“630223999”不在制度的单位名录里。请改用下发给本单位的填报表；如是新设单位，先在制度的“单位”表中登记。',
        ],
      },
    ),
    after('另一个制度的表', '按制度“统计年报”下发', (book) => typed(book, '_huibiao', 'B1', '统计年报'), {
      refused: [
        'wrong-definition：“威远镇.xlsx”是按另一个制度（统计年报）下发的，本次收的是“测试制度”（test）。请改用按“测试制度”下发的填报表。',
      ],
    }),
    after('早就作废的版本', '按0.9版下发', (book) => typed(book, '_huibiao', 'B2', '0.9'), {
      refused: [
        'wrong-version：“威远镇.xlsx”是制度0.9版的填报表，现行的是1版。请改用1版的“630223100_威远镇_2025.xlsx”重新填报。',
      ],
    }),
    batch('上一版本的表', '按0.8版下发，那时培训的代码是JF_20', () => [saved(formerForm())], {
      reads: {},
      says: [
        '提示 former-version：本表是按制度0.8版下发的，现行是1版，已按现行制度读取。请对照现行口径核对；下次请用1版的“630223100_威远镇_2025.xlsx”。',
        '说明 replaced-codes：表“经费和培训”› D8 › 1项指标用的是以前的代码（如“JF_20”，现为JF_02），已按制度的“替代”读取。',
      ],
    }),
    after(
      '制度改过，版本号没换',
      '下发后改过口径的文字',
      (book) => typed(book, '_huibiao', 'B3', '0123456789abcdef'),
      {
        reads: {},
        says: [
          '说明 definition-edited：下发此表之后，制度（1版）又改动过，代码仍对得上，已照常读取。改动口径时请同时更换版本号。',
        ],
      },
    ),
    batch(
      '用了上年的表',
      '两个单位报2025年度，丹麻镇报2024年度',
      () => [
        saved(form(), '威远镇.xlsx'),
        saved(formOf(codes.own), '本级.xlsx'),
        saved(formOf(codes.danma, 2024), '丹麻镇.xlsx'),
      ],
      {
        reads: {},
        refused: [
          'wrong-year：“丹麻镇.xlsx”是2024年度的，这一批报送的是2025年度。请改用2025年度的“630223101_丹麻镇_2025.xlsx”。',
        ],
      },
    ),
    batch(
      '一个单位报了两份',
      '先报一份，改后又报一份',
      () => [
        saved({ ...form({ FY_01: 39 }), properties: { modified: '2026-01-10T02:00:00Z' } }, '威远镇.xlsx'),
        saved({ ...form(), properties: { modified: '2026-01-12T02:00:00Z' } }, '威远镇（改）.xlsx'),
      ],
      {
        reads: {},
        says: [
          '提示 two-files：威远镇报了两份：以“威远镇（改）.xlsx”（2026-01-12 02:00）为准，“威远镇.xlsx”（2026-01-10 02:00）未采用。',
        ],
        refused: [
          'superseded：威远镇报了两份，“威远镇.xlsx”（2026-01-10 02:00）较早，以“威远镇（改）.xlsx”（2026-01-12 02:00）为准。如应以前者为准，请删去“威远镇（改）.xlsx”后重新运行。',
        ],
      },
    ),
    batch(
      '不是填报表',
      '报来一个别的工作簿',
      () => [
        saved(
          {
            ...form(),
            sheets: [
              {
                ...form().sheets[0]!,
                name: '通讯录',
                rows: [{ index: 0, cells: [{ column: 0, value: '张三' }] }],
                merges: [],
              },
            ],
            names: [],
          },
          '通讯录.xlsx',
        ),
      ],
      {
        refused: [
          'no-template：“通讯录.xlsx”不是下发的填报表：表内找不到单位标识和指标代码。请用下发给本单位的填报表填写，原样保存后报送。',
        ],
      },
    ),
    batch('空着交回来', '一格也没有填', () => [saved(templateWorkbook(catalogue, unit(codes.weiyuan)))], {
      reads: Object.fromEntries(Object.keys(figures).map((code) => [code, null])),
      says: [
        '错误 required-blank：表“行政复议”› D5 › “受理”（FY_02）是必填项，没有填。没有发生的填0，没有此项业务的填“不适用”。',
      ],
    }),
  ],
};
