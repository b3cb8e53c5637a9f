/**
 * 行政执法统计年报: 行政处罚, 行政许可, 行政强制. The categories of penalties stand in three vintages: of before the
 * 行政处罚法 of 2021, of the form that followed it, and of the form in use since 2024.
 */
import type { Rule } from '../../definition';
import { eachOf } from '../filing';
import { figure, yesno } from '../indicators';
import { powers } from '../powers';
import { hard, ofDepartments, soft, type Section, type TableSource } from '../section';

const punishing = eachOf(...powers.punish);

/** Forms of other years split or join a category, so that it is not compared with the one before. */
const regrouped = { comparable: false };
const lawOf2021 = { since: 2021, until: 2023 };
const formOf2024 = { since: 2024 };

const penalties: TableSource = {
  code: 'CF',
  name: '行政处罚实施情况',
  rows: [
    { code: 'CF_JG', name: '警告', until: 2023 },
    { code: 'CF_TB', name: '通报批评', ...lawOf2021, ...regrouped },
    { code: 'CF_JT', name: '警告、通报批评', ...formOf2024, replaces: 'CF_JG', ...regrouped },
    { code: 'CF_FK', name: '罚款' },
    { code: 'CF_MS', name: '没收违法所得、没收非法财物' },
    { code: 'CF_ZK0', name: '暂扣许可证、执照', until: 2020 },
    { code: 'CF_ZK', name: '暂扣许可证件', ...lawOf2021, replaces: 'CF_ZK0' },
    { code: 'CF_JJ', name: '降低资质等级', ...lawOf2021, ...regrouped },
    {
      code: 'CF_ZJ',
      name: '暂扣许可证、执照，降低资质等级',
      ...formOf2024,
      replaces: 'CF_ZK',
      ...regrouped,
    },
    { code: 'CF_DX', name: '吊销许可证、执照', ...formOf2024, replaces: 'CF_DX1' },
    { code: 'CF_XZ', name: '限制开展生产经营活动', since: 2021 },
    { code: 'CF_TC', name: '责令停产停业', until: 2023 },
    { code: 'CF_GB', name: '责令关闭、限制从业', ...lawOf2021, ...regrouped },
    {
      code: 'CF_TG',
      name: '责令停产停业、责令关闭、限制从业',
      ...formOf2024,
      replaces: 'CF_TC',
      ...regrouped,
    },
    { code: 'CF_DX0', name: '吊销许可证、执照', until: 2020 },
    { code: 'CF_DX1', name: '吊销许可证件', ...lawOf2021, replaces: 'CF_DX0' },
    { code: 'CF_JL', name: '行政拘留', note: '由公安机关填报，其他单位填0。' },
    { code: 'CF_QT0', name: '其他行政处罚', until: 2020 },
    {
      code: 'CF_QT',
      name: '其他行政处罚',
      since: 2021,
      replaces: 'CF_QT0',
      ...regrouped,
      note: '并处上列类别的不计入本类。',
    },
    {
      code: 'CF_HJ',
      name: '合计',
      formula: 'SUM({各行})',
      note: '各类别相加；类别按近年表式，各地表式不一，以本省印发的为准。',
    },
  ],
  columns: [
    {
      code: '_ZS',
      name: '处罚宗数',
      ...figure('count', '宗', punishing, {
        note: '当年作出的处罚决定，后被复议、诉讼撤销的也计；并处几种的算一宗，计入最重的一类；没有的填0。',
        aliases: ['处罚决定宗数', '行政处罚宗数', '行政处罚案件数'],
      }),
    },
  ],
};

const licences: TableSource = {
  code: 'XK',
  name: '行政许可实施情况',
  rows: [
    { code: 'XK_SQ', name: '行政许可申请', note: '当年收到的正式申请，只来咨询的不计；没有的填0。' },
    { code: 'XK_SL', name: '行政许可受理', note: '当年作出受理决定的申请；没有的填0。' },
    { code: 'XK_XK', name: '予以行政许可', note: '当年作出的准予决定，准予变更、延续的也计；没有的填0。' },
    {
      code: 'XK_BY',
      name: '不予行政许可',
      note: '当年作出的不予许可决定，不予变更、延续的也计；没有的填0。',
    },
    {
      code: 'XK_CX',
      name: '撤销行政许可',
      note: '当年作出的撤销决定；各地是否并入受理数口径不一，本表不并入，上级表式不同的以其为准。',
    },
  ],
  columns: [
    {
      code: '_JS',
      name: '许可件数',
      ...figure('count', '件', eachOf(...powers.license), {
        note: '不论何时申请，按决定作出的年份统计。',
        aliases: ['数量', '件数', '许可数量'],
      }),
    },
  ],
};

