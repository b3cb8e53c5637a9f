import type { NarrativeTemplate } from '../../definition';

/** What a township or department can say of its own year: one paragraph a subject. */
export const filingUnitTexts: NarrativeTemplate[] = [
  {
    id: 'W-XZ-01',
    chapter: 'JF',
    levels: ['township'],
    text: `[年度]，[单位]共有调解组织[TJ_01]、人民调解员[TJ_02]，开展矛盾纠纷排查[TJ_04]，排查矛盾纠纷[TJ_05]，化解矛盾纠纷[TJ_06]，化解率[TJ_R1]。`,
  },
  {
    id: 'W-XZ-02',
    chapter: 'ZF',
    levels: ['township'],
    text: `[单位]现有持证行政执法人员[ZR_01]，开展行政检查[ZC_04]，作出行政处罚决定[ZC_01]，罚没金额[ZC_02]；开展各类普法活动[PF_01]，培养“法律明白人”[PF_22]。`,
  },
  {
    id: 'W-XZ-03',
    chapter: 'YJ',
    levels: ['township'],
    text: `[YJ_10]行政村、[YJ_11]社区编成“一张图”防汛预案，[GK_02]行政村实现财务、政务公开。`,
  },
  {
    id: 'W-BM-01',
    chapter: 'ZF',
    levels: ['department'],
    text: `[年度]，[单位]现有持证行政执法人员[ZR_01]，开展行政检查[ZC_04]{，其中涉企检查[SQ_04]}；作出行政处罚决定[ZC_01]，罚没金额[ZC_02]；作出行政许可决定[ZC_03]。
自行评查执法案卷[AJ_02]，自查发现问题[ZZ_07]，收集服务对象意见建议[ZZ_08]；开展各类普法活动[PF_01]。`,
  },
  {
    id: 'W-BM-02',
    chapter: 'JD',
    levels: ['department'],
    text: `公开办事流程[GK_04]，公示民生领域清单[GK_05]；收到司法建议[JD_06]、检察建议[JD_07]，按时反馈率[JD_R3]。`,
  },
];
