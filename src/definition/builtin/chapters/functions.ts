/** 政府机构职能体系: 机构, 政务服务, 经营主体与信用. */
import { eachOf, leadOf, ownActs } from '../filing';
import { amount, count, rate, stock } from '../indicators';
import { hard, paired, soft, type Section } from '../section';

const serviceBureau = leadOf('政务服务监督管理局');
const marketBureau = leadOf('市场监督管理局');
const creditBureau = leadOf('发展和改革局');
const industryBureau = leadOf('工业和信息化局');
const countyOwn = eachOf('县本级');
const departments = eachOf('部门');

export const institutionsOfGovernment: Section = {
  indicators: [
    stock('JG_01', '设置内设机构和事业单位的乡镇（街道）', '个', countyOwn, {
      note: '年末已按改革要求设好内设机构和事业单位的乡镇、街道个数。',
    }),
    count('JG_02', '编制履职事项清单的试点乡镇（街道）', '个', countyOwn, {
      note: '承担履职事项清单试点并已编成清单的乡镇、街道个数。',
    }),
    count('JG_03', '开展履职事项优化调整的乡镇（街道）', '个', countyOwn, {
      note: '当年按赋权、收回的要求对履职事项作过优化调整的乡镇、街道个数。',
    }),
  ],
  rules: [
    hard(
      'JG-01',
      'JG_02<=JG_01',
      '试点乡镇（街道）（[JG_02]个）多于已设置机构的乡镇（街道）（[JG_01]个），请核对。',
    ),
  ],
};

export const governmentServices: Section = {
  indicators: [
    count('ZW_01', '受理政务服务事项', '件', serviceBureau, {
      note: '全年各级政务服务大厅、站点和网上受理的全部政务服务事项，由政务服务部门统一报全辖区数。',
      aliases: ['受理政务便民业务'],
    }),
    count('ZW_02', '办结政务服务事项', '件', serviceBureau, {
      note: '全年办结的政务服务事项，含上年结转到本年办结的。',
      aliases: ['办结政务便民业务'],
    }),
    rate('ZW_R1', '政务服务事项办结率', 'ZW_02', 'ZW_01', 2, {
      note: '办结政务服务事项除以受理政务服务事项。',
      aliases: ['政务便民业务办结率'],
    }),
    count('ZW_03', '受理咨询件', '件', serviceBureau, {
      note: '现场、电话和网上答复的政务服务咨询件数。',
    }),
    count('ZW_04', '受理行政权力事项', '件', serviceBureau, {
      note: '受理政务服务事项中属于依申请行政权力的件数。',
    }),
    count('ZW_05', '办结行政权力事项', '件', serviceBureau, {
      note: '全年办结的依申请行政权力事项件数。',
    }),
    rate('ZW_R2', '行政权力事项办结率', 'ZW_05', 'ZW_04', 2, {
      note: '办结行政权力事项除以受理行政权力事项。',
    }),
    count('ZW_06', '受理公共服务事项', '件', serviceBureau, {
      note: '受理政务服务事项中属于公共服务的件数。',
    }),
    count('ZW_07', '办结公共服务事项', '件', serviceBureau, {
      note: '全年办结的公共服务事项件数。',
    }),
    rate('ZW_R3', '公共服务事项办结率', 'ZW_07', 'ZW_06', 2, {
      note: '办结公共服务事项除以受理公共服务事项。',
    }),
    count('ZW_08', '参加满意度评价的办件', '件', serviceBureau, {
      note: '办事人作出“好差评”或者接受回访的办件数。',
    }),
    count('ZW_09', '评价为满意的办件', '件', serviceBureau, {
      note: '参加评价的办件中评为基本满意及以上的件数。',
    }),
    rate('ZW_R4', '政务服务群众满意度', 'ZW_09', 'ZW_08', 2, {
      note: '评价为满意的办件除以参加满意度评价的办件。',
    }),
    stock('ZW_10', '公布行政许可事项', '项', ownActs, {
      note: '年末本级有效的行政许可事项清单所列事项数。',
    }),
    stock('ZW_11', '公布公共服务事项', '项', ownActs, {
      note: '年末本级有效的公共服务事项清单所列事项数。',
    }),
    stock('ZW_12', '审批事项法定时限合计', '工作日', serviceBureau, {
      note: '本级实施的审批事项法定办理时限逐项相加。',
    }),
    stock('ZW_13', '审批事项压缩时限合计', '工作日', serviceBureau, {
      note: '上述事项承诺时限比法定时限缩短的工作日逐项相加。',
    }),
    rate('ZW_R5', '审批时限平均压缩比例', 'ZW_13', 'ZW_12', 1, {
      note: '压缩时限合计除以法定时限合计。',
    }),
    count('GX_01', '认领“高效办成一件事”重点事项', '项', ownActs, {
      note: '本级当年认领并组织落实的重点事项数。',
    }),
    count('GX_02', '办理“一件事”套餐事项', '件', serviceBureau, {
      note: '通过“高效办成一件事”专窗或专区办成的件数。',
    }),
    count('DT_01', '新进驻政务服务大厅的事项', '项', ownActs, {
      note: '当年新进驻本级政务服务大厅办理的事项数。',
      aliases: ['进驻大厅政务服务事项'],
    }),
    count('DT_02', '投入自助办理设备的单位', '家', ownActs, {
      note: '在本级政务服务大厅投放自助办理设备的单位数。',
    }),
    count('DT_03', '招募进驻政务服务大厅的中介机构', '家', ownActs, {
      note: '当年公开招募并进驻本级政务服务大厅的中介服务机构数。',
    }),
  ],
  rules: [
    {
      ...soft(
        'ZW-01',
        'ZW_02<=ZW_01',
        '办结政务服务事项（[ZW_02]件）大于受理（[ZW_01]件）；含上年结转的，请在情况说明中注明。',
      ),
      blank: 'error',
    },
    soft(
      'ZW-02',
      'ZW_05<=ZW_04',
      '办结行政权力事项（[ZW_05]件）大于受理（[ZW_04]件）；含上年结转的，请注明。',
    ),
    soft(
      'ZW-03',
      'ZW_07<=ZW_06',
      '办结公共服务事项（[ZW_07]件）大于受理（[ZW_06]件）；含上年结转的，请注明。',
    ),
    hard(
      'ZW-04',
      'ZW_04+ZW_06<=ZW_01',
      '行政权力事项（[ZW_04]件）与公共服务事项（[ZW_06]件）之和大于受理政务服务事项（[ZW_01]件）。',
    ),
    paired('ZW-05', 'ZW_09<=ZW_08', '评价为满意的办件（[ZW_09]件）大于参加评价的办件（[ZW_08]件）。'),
    paired('ZW-06', 'ZW_13<=ZW_12', '压缩时限合计（[ZW_13]工作日）大于法定时限合计（[ZW_12]工作日）。'),
    soft(
      'ZW-07',
      'GX_02<=ZW_02',
      '“一件事”套餐（[GX_02]件）大于办结政务服务事项（[ZW_02]件）；套餐未计入办结数的，请注明。',
    ),
    soft(
      'ZW-08',
      'ZW_01<=5*PREV(ZW_01)',
      '受理政务服务事项（[ZW_01]件）超过上年数（[PREV(ZW_01)]件）的5倍，请核对后说明原因。',
    ),
    soft(
      'ZW-09',
      'ZW_03<=5*PREV(ZW_03)',
      '受理咨询件（[ZW_03]件）超过上年数（[PREV(ZW_03)]件）的5倍，请核对后说明原因。',
    ),
  ],
};

