/** 合法性审查 by what is reviewed, as judicial administration counts it. */
import { justice } from '../filing';
import { figure, share } from '../indicators';
import { hard, soft, softOnTotals, type Section } from '../section';

export const legalityReview: Section = {
  indicators: [],
  tables: [
    {
      code: 'HF',
      name: '合法性审查情况',
      rows: [
        { code: 'HF_GF', name: '规范性文件', note: '政府、部门和下级政府送审的行政规范性文件。' },
        { code: 'HF_JC', name: '重大行政决策', note: '送审的重大行政决策事项草案。' },
        { code: 'HF_HT', name: '合同协议', note: '政府及部门送审的合同、协议，不限于重大的。' },
        { code: 'HF_QT', name: '其他事项', note: '以上三类以外的送审文件和涉法事务。' },
        { code: 'HF_HJ', name: '合计', formula: 'SUM({各行})', note: '各类事项相加。' },
      ],
      columns: [
        {
          code: '_SC',
          name: '审查件数',
          ...figure('count', '件', justice, {
            note: '当年作出审查意见的件数，同一件几次送审的只计一次；没有的填0。',
            aliases: ['合法性审查', '合法性审查件数', '审核件数'],
          }),
        },
        {
          code: '_YJ',
          name: '提出意见件数',
          ...figure('count', '件', justice, {
            note: '审查中提出修改、补充或者不同意意见的件数，不是意见条数；没有的填0。',
            aliases: ['提出修改意见件数', '提出审查意见'],
          }),
        },
        {
          code: '_YL',
          name: '提出意见比例',
          ...share('{行}_YJ', '{行}_SC', 1, { note: '提出意见件数除以审查件数。' }),
        },
      ],
    },
  ],
  rules: [
    hard(
      'HF-01',
      '{行:HF}_YJ<={行:HF}_SC',
      '{行名:HF}提出意见（[{行:HF}_YJ]件）大于审查件数（[{行:HF}_SC]件）。',
    ),
    hard('HF-02', 'HT_01<=HF_HT_SC', '重大合同审查（[HT_01]件）大于合同协议审查（[HF_HT_SC]件）。'),
    soft(
      'HF-03',
      'HT_02<=HF_HJ_SC',
      '出具审查意见书（[HT_02]份）大于合法性审查合计（[HF_HJ_SC]件）；一件出具几份的，请注明。',
    ),
    softOnTotals(
      'HF-04',
      'GW_01<=HF_GF_SC',
      '合法性审查规范性文件（[GW_01]件）大于司法行政部门审查的规范性文件（[HF_GF_SC]件）；由其他机构审查的，请注明。',
    ),
    softOnTotals(
      'HF-05',
      'JC_02<=HF_JC_SC',
      '经合法性审查的重大行政决策事项（[JC_02]项）大于司法行政部门审查的重大行政决策（[HF_JC_SC]件）；由其他机构审查的，请注明。',
    ),
  ],
};
