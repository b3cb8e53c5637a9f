/**
 * 政府信息公开工作年度报告, in the form in use since the report of 2021: 主动公开政府信息, 收到和处理政府信息公开申请, 复议和诉讼. A
 * government's own unit compiles what its offices, departments and townships report of disclosure.
 */
import { ownUnits } from '../filing';
import { amount, count, figure } from '../indicators';
import { hard, soft, softOnCounties, type Section, type TableSource } from '../section';

const since = 2021;

const documentsPublished: TableSource = {
  code: 'GKZ',
  name: '主动公开规章和规范性文件',
  rows: [
    { code: 'GKZ_GZ', name: '规章', note: '没有规章制定权的填0。' },
    { code: 'GKZ_GF', name: '行政规范性文件', note: '含本级政府、所属部门和下级政府制发的。' },
  ],
  columns: [
    {
      code: '_ZF',
      name: '本年制发件数',
      ...figure('count', '件', ownUnits, {
        since,
        note: '当年制定发布的件数。',
        aliases: ['制发件数', '本年制发', '制定件数'],
      }),
    },
    {
      code: '_FZ',
      name: '本年废止件数',
      ...figure('count', '件', ownUnits, {
        since,
        note: '当年宣布废止、失效的件数。',
        aliases: ['废止件数', '本年废止'],
      }),
    },
    {
      code: '_YX',
      name: '现行有效件数',
      ...figure('stock', '件', ownUnits, {
        since,
        note: '年末仍然有效的件数。',
        aliases: ['现行有效', '有效件数'],
      }),
    },
  ],
};

type Row = TableSource['rows'][number];

/** Ways of handling under one heading: `GKS_N` with 1, 2, 3 … */
function handled(code: string, heading: string, ways: readonly string[]): Row[] {
  return ways.map((way, at) => ({ code: `${code}${at + 1}`, name: `${heading}：${at + 1}.${way}` }));
}

const outcomes: Row[] = [
  { code: 'GKS_Y', name: '（一）予以公开' },
  {
    code: 'GKS_B',
    name: '（二）部分公开',
    note: '区分处理的只计入本行，不再计入其他情形。',
  },
  ...handled('GKS_N', '（三）不予公开', [
    '属于国家秘密',
    '其他法律行政法规禁止公开',
    '危及“三安全一稳定”',
    '保护第三方合法权益',
    '属于三类内部事务信息',
    '属于四类过程性信息',
    '属于行政执法案卷',
    '属于行政查询事项',
  ]),
  ...handled('GKS_W', '（四）无法提供', [
    '本机关不掌握相关政府信息',
    '没有现成信息需要另行制作',
    '补正后申请内容仍不明确',
  ]),
  ...handled('GKS_D', '（五）不予处理', [
    '信访举报投诉类申请',
    '重复申请',
    '要求提供公开出版物',
    '无正当理由大量反复申请',
    '要求确认或者重新出具已获取信息',
  ]),
  ...handled('GKS_Q', '（六）其他处理', ['逾期不补正', '逾期未缴费', '其他']),
];

const requests: TableSource = {
  code: 'GKS',
  name: '收到和处理政府信息公开申请',
  rows: [
    { code: 'GKS_XS', name: '一、本年新收', note: '当年新收到的申请。' },
    {
      code: 'GKS_JZ',
      name: '二、上年结转',
      note: '上年收到、转到本年办理的申请，应与上年表的结转下年度相同。',
    },
    ...outcomes,
    {
      code: 'GKS_HJ',
      name: '（七）本年度办理结果总计',
      formula: `SUM(${outcomes.map(({ code }) => `${code}{列}`).join(',')})`,
      note: '（一）至（六）各项之和。',
    },
    { code: 'GKS_XN', name: '四、结转下年度继续办理', note: '年末尚未办结的申请。' },
  ],
  columns: [
    applicant('_ZR', '自然人', '以公民个人名义提出的申请；没有的填0。', ['公民']),
    applicant('_SQ', '商业企业', '法人或者其他组织中商业企业的申请；没有的填0。', [
      '法人或其他组织商业企业',
      '企业',
    ]),
    applicant('_KY', '科研机构', '法人或者其他组织中科研机构的申请；没有的填0。', ['法人或其他组织科研机构']),
    applicant('_GY', '社会公益组织', '法人或者其他组织中社会公益组织的申请；没有的填0。', [
      '法人或其他组织社会公益组织',
    ]),
    applicant('_FL', '法律服务机构', '法人或者其他组织中法律服务机构的申请；没有的填0。', [
      '法人或其他组织法律服务机构',
      '律师事务所',
    ]),
    applicant('_QT', '其他组织', '上列各类以外的法人或者其他组织的申请；没有的填0。', ['法人或其他组织其他']),
    {
      code: '_ZJ',
      name: '总计',
      ...figure(
        'count',
        '件',
        { audience: [], rollup: 'derived' },
        {
          since,
          formula: 'SUM({各列})',
          note: '自然人与法人或者其他组织五类之和。',
          aliases: ['合计', '件数', '政府信息公开申请'],
        },
      ),
    },
  ],
};

function applicant(
  code: string,
  name: string,
  note: string,
  aliases: string[],
): TableSource['columns'][number] {
  return { code, name, ...figure('count', '件', ownUnits, { since, note, aliases }) };
}

