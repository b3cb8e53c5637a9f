/** 行政执法工作体系: 执法力量与行为, 执法事项, 涉企检查, 执法监督与案卷评查. */
import { eachOf, justice, ownActs, ownUnits } from '../filing';
import { amount, count, figure, share, stock } from '../indicators';
import { hard, paired, soft, type Section } from '../section';

const enforcers = eachOf('部门', '乡镇');
const departments = eachOf('部门');

export const enforcement: Section = {
  indicators: [
    stock('ZJ_01', '综合行政执法机构', '个', ownUnits, {
      note: '年末已挂牌运行的综合行政执法机构个数。',
      aliases: ['挂牌成立综合行政执法机构'],
    }),
    stock('ZR_01', '持证行政执法人员', '人', enforcers, {
      note: '年末在岗并持有有效行政执法证件的人数。',
    }),
    count('ZR_02', '行政执法人员集中培训', '次', justice, {
      note: '司法行政部门组织或者会同其他部门组织的集中培训次数。',
    }),
    count('ZR_03', '行政执法人员集中培训人次', '人次', justice, {
      note: '参加上述集中培训的人次。',
    }),
    count('ZC_01', '作出行政处罚决定', '宗', enforcers, {
      note: '当年作出的行政处罚决定宗数；一案并处几种处罚的算一宗。',
    }),
    amount('ZC_02', '行政处罚罚没金额', enforcers, {
      note: '以当年处罚决定书确定的罚款和没收金额为准，没收财物不能确定金额的不计入。',
    }),
    count('ZC_03', '作出行政许可决定', '件', departments, {
      note: '当年准予、不予许可以及变更、延续的决定件数合计。',
    }),
    count('ZC_04', '开展行政检查', '次', enforcers, {
      note: '检查一个对象并有完整检查记录的算一次；没有特定对象的巡查不计。',
    }),
  ],
  rules: [
    paired('ZR-01', 'ZR_02<=ZR_03', '集中培训人次（[ZR_03]人次）少于培训次数（[ZR_02]次），请核对是否填反。'),
    hard('ZC-01', 'IF(ZC_02>0,ZC_01>0,TRUE)', '有罚没金额（[ZC_02]万元），但行政处罚决定为[ZC_01]宗。'),
  ],
};

export const enforcementItems: Section = {
  indicators: [
    stock('ZS_01', '综合行政执法事项', '项', ownActs, {
      note: '年末本级有效的综合行政执法事项目录所列事项总数。',
    }),
  ],
  tables: [
    {
      code: 'ZS',
      name: '综合行政执法事项分类',
      rows: [
        { code: 'ZS_CF', name: '行政处罚' },
        { code: 'ZS_XK', name: '行政许可' },
        { code: 'ZS_QZ', name: '行政强制' },
        { code: 'ZS_JC', name: '行政检查' },
        { code: 'ZS_QT', name: '其他执法事项' },
      ],
      columns: [
        {
          code: '_SL',
          name: '事项数',
          ...figure('stock', '项', ownActs, { note: '目录中属于本类的事项数；没有的填0。' }),
        },
        {
          code: '_ZB',
          name: '占比',
          ...share('{行}_SL', 'ZS_01', 1, { note: '本类事项数除以综合行政执法事项总数。' }),
        },
      ],
    },
  ],
  rules: [
    hard('ZS-01', '{行:ZS}_SL<=ZS_01', '{行名:ZS}（[{行:ZS}_SL]项）多于综合行政执法事项（[ZS_01]项）。'),
    hard(
      'ZS-02',
      'SUM({各行:ZS}_SL)=ZS_01',
      '行政处罚（[ZS_CF_SL]项）、行政许可（[ZS_XK_SL]项）、行政强制（[ZS_QZ_SL]项）、行政检查（[ZS_JC_SL]项）与其他执法事项（[ZS_QT_SL]项）之和不等于综合行政执法事项（[ZS_01]项）。',
    ),
  ],
};