const coercion: TableSource = {
  code: 'QZ',
  name: '行政强制实施情况',
  rows: [
    { code: 'QZ_CF', name: '查封场所、设施或者财物', note: '按当年作出的强制措施决定计。' },
    { code: 'QZ_KY', name: '扣押财物', note: '按当年作出的强制措施决定计。' },
    { code: 'QZ_DJ', name: '冻结存款、汇款', note: '按当年作出的强制措施决定计。' },
    { code: 'QZ_QC', name: '其他行政强制措施', note: '按当年作出的强制措施决定计。' },
    {
      code: 'QZ_CS',
      name: '行政强制措施小计',
      formula: 'SUM(QZ_CF{列},QZ_KY{列},QZ_DJ{列},QZ_QC{列})',
      note: '上列四类强制措施之和。',
    },
    { code: 'QZ_JC', name: '加处罚款或者滞纳金', note: '按当年执行完毕或者终结执行的计。' },
    { code: 'QZ_HB', name: '划拨存款、汇款', note: '按当年执行完毕或者终结执行的计。' },
    {
      code: 'QZ_PM',
      name: '拍卖或者依法处理查封、扣押的场所、设施或者财物',
      note: '按当年执行完毕或者终结执行的计。',
    },
    { code: 'QZ_PC', name: '排除妨碍、恢复原状', note: '按当年执行完毕或者终结执行的计。' },
    { code: 'QZ_DL', name: '代履行', note: '按当年执行完毕或者终结执行的计。' },
    { code: 'QZ_QX', name: '其他强制执行', note: '按当年执行完毕或者终结执行的计。' },
    {
      code: 'QZ_ZX',
      name: '行政强制执行小计',
      formula: 'SUM(QZ_JC{列},QZ_HB{列},QZ_PM{列},QZ_PC{列},QZ_DL{列},QZ_QX{列})',
      note: '上列六类由行政机关自行执行的强制执行之和。',
    },
    { code: 'QZ_FY', name: '申请法院强制执行', note: '按当年向人民法院提出的申请计。' },
    {
      code: 'QZ_HJ',
      name: '合计',
      formula: 'QZ_CS{列}+QZ_ZX{列}+QZ_FY{列}',
      note: '申请法院强制执行是否计入合计，各地口径不一，本表计入；上级表式不计入的，以其为准并注明。',
    },
  ],
  columns: [
    {
      code: '_ZS',
      name: '强制宗数',
      ...figure('count', '宗', eachOf(...powers.coerce), {
        note: '没有的填0。',
        aliases: ['行政强制宗数', '行政强制数量'],
      }),
    },
  ],
};

/** 罚没金额 goes with a penalty heavier than those that take no money; a fine beside another penalty never counts as 其他. */
function moneyNeedsPenalty(id: string, light: string, other: string, shown: string): Rule {
  return ofDepartments(
    hard(
      id,
      `IF(ZC_02>0,CF_HJ_ZS-${light}-${other}>0,TRUE)`,
      `有罚没金额（[ZC_02]万元），但处罚合计（[CF_HJ_ZS]宗）都是${shown}和其他行政处罚（[${other}]宗）；有罚款、没收的案件应计入罚款、没收或者更重的一类。`,
    ),
  );
}

export const enforcementReturns: Section = {
  indicators: [
    yesno('NB_01', '是否按期公开行政执法统计年报', eachOf(...powers.any), {
      note: '上年度年报在规定期限内于政府网站公开的填“是”；期限各地不一，以本省制度为准，多为1月31日前。',
      aliases: ['按期公布行政执法统计年报', '行政执法数据公示'],
    }),
    {
      code: 'NB_02',
      name: '行政处罚罚没金额（元）',
      ...figure('amount', '元', punishing, {
        note: '这几年的年报表式以元为单位，以处罚决定书确定的金额为准；与以万元填报的年份不比较。',
        decimals: 2,
        ...lawOf2021,
        ...regrouped,
      }),
    },
  ],
  tables: [penalties, licences, coercion],
  rules: [
    ofDepartments(
      hard(
        'CF-01',
        'CF_HJ_ZS=ZC_01',
        '行政处罚各类别合计（[CF_HJ_ZS]宗）不等于作出行政处罚决定（[ZC_01]宗）；并处几种处罚的只计入最重的一类。',
      ),
    ),
    moneyNeedsPenalty('CF-02', 'CF_JT_ZS', 'CF_QT_ZS', '警告、通报批评（[CF_JT_ZS]宗）'),
    moneyNeedsPenalty(
      'CF-03',
      'CF_JG_ZS-CF_TB_ZS',
      'CF_QT_ZS',
      '警告（[CF_JG_ZS]宗）、通报批评（[CF_TB_ZS]宗）',
    ),
    moneyNeedsPenalty('CF-04', 'CF_JG_ZS', 'CF_QT0_ZS', '警告（[CF_JG_ZS]宗）'),
    ofDepartments(
      soft(
        'CF-05',
        'IF(CF_FK_ZS+CF_MS_ZS>0,ZC_02>0,TRUE)',
        '有罚款（[CF_FK_ZS]宗）、没收（[CF_MS_ZS]宗），但罚没金额为[ZC_02]万元；金额不足50元或者没收的财物不能确定金额的，请注明。',
      ),
    ),
    ofDepartments(
      hard(
        'CF-06',
        'ABS(ZC_02*10000-NB_02)<=50',
        '以元填报的罚没金额（[NB_02]元）与以万元填报的（[ZC_02]万元）不一致。',
      ),
    ),
    soft(
      'XK-01',
      'XK_SL_JS<=XK_SQ_JS',
      '行政许可受理（[XK_SL_JS]件）大于申请（[XK_SQ_JS]件）；含上年申请、本年受理的，请注明。',
    ),
    soft(
      'XK-02',
      'XK_XK_JS+XK_BY_JS<=XK_SL_JS',
      '予以许可（[XK_XK_JS]件）与不予许可（[XK_BY_JS]件）之和大于受理（[XK_SL_JS]件）；含上年受理、本年决定的，请注明。',
    ),
    ofDepartments(
      hard(
        'XK-03',
        'XK_XK_JS+XK_BY_JS=ZC_03',
        '予以许可（[XK_XK_JS]件）与不予许可（[XK_BY_JS]件）之和不等于作出行政许可决定（[ZC_03]件）。',
      ),
    ),
  ],
};