export const businessEnvironment: Section = {
  indicators: [
    stock('SC_01', '登记注册经营主体', '户', marketBureau, {
      note: '年末在册的企业、个体工商户和农民专业合作社合计，由市场监管部门统一报全辖区数。',
    }),
    stock('SC_02', '登记注册企业', '户', marketBureau, {
      note: '年末在册的各类企业，含分支机构。',
      aliases: ['个体企业'],
    }),
    stock('SC_03', '登记注册个体工商户', '户', marketBureau, { note: '年末在册的个体工商户。' }),
    stock('SC_04', '登记注册农民专业合作社', '户', marketBureau, {
      note: '年末在册的农民专业合作社，含联合社。',
    }),
    count('XY_01', '报送社会信用信息数据', '条', creditBureau, {
      note: '全年向信用信息平台报送的行政许可、行政处罚等公示信息条数。',
      aliases: ['上报“七公示”社会信用信息数据'],
    }),
    count('XY_02', '法人信用信息查询', '家', creditBureau, {
      note: '全年受理查询信用信息的法人和其他组织数。',
    }),
    count('XY_03', '自然人信用信息查询', '人次', creditBureau, {
      note: '全年受理查询信用信息的自然人人次。',
    }),
    count('MQ_01', '召开民营企业座谈会', '次', departments, {
      note: '由本单位牵头召开的座谈会次数，几家合办的由牵头单位填报。',
    }),
    count('MQ_02', '赴民营企业调研', '次', departments, {
      note: '本单位到民营企业调研的次数，几家同去的由牵头单位填报。',
    }),
    count('MQ_03', '解决民营企业发展需求问题', '个', departments, {
      note: '收集报送并已解决的民营企业问题个数。',
      aliases: ['报送并解决民营企业发展需求问题'],
    }),
    count('QK_01', '列入清理的拖欠账款案件', '件', industryBureau, {
      note: '涉党政机关、事业单位和国有企业拖欠账款的民事案件中列入清理台账的件数；有标的起点的，请注明。',
      aliases: ['涉拖欠账款300万元以上标的民事案件'],
    }),
    count('QK_02', '已履行的拖欠账款案件', '件', industryBureau, {
      note: '列入清理的案件中当年已履行的件数，只履行一部分的也算，请注明。',
      aliases: ['已履行的民事案件'],
    }),
    rate('QK_R1', '拖欠账款案件履行率', 'QK_02', 'QK_01', 1, {
      note: '已履行的件数除以列入清理的件数，不是金额之比。',
      aliases: ['民事案件执行率'],
    }),
    amount('QK_03', '拖欠账款案件执行到位金额', industryBureau, {
      note: '列入清理的案件当年实际执行到位的金额。',
      aliases: ['民事案件执行到位金额'],
    }),
  ],
  rules: [
    hard(
      'SC-01',
      'SC_01=SC_02+SC_03+SC_04',
      '经营主体（[SC_01]户）不等于企业（[SC_02]户）、个体工商户（[SC_03]户）、农民专业合作社（[SC_04]户）之和。',
    ),
    paired('QK-01', 'QK_02<=QK_01', '已履行的拖欠账款案件（[QK_02]件）大于列入清理的案件（[QK_01]件）。'),
  ],
};
