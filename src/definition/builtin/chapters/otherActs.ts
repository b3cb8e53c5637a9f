/** 行政执法统计年报: 其他行政执法行为, one column an act, asked of those departments alone that may do it. */
import { eachOf } from '../filing';
import { figure, type Filing } from '../indicators';
import { powers } from '../powers';
import { hard, type Section, type TableSource } from '../section';

type Column = TableSource['columns'][number];

/** 次数 of acts completed in the year. */
function acts(code: string, name: string, filing: Filing, note: string, aliases: string[]): Column {
  return { code, name, ...figure('count', '次', filing, { note, aliases }) };
}

function money(code: string, name: string, filing: Filing, note: string, aliases: string[]): Column {
  return { code, name, ...figure('amount', '万元', filing, { note, aliases, decimals: 2 }) };
}

const levying = eachOf(...powers.levy);
const ruling = eachOf(...powers.rule);
const paying = eachOf(...powers.pay);
const anyPower = eachOf(...powers.any);
const moneyNote = '金额栏的有无和单位各地表式不一，以本省表式为准，本表按万元填。';

const table: TableSource = {
  code: 'QX',
  name: '其他行政执法行为',
  rows: [{ code: 'QX', name: '其他行政执法行为' }],
  columns: [
    acts('_ZSC', '行政征收次数', levying, '当年征收完毕的次数；没有的填0。', ['征收次数']),
    money('_ZSJ', '行政征收金额', levying, `当年征收到的总金额；${moneyNote}`, ['征收总金额']),
    {
      code: '_JC',
      name: '行政检查次数',
      ...figure(
        'count',
        '次',
        { audience: powers.punish, rollup: 'derived' },
        {
          note: '取“开展行政检查”的次数，不另填。',
          formula: 'ZC_04',
          aliases: ['检查次数'],
        },
      ),
    },
    acts('_CJC', '行政裁决次数', ruling, '当年作出裁决的次数；没有的填0。', ['裁决次数']),
    money('_CJJ', '行政裁决涉及金额', ruling, `裁决事项所涉及的金额；${moneyNote}`, ['裁决涉及金额']),
    acts('_QRC', '行政确认次数', eachOf(...powers.confirm), '当年完成确认的次数；没有的填0。', ['确认次数']),
    acts('_JFC', '行政给付次数', paying, '当年完成给付的次数；没有的填0。', ['给付次数']),
    money('_JFJ', '行政给付金额', paying, `当年给付的总金额；${moneyNote}`, ['给付总金额']),
    acts('_JLC', '行政奖励次数', anyPower, '当年依法给予行政相对人奖励的次数；没有的填0。', ['奖励次数']),
    money('_JLJ', '行政奖励金额', anyPower, `当年奖励的总金额；${moneyNote}`, ['奖励总金额']),
    acts(
      '_QTC',
      '以外的执法行为次数',
      anyPower,
      '处罚、许可、强制和本表各栏以外的执法行为，行政征用计入本栏；没有的填0。',
      ['其他行政执法行为宗数'],
    ),
  ],
};

const moneyActs: readonly (readonly [string, string])[] = [
  ['征收', 'ZS'],
  ['裁决', 'CJ'],
  ['给付', 'JF'],
  ['奖励', 'JL'],
];

export const otherActs: Section = {
  indicators: [],
  tables: [table],
  rules: moneyActs.map(([word, act]) =>
    hard(
      `QX-${act}`,
      `IF(QX_${act}J>0,QX_${act}C>0,TRUE)`,
      `有行政${word}金额（[QX_${act}J]万元），但行政${word}为[QX_${act}C]次。`,
    ),
  ),
};
