import type { NarrativeTemplate } from '../../definition';

/** What a township or department can say of its own year: one paragraph a subject. */
export const filingUnitTexts: NarrativeTemplate[] = [
  {
    id: 'W-XZ-01',
    chapter: 'JF',
    levels: ['township'],
    text: `[年度]，[单位]共有调解组织[TJ_01]、人民调解员[TJ_02]{（其中专职[TJ_03]、兼职[TJ_12]）}，[TJ_11]村（社区）成立调解委员会，集中培训调解员[TJ_13]；开展矛盾纠纷排查[TJ_04]，排查矛盾纠纷[TJ_05]，化解矛盾纠纷[TJ_06]，化解率[TJ_R1]，未化解[TJ_10]。
{摸排违法犯罪线索[PA_01]{，移交公安机关[PA_02]}}；[GF_07]村（社区）配备法律顾问，法律顾问解答法律咨询[GF_08]，参与修订村规民约[GF_09]。`,
  },
  {
    id: 'W-XZ-02',
    chapter: 'ZF',
    levels: ['township'],
    text: `[单位]现有持证行政执法人员[ZR_01]、法制审核人员[SH_03]，组织执法培训[ZR_02]，开展行政检查[ZC_04]，作出行政处罚决定[ZC_01]、行政许可决定[ZC_03]，罚没金额[ZC_02]；{开展联合执法行动[ZC_08]{，查处问题[ZC_09]}}；{开展执法监督检查[XS_05]{，督促整改问题[XS_04]}}。
开展各类普法活动[PF_01]，专题普法[PF_04]，集中宣讲[PF_15]，{法治进校园[PF_25]{，覆盖学生[PF_26]}}，发放宣传资料[PF_16]，现场解答咨询[PF_27]，培养“法律明白人”[PF_22]。`,
  },
  {
    id: 'W-XZ-03',
    chapter: 'YJ',
    levels: ['township'],
    text: `[YJ_10]行政村、[YJ_11]社区编成“一张图”防汛预案；开展安全隐患专项整治[YJ_14]，排查整治重点区域安全隐患[YJ_15]，{安全检查企业[YJ_16]{，整改隐患[YJ_17]}}。`,
  },
  {
    id: 'W-XZ-04',
    chapter: 'JD',
    levels: ['township'],
    text: `[GK_02]行政村实现财务、政务公开，公开政务服务事项[GK_13]、政务信息[GK_14]，回应群众咨询[GK_15]，收集群众意见建议[JD_10]。`,
  },
  {
    id: 'W-XZ-05',
    chapter: 'LD',
    levels: ['township'],
    text: `{召开法治建设专题会议[LD_19]{，研究解决问题[LD_20]}}，与[LD_22]村（社区）签订法治建设责任书，专题学法[LD_21]，举办法治专题讲座[LD_01]{，受教育[LD_02]}，开展法治学习培训[LD_03]{，参训[LD_04]}。`,
  },
  {
    id: 'W-BM-01',
    chapter: 'ZF',
    levels: ['department'],
    text: `[年度]，[单位]现有持证行政执法人员[ZR_01]、法制审核人员[SH_03]，审核执法案件[SH_04]，开展行政检查[ZC_04]{，其中涉企检查[SQ_04]}；作出行政处罚决定[ZC_01]，罚没金额[ZC_02]；作出行政许可决定[ZC_03]；{办理减免责案件[ZC_05]{，减免金额[ZC_06]}}，开展说理式执法[ZC_07]。
自行评查执法案卷[AJ_02]，自查发现问题[ZZ_07]，收集服务对象意见建议[ZZ_08]；开展各类普法活动[PF_01]。`,
  },
  {
    id: 'W-BM-02',
    chapter: 'JD',
    levels: ['department'],
    text: `公开办事流程[GK_04]，公示民生领域清单[GK_05]；收到司法建议[JD_06]、检察建议[JD_07]，按时反馈率[JD_R3]。`,
  },
];
