/** 突发事件应对体系: 隐患检查, 物资, 预警, 预案, 队伍. */
import { eachOf, leadOf, ownActs } from '../filing';
import { count, stock } from '../indicators';
import { soft, type Section } from '../section';

const waterBureau = leadOf('水利局');
const emergencyBureau = leadOf('应急管理局');
const countyOwn = eachOf('县本级');
const townships = eachOf('乡镇');

export const emergency: Section = {
  indicators: [
    count('YJ_01', '检查水库', '座', waterBureau, {
      note: '当年接受汛期安全检查的水库座数，同一座只计一次。',
    }),
    count('YJ_02', '检查淤地坝', '座', waterBureau, {
      note: '当年接受汛期安全检查的淤地坝座数，同一座只计一次。',
    }),
    count('YJ_03', '检查水电站', '座', waterBureau, {
      note: '当年接受汛期安全检查的水电站座数，同一座只计一次。',
    }),
    count('YJ_04', '检查地质灾害隐患点', '处', leadOf('自然资源局'), {
      note: '当年检查过的地质灾害隐患点处数，同一处只计一次。',
    }),
    stock('YJ_05', '应急物资储备类别', '类', ownActs, {
      note: '年末本地储备的应急物资类别数；各地类别重复，不逐级相加。',
    }),
    stock('YJ_06', '应急物资储备数量', '件', emergencyBureau, {
      note: '年末县、乡、村储备的应急物资件数合计，由应急管理部门统一填报。',
    }),
    count('YJ_07', '入汛以来叫应乡镇及成员单位', '次', emergencyBureau, {
      note: '汛期按“叫应”机制直接提醒乡镇和成员单位的次数。',
    }),
    count('YJ_08', '转发预警提醒', '期', emergencyBureau, {
      note: '全年转发的气象、地质灾害等预警提醒期数。',
    }),
    stock('YJ_09', '完成“一张图”防汛预案编制的乡镇（街道）', '个', countyOwn, {
      note: '年末已编成“一张图”防汛预案的乡镇、街道个数。',
    }),
    stock('YJ_10', '完成“一张图”防汛预案编制的行政村', '个', townships, {
      note: '本乡镇（街道）内已编成“一张图”防汛预案的行政村个数。',
    }),
    stock('YJ_11', '完成“一张图”防汛预案编制的社区', '个', townships, {
      note: '本乡镇（街道）内已编成“一张图”防汛预案的社区个数。',
    }),
    stock('YJ_12', '应急救援队伍', '支', emergencyBureau, {
      note: '年末各级各类应急救援队伍支数，由应急管理部门统一填报。',
    }),
    stock('YJ_13', '应急救援队伍人数', '人', emergencyBureau, {
      note: '年末上述队伍的在册人数。',
    }),
    count('YJ_14', '开展安全隐患专项整治', '次', townships, {
      note: '乡镇会同派出所、市场监管等单位开展的专项整治行动次数，联合执法行动另计。',
      aliases: ['联合专项整治行动'],
    }),
    count('YJ_15', '排查整治重点区域安全隐患', '处', townships, {
      note: '专项整治中在出租房屋、集贸市场、加油站等处查出并整治的隐患处数。',
    }),
    count('YJ_16', '安全检查企业', '家', townships, {
      note: '乡镇当年检查过安全生产的企业家数，同一家只计一次。',
      aliases: ['检查企业'],
    }),
    count('YJ_17', '企业整改安全隐患', '处', townships, {
      note: '检查企业时查出并已整改的隐患处数，不计入重点区域隐患。',
      aliases: ['企业检查整改安全隐患'],
    }),
  ],
  rules: [
    soft('YJ-01', 'YJ_12<=YJ_13', '应急救援队伍人数（[YJ_13]人）少于队伍支数（[YJ_12]支），请核对是否填反。'),
  ],
};