const disputes: TableSource = {
  code: 'GKF',
  name: '政府信息公开复议和诉讼',
  rows: [
    { code: 'GKF_FY', name: '行政复议' },
    { code: 'GKF_ZS', name: '行政诉讼：未经复议直接起诉' },
    { code: 'GKF_FS', name: '行政诉讼：复议后起诉' },
  ],
  columns: [
    applicant('_WC', '结果维持', '因政府信息公开被申请复议、被起诉，结果维持的件数；没有的填0。', ['维持']),
    applicant('_JZ', '结果纠正', '因政府信息公开被申请复议、被起诉，结果被纠正的件数；没有的填0。', [
      '纠正',
      '被纠正',
    ]),
    applicant('_QT', '其他结果', '以撤回、终止、驳回等其他方式了结的件数；没有的填0。', ['其他']),
    applicant('_SW', '尚未审结', '年末尚未审结的件数；没有的填0。', ['未审结', '未结']),
    {
      code: '_ZJ',
      name: '总计',
      ...figure(
        'count',
        '件',
        { audience: [], rollup: 'derived' },
        {
          since,
          formula: 'SUM({各列})',
          note: '结果维持、结果纠正、其他结果与尚未审结之和。',
          aliases: ['合计', '件数'],
        },
      ),
    },
  ],
};

export const disclosure: Section = {
  indicators: [
    count('GK_16', '公开行政许可处理决定', '件', ownUnits, {
      note: '信息公开年报所填本年行政许可处理决定数量；与执法年报是否同一口径各地不一，不同的请注明。',
      aliases: ['行政许可本年处理决定数量'],
      since,
    }),
    count('GK_17', '公开行政处罚处理决定', '件', ownUnits, {
      note: '信息公开年报所填本年行政处罚处理决定数量；与执法年报是否同一口径各地不一，不同的请注明。',
      aliases: ['行政处罚本年处理决定数量'],
      since,
    }),
    count('GK_18', '公开行政强制处理决定', '件', ownUnits, {
      note: '信息公开年报所填本年行政强制处理决定数量；与执法年报是否同一口径各地不一，不同的请注明。',
      aliases: ['行政强制本年处理决定数量'],
      since,
    }),
    amount('GK_19', '行政事业性收费金额', ownUnits, {
      note: '信息公开年报所填本年行政事业性收费金额。',
      aliases: ['行政事业性收费本年收费金额', '行政事业性收费'],
      since,
    }),
  ],
  tables: [documentsPublished, requests, disputes],
  rules: [
    hard(
      'GKS-01',
      'GKS_XS{列:GKS}+GKS_JZ{列:GKS}=GKS_HJ{列:GKS}+GKS_XN{列:GKS}',
      '{列名:GKS}：本年新收（[GKS_XS{列:GKS}]件）与上年结转（[GKS_JZ{列:GKS}]件）之和不等于办理结果总计（[GKS_HJ{列:GKS}]件）与结转下年度（[GKS_XN{列:GKS}]件）之和。',
    ),
    soft(
      'GKS-02',
      'GKS_JZ{列:GKS}=PREV(GKS_XN{列:GKS})',
      '{列名:GKS}：上年结转（[GKS_JZ{列:GKS}]件）不等于上年表的结转下年度（[PREV(GKS_XN{列:GKS})]件）；更正过上年数或者机构有调整的，请注明。',
    ),
    soft(
      'GK-07',
      'GK_06<=GKS_XS_ZJ+GKS_JZ_ZJ',
      '办理依申请公开事项（[GK_06]件）大于年报的本年新收（[GKS_XS_ZJ]件）与上年结转（[GKS_JZ_ZJ]件）之和，请核对。',
    ),
    soft(
      'GK-08',
      'GK_09=GKS_HJ_ZJ',
      '依申请公开答复（[GK_09]件）不等于年报的办理结果总计（[GKS_HJ_ZJ]件）；不予处理、其他处理未计入答复的，请注明。',
    ),
    soft(
      'GK-09',
      'GKZ_GZ_YX<=LF_03',
      '现行有效的规章（[GKZ_GZ_YX]件）多于累计颁布政府规章（[LF_03]部），请核对。',
    ),
    soft(
      'GK-10',
      'GW_02<=GKZ_GF_ZF',
      '规范性文件备案（[GW_02]件）多于本年制发的行政规范性文件（[GKZ_GF_ZF]件）；含上年制发、本年备案的，请注明。',
    ),
    softOnCounties(
      'GK-04',
      'GK_16=ZC_03',
      '信息公开年报的行政许可处理决定（[GK_16]件）与各单位行政许可决定合计（[ZC_03]件）不同；两处是否同一口径各地不一，范围不同的请注明。',
    ),
    softOnCounties(
      'GK-05',
      'GK_17=ZC_01',
      '信息公开年报的行政处罚处理决定（[GK_17]件）与各单位行政处罚决定合计（[ZC_01]宗）不同；两处是否同一口径各地不一，范围不同的请注明。',
    ),
    softOnCounties(
      'GK-06',
      'GK_18=QZ_HJ_ZS',
      '信息公开年报的行政强制处理决定（[GK_18]件）与各部门行政强制合计（[QZ_HJ_ZS]宗）不同；两处是否同一口径各地不一，范围不同的请注明。',
    ),
  ],
};
