/** 行政执法工作体系: 执法力量与行为, 执法事项, 涉企检查, 执法监督与案卷评查. */
import { eachOf, justice, ownActs, ownUnits, townshipsAndJustice } from '../filing';
import { amount, count, figure, rate, share, stock } from '../indicators';
import { powers } from '../powers';
import { hard, paired, soft, softOnTotals, type Section } from '../section';

const enforcers = eachOf(...powers.any, '乡镇');
const departments = eachOf(...powers.any);
const punishers = eachOf(...powers.punish);
const punishersAndTownships = eachOf(...powers.punish, '乡镇');
const townships = eachOf('乡镇');

export const enforcement: Section = {
  indicators: [
    stock('ZJ_01', '综合行政执法机构', '个', ownUnits, {
      note: '年末已挂牌运行的综合行政执法机构个数。',
      aliases: ['挂牌成立综合行政执法机构'],
    }),
    stock('ZR_01', '持证行政执法人员', '人', enforcers, {
      note: '年末在岗并持有有效行政执法证件的人数。',
    }),
    count('ZR_02', '行政执法人员集中培训', '次', townshipsAndJustice, {
      note: '司法行政部门或者乡镇自己组织、牵头组织的集中培训次数，参加别家培训的不计。',
      aliases: ['行政执法人员专题培训', '执法人员业务培训'],
    }),
    count('ZR_03', '行政执法人员集中培训人次', '人次', townshipsAndJustice, {
      note: '参加上述集中培训的人次。',
      aliases: ['行政执法人员综合培训'],
    }),
    count('ZR_04', '参加执法资格考试的人员', '名', justice, {
      note: '当年申领行政执法证件而参加资格认证考试的人数，补考的不重复计算。',
      aliases: ['新申领执法证人员参加资格认证考试'],
    }),
    count('ZR_05', '通过执法资格考试的人员', '名', justice, {
      note: '参加资格认证考试的人员中当年考试合格的人数。',
    }),
    rate('ZR_R1', '执法资格考试通过率', 'ZR_05', 'ZR_04', 1, {
      note: '通过考试的人数除以参加考试的人数。',
      aliases: ['执法人员资格认证考试通过率'],
    }),
    count('ZR_06', '注销执法证件的人员', '人', justice, {
      note: '因调离、退休或者不符合条件而被注销行政执法证件的人数，一人一证。',
      aliases: ['注销执法证件'],
    }),
    stock('SH_01', '配备法制审核人员的部门', '个', ownUnits, {
      note: '年末已配备专职法制审核人员的本级部门个数。',
      aliases: ['配备专职法制审核人员的县直部门'],
    }),
    stock('SH_02', '配备法制审核人员的乡镇（街道）', '个', eachOf('县本级'), {
      note: '年末已配备专职法制审核人员的乡镇、街道个数。',
      aliases: ['配备专职法制审核人员的乡镇'],
    }),
    stock('SH_03', '法制审核人员', '名', enforcers, {
      note: '年末在岗从事重大执法决定法制审核的人数，兼职的也计入。',
    }),
    count('SH_04', '法制审核执法案件', '件', enforcers, {
      note: '当年经本单位法制审核的执法案件件数。',
      aliases: ['法制审核案件'],
    }),
    count('ZC_01', '作出行政处罚决定', '宗', punishersAndTownships, {
      note: '当年作出的行政处罚决定宗数；一案并处几种处罚的算一宗。',
      aliases: ['办理行政处罚'],
    }),
    amount('ZC_02', '行政处罚罚没金额', punishersAndTownships, {
      note: '以当年处罚决定书确定的罚款和没收金额为准，没收财物不能确定金额的不计入。',
    }),
    count('ZC_03', '作出行政许可决定', '件', eachOf(...powers.license, '乡镇'), {
      note: '当年准予、不予许可以及变更、延续的决定件数合计。',
      aliases: ['办理行政许可'],
    }),
    count('ZC_04', '开展行政检查', '次', punishersAndTownships, {
      note: '检查一个对象并有完整检查记录的算一次；没有特定对象的巡查不计。',
    }),
    count('ZC_05', '办理减免责案件', '件', punishers, {
      note: '按不予处罚、从轻和减轻处罚清单办理的案件件数。',
    }),
    amount('ZC_06', '减免责案件减免金额', punishers, {
      note: '上述案件比一般处罚少收的罚款金额。',
      aliases: ['减免金额'],
    }),
    count('ZC_07', '开展说理式执法', '次', punishers, {
      note: '用说理式文书、教育劝导等柔性方式执法的次数，可填约数并在情况说明中注明。',
      aliases: ['“说理式执法”“教育式执法”'],
    }),
    count('ZC_08', '开展联合执法行动', '次', townships, {
      note: '乡镇牵头或者会同派驻机构开展的联合执法次数，安全隐患专项整治另计。',
      aliases: ['联合执法行动'],
    }),
    count('ZC_09', '联合执法查处问题', '起', townships, {
      note: '联合执法行动中查处的违规搭建、占道经营等问题起数。',
      aliases: ['查处违规搭建、占道经营等问题'],
    }),
  ],
  rules: [
    paired('ZR-01', 'ZR_02<=ZR_03', '集中培训人次（[ZR_03]人次）少于培训次数（[ZR_02]次），请核对是否填反。'),
    hard('ZC-01', 'IF(ZC_02>0,ZC_01>0,TRUE)', '有罚没金额（[ZC_02]万元），但行政处罚决定为[ZC_01]宗。'),
    hard('ZC-02', 'IF(ZC_06>0,ZC_05>0,TRUE)', '有减免金额（[ZC_06]万元），但减免责案件为[ZC_05]件。'),
    paired('ZR-02', 'ZR_05<=ZR_04', '通过考试的人员（[ZR_05]名）多于参加考试的人员（[ZR_04]名）。'),
    softOnTotals(
      'SH-01',
      'SH_01+SH_02<=SH_03',
      '法制审核人员（[SH_03]名）少于已配备的部门（[SH_01]个）与乡镇（街道）（[SH_02]个）之和；几家合用一人的，请注明。',
    ),
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
    count('SQ_01', '制定涉企检查计划', '份', punishers, {
      note: '本单位当年制定并公布的涉企检查计划份数。',
    }),
    stock('SQ_02', '涉企行政检查事项', '项', ownActs, {
      note: '年末本级公布的涉企行政检查事项清单所列事项数。',
    }),
    stock('SQ_03', '公示“双随机、一公开”事项', '项', ownActs, {
      note: '年末本级公示的随机抽查事项清单所列事项数。',
    }),
    count('SQ_04', '开展涉企行政检查', '次', punishers, {
      note: '当年对企业实施的行政检查次数；联合检查算一次，由牵头单位填报。',
      aliases: ['企业迎检频次'],
    }),
    count('SQ_05', '规范涉企检查的制度机制', '个', ownActs, {
      note: '本级当年为规范涉企检查制定的方案、措施等制度机制个数。',
      aliases: ['制定涉企检查机制方案'],
    }),
    count('SQ_06', '规范涉企检查培训座谈', '次', justice, {
      note: '为规范涉企检查组织的培训、座谈次数，不计入执法人员集中培训。',
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
    count('XS_03', '制发行政执法监督意见书', '份', justice, {
      note: '司法行政部门当年向执法单位制发的行政执法监督意见书、建议书份数。',
    }),
    count('XS_04', '督促整改执法问题', '个', townshipsAndJustice, {
      note: '监督检查和案卷评查后督促执法单位、执法队整改的问题个数，同一问题只计一次。',
      aliases: ['纠正执法不规范问题'],
    }),
    count('XS_05', '行政执法监督检查', '次', townshipsAndJustice, {
      note: '对执法单位、综合行政执法队开展的监督检查次数，不含案卷评查。',
      aliases: ['对综合行政执法队日常监督检查'],
    }),
    count('XS_06', '移送执法问题线索', '条', justice, {
      note: '监督中发现并移送有权机关处理的问题线索条数。',
      aliases: ['移送问题线索'],
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
      aliases: ['督导中查摆问题', '摸排整改涉企检查问题'],
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
      aliases: ['评查行政执法案卷', '抽查行政执法案卷'],
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
      aliases: ['聘任行政执法特邀监督员', '选聘社会监督员'],
    }),
    stock('TY_02', '行政执法监督联系点', '个', justice, {
      note: '年末设在企业、社区等处并运行的行政执法监督联系点个数。',
      aliases: ['设立行政执法监督联系点'],
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
