/** 社会矛盾纠纷行政预防调处化解体系 › 信访, 12345热线, 接诉即办. */
import { leadOf } from '../filing';
import { count, figure, rate, share } from '../indicators';
import { hard, paired, soft, type Section } from '../section';

const petitionBureau = leadOf('信访局');
const hotlineBureau = leadOf('政务服务监督管理局');

export const petitions: Section = {
  indicators: [
    count('XF_01', '受理信访总量', '件次', petitionBureau, {
      note: '全年受理的来信、来访和网上信访件次合计，以信访信息系统年末数为准。',
      aliases: ['受理信访总量（来信来访、网上信访）'],
    }),
    count('XF_02', '受理信访人次', '人次', petitionBureau, {
      note: '上述信访事项涉及的信访人人次。',
    }),
    count('XF_03', '受理来信来访', '件次', petitionBureau, {
      note: '受理信访总量中的来信和来访件次。',
    }),
    count('XF_04', '受理网上信访事项', '件次', petitionBureau, {
      note: '受理信访总量中的网上信访件次。',
    }),
    count('XF_05', '化解来信来访', '件', petitionBureau, { note: '全年化解的来信来访事项件数。' }),
    rate('XF_R1', '来信来访化解率', 'XF_05', 'XF_03', 2, { note: '化解来信来访除以受理来信来访。' }),
    count('XF_06', '化解网上信访事项', '件', petitionBureau, { note: '全年化解的网上信访事项件数。' }),
    count('XF_07', '应受理告知的信访事项', '件', petitionBureau, {
      note: '当年应在规定期限内作出受理告知的信访事项件数。',
    }),
    count('XF_08', '及时受理的信访事项', '件', petitionBureau, {
      note: '在规定期限内作出受理告知的件数。',
    }),
    rate('XF_R2', '信访及时受理率', 'XF_08', 'XF_07', 2, {
      note: '及时受理的信访事项除以应受理告知的信访事项。',
      aliases: ['信访事项及时受理率'],
    }),
    count('XF_09', '应办结的信访事项', '件', petitionBureau, {
      note: '办理期限在当年届满的信访事项件数，尚未到期的不计。',
    }),
    count('XF_10', '按期办结的信访事项', '件', petitionBureau, {
      note: '应办结的信访事项中在期限内办结并答复的件数。',
    }),
    rate('XF_R3', '信访按期办结率', 'XF_10', 'XF_09', 2, {
      note: '按期办结的信访事项除以应办结的信访事项。',
      aliases: ['信访按期报结率', '信访事项按期办结率'],
    }),
    count('XF_11', '初次信访事项', '件', petitionBureau, { note: '当年受理的初次信访事项件数。' }),
    count('XF_12', '一次性化解的初次信访事项', '件', petitionBureau, {
      note: '初次信访事项中办结后未再信访的件数。',
    }),
    rate('XF_R4', '初次信访事项一次性化解率', 'XF_12', 'XF_11', 2, {
      note: '一次性化解的初次信访事项除以初次信访事项。',
    }),
    count('LY_01', '受理领导信箱转办件', '件', petitionBureau, {
      note: '政府门户网站市长信箱、县长信箱等转来办理的件数。',
      aliases: ['受理“市长信箱”转办件'],
    }),
    count('LY_02', '办结领导信箱转办件', '件', petitionBureau, {
      note: '全年办结的领导信箱转办件件数。',
      aliases: ['办结“市长信箱”转办件'],
    }),
    count('LY_03', '受理微信留言', '件', petitionBureau, {
      note: '政务新媒体受理的群众留言件数。',
      aliases: ['受理市民微信留言'],
    }),
    count('LY_04', '办结微信留言', '件', petitionBureau, {
      note: '全年办结的群众留言件数。',
      aliases: ['办结市民微信留言'],
    }),
  ],
  rules: [
    hard(
      'XF-01',
      'XF_03+XF_04=XF_01',
      '来信来访（[XF_03]件次）与网上信访（[XF_04]件次）之和不等于受理信访总量（[XF_01]件次）。',
    ),
    hard('XF-02', 'XF_04<=XF_01', '网上信访（[XF_04]件次）大于受理信访总量（[XF_01]件次）。'),
    soft(
      'XF-03',
      'XF_05+XF_04<=XF_01',
      '化解来信来访（[XF_05]件）与受理网上信访（[XF_04]件次）之和大于受理信访总量（[XF_01]件次），即化解的来信来访多于受理的；含上年结转的，请注明。',
    ),
    soft(
      'XF-04',
      'XF_06<=XF_04',
      '化解网上信访（[XF_06]件）大于受理网上信访（[XF_04]件次）；含上年结转的，请注明。',
    ),
    soft(
      'XF-05',
      'XF_05+XF_06<=XF_01',
      '化解来信来访（[XF_05]件）与化解网上信访（[XF_06]件）之和大于受理信访总量（[XF_01]件次）；含上年结转的，请注明。',
    ),
    paired('XF-06', 'XF_08<=XF_07', '及时受理（[XF_08]件）大于应受理告知（[XF_07]件）。'),
    paired('XF-07', 'XF_10<=XF_09', '按期办结（[XF_10]件）大于应办结（[XF_09]件）。'),
    paired('XF-08', 'XF_12<=XF_11', '一次性化解（[XF_12]件）大于初次信访事项（[XF_11]件）。'),
    soft(
      'XF-09',
      'XF_01<=5*PREV(XF_01)',
      '受理信访总量（[XF_01]件次）超过上年数（[PREV(XF_01)]件次）的5倍，请核对后说明原因。',
    ),
    soft(
      'LY-01',
      'LY_02<=LY_01',
      '办结领导信箱转办件（[LY_02]件）大于受理（[LY_01]件）；含上年结转的，请注明。',
    ),
    soft('LY-02', 'LY_04<=LY_03', '办结微信留言（[LY_04]件）大于受理（[LY_03]件）；含上年结转的，请注明。'),
  ],
};