export const businessInspections: Section = {
  indicators: [
    count('SQ_01', '制定涉企检查计划', '份', departments, {
      note: '本单位当年制定并公布的涉企检查计划份数。',
    }),
    stock('SQ_02', '涉企行政检查事项', '项', ownActs, {
      note: '年末本级公布的涉企行政检查事项清单所列事项数。',
    }),
    stock('SQ_03', '公示“双随机、一公开”事项', '项', ownActs, {
      note: '年末本级公示的随机抽查事项清单所列事项数。',
    }),
    count('SQ_04', '开展涉企行政检查', '次', departments, {
      note: '当年对企业实施的行政检查次数；联合检查算一次，由牵头单位填报。',
      aliases: ['企业迎检频次'],
    }),
  ],
  rules: [soft('SQ-01', 'SQ_04<=ZC_04', '涉企行政检查（[SQ_04]次）多于全部行政检查（[ZC_04]次），请核对。')],
};

export const enforcementOversight: Section = {
  indicators: [
    count('XS_01', '办理上级转办执法线索', '件', justice, {
      note: '上级转来并已办理的行政执法问题线索件数。',
      aliases: ['办理市级转办执法线索'],
    }),
    count('XS_02', '办理本级执法线索', '件', justice, {
      note: '本级自行收到或者发现并已办理的行政执法问题线索件数。',
      aliases: ['办理县本级执法线索'],
    }),
    count('ZZ_01', '专项整治问题清单', '项', ownActs, {
      note: '本级专项整治方案所附问题清单列出的项数。',
      aliases: ['突出问题清单'],
    }),
    count('ZZ_02', '梳理共性问题', '条', justice, {
      note: '征求社会意见后归纳出的共性问题条数。',
      aliases: ['梳理归纳共性问题'],
    }),
    count('ZZ_03', '专项整治督导检查', '次', justice, { note: '为专项整治开展的督导检查次数。' }),
    count('ZZ_04', '专项整治明察暗访', '次', justice, { note: '为专项整治开展的明察暗访次数。' }),
    count('ZZ_05', '专项整治案卷评查', '次', justice, {
      note: '为专项整治组织的案卷评查次数，不含各单位自评。',
    }),
    count('ZZ_06', '督导查摆问题', '条', justice, {
      note: '督导检查、明察暗访和案卷评查中查出的问题条数。',
      aliases: ['督导中查摆问题'],
    }),
    count('ZZ_07', '自查排查问题', '条', departments, {
      note: '各执法单位自查出的问题条数。',
      aliases: ['体检式自查排查问题'],
    }),
    count('ZZ_08', '收集服务对象意见建议', '条', departments, {
      note: '各执法单位向服务对象收集的意见建议条数。',
    }),
    count('AJ_01', '执法单位案卷自评', '次', departments, { note: '各执法单位自行组织案卷评查的次数。' }),
    count('AJ_02', '执法单位自评案卷', '份', departments, { note: '各执法单位自评的案卷份数。' }),
    count('AJ_03', '抽取评查案卷', '份', justice, {
      note: '司法行政部门从执法单位抽取并评查的案卷份数，不含各单位自评的案卷。',
      aliases: ['评查行政执法案卷'],
    }),
    count('AJ_04', '案卷专项评查', '次', justice, {
      note: '司法行政部门组织的案卷专项评查次数。',
      aliases: ['司法局案卷专项评查'],
    }),
    count('AJ_05', '评出优秀案卷', '份', justice, { note: '抽取评查的案卷中评为优秀的份数。' }),
    count('AJ_06', '评出不合格案卷', '份', justice, { note: '抽取评查的案卷中评为不合格的份数。' }),
    count('AJ_07', '发出案卷评查专报', '期', justice, { note: '评查后印发的专报、通报期数。' }),
    count('AJ_08', '案卷评查发现问题', '条', justice, {
      note: '抽取评查中发现的执法程序、文书制作等问题条数。',
      aliases: ['案卷评查发现并整改问题'],
    }),
    stock('TY_01', '行政执法特邀监督员', '名', justice, {
      note: '年末在聘的行政执法特邀监督员人数。',
      aliases: ['聘任行政执法特邀监督员'],
    }),
  ],
  rules: [
    hard(
      'AJ-01',
      'AJ_05+AJ_06<=AJ_03',
      '优秀案卷（[AJ_05]份）与不合格案卷（[AJ_06]份）之和大于抽取评查案卷（[AJ_03]份）。',
    ),
    soft('AJ-02', 'AJ_01<=AJ_02', '自评案卷（[AJ_02]份）少于自评次数（[AJ_01]次），请核对是否填反。'),
  ],
};