export const hotline: Section = {
  indicators: [
    count('RX_01', '受理12345热线件', '件', hotlineBureau, {
      note: '12345政务服务便民热线全年受理的件数，由热线主管部门统一填报，等于各类之和。',
    }),
    count('RX_02', '办结12345热线件', '件', hotlineBureau, { note: '全年办结的热线件数。' }),
    rate('RX_R1', '12345热线办结率', 'RX_02', 'RX_01', 1, { note: '办结热线件除以受理热线件。' }),
    count('RX_03', '热线回访评价件', '件', hotlineBureau, {
      note: '办结后经回访并得到群众评价的件数。',
    }),
    count('RX_04', '热线回访满意件', '件', hotlineBureau, {
      note: '回访评价件中群众表示满意的件数。',
    }),
    rate('RX_R2', '12345热线群众满意率', 'RX_04', 'RX_03', 1, {
      note: '回访满意件除以回访评价件。',
    }),
    count('JS_01', '受理接诉即办诉求', '件', hotlineBureau, {
      note: '本地接诉即办平台受理的群众诉求件数，12345热线转入的也在内，因此不与热线件相加、相比。',
      aliases: ['受理群众诉求'],
      since: 2025,
    }),
    count('JS_02', '办结接诉即办诉求', '件', hotlineBureau, {
      note: '接诉即办平台全年办结的群众诉求件数。',
      since: 2025,
    }),
    rate('JS_R1', '接诉即办诉求办结率', 'JS_02', 'JS_01', 1, {
      note: '办结接诉即办诉求除以受理接诉即办诉求。',
      aliases: ['群众诉求办结率'],
      since: 2025,
    }),
  ],
  tables: [
    {
      code: 'RX',
      name: '12345热线件分类',
      rows: [
        { code: 'RX_QZ', name: '求助类' },
        { code: 'RX_ZX', name: '咨询类' },
        { code: 'RX_TS', name: '投诉类' },
        { code: 'RX_JY', name: '建议类' },
        { code: 'RX_JB', name: '举报类' },
      ],
      columns: [
        {
          code: '_JS',
          name: '件数',
          ...figure('count', '件', hotlineBureau, { note: '受理的热线件中属于本类的件数；没有的填0。' }),
        },
        {
          code: '_ZB',
          name: '占比',
          ...share('{行}_JS', 'RX_01', 1, { note: '本类件数除以受理热线件总数。' }),
        },
      ],
    },
  ],
  rules: [
    {
      ...soft(
        'RX-01',
        'RX_02<=RX_01',
        '办结热线件（[RX_02]件）大于受理热线件（[RX_01]件）；含上年结转的，请注明。',
      ),
      blank: 'error',
    },
    hard(
      'RX-02',
      'SUM({各行:RX}_JS)=RX_01',
      '求助（[RX_QZ_JS]件）、咨询（[RX_ZX_JS]件）、投诉（[RX_TS_JS]件）、建议（[RX_JY_JS]件）、举报（[RX_JB_JS]件）五类之和不等于受理热线件（[RX_01]件）。',
    ),
    hard('RX-03', '{行:RX}_JS<=RX_01', '热线{行名:RX}（[{行:RX}_JS]件）大于受理热线件（[RX_01]件）。'),
    paired('RX-04', 'RX_04<=RX_03', '回访满意件（[RX_04]件）大于回访评价件（[RX_03]件）。'),
    soft(
      'RX-05',
      'RX_03<=RX_02',
      '回访评价件（[RX_03]件）大于办结热线件（[RX_02]件）；含上年办结的，请注明。',
    ),
    soft(
      'RX-06',
      'RX_01<=5*PREV(RX_01)',
      '受理热线件（[RX_01]件）超过上年数（[PREV(RX_01)]件）的5倍，请核对后说明原因。',
    ),
    soft(
      'JS-01',
      'JS_02<=JS_01',
      '办结接诉即办诉求（[JS_02]件）大于受理（[JS_01]件）；含上年结转的，请注明。',
    ),
  ],
};
