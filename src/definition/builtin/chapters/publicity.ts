/** 行政执法工作体系 › 普法宣传: 谁执法谁普法. */
import { eachOf, everyUnit, justice, leadOf, townshipsAndJustice } from '../filing';
import { count, stock } from '../indicators';
import { hard, paired, soft, type Section } from '../section';

const educationBureau = leadOf('教育局');
const religiousAffairsBureau = leadOf('民族宗教事务局');
const emergencyBureau = leadOf('应急管理局');
const townships = eachOf('乡镇');

export const publicity: Section = {
  indicators: [
    count('PF_01', '开展各类普法活动', '场次', everyUnit, {
      note: '本单位全年主办的各类普法活动场次，几家合办的由牵头单位填报。',
      aliases: ['完成各类普法活动'],
    }),
    count('PF_02', '岁末年初普法宣传活动', '场次', justice, {
      note: '元旦、春节前后集中开展的普法宣传活动场次。',
    }),
    count('PF_03', '岁末年初普法受教育人数', '人', justice, {
      note: '参加岁末年初普法宣传活动的人数，可填约数并在情况说明中注明。',
    }),
    count('PF_04', '专题普法宣传活动', '场', townshipsAndJustice, {
      note: '围绕国家安全日、民法典宣传月、防范电信诈骗等专题开展的活动场数，几家合办的由牵头单位填报。',
      aliases: ['村、社区专题普法'],
    }),
    count('PF_05', '安全生产宣讲覆盖企业', '家', emergencyBureau, {
      note: '接受安全生产法治宣讲的企业家数。',
      aliases: ['安全生产宣讲覆盖民营企业'],
    }),
    count('PF_06', '安全生产法治讲座', '次', emergencyBureau, {
      note: '面向企业举办的安全生产法治讲座次数。',
    }),
    count('PF_07', '安全生产法治讲座受教育人数', '人', emergencyBureau, {
      note: '参加安全生产法治讲座的人数。',
    }),
    count('PF_08', '校园法治教育活动', '场次', educationBureau, {
      note: '法治副校长、辅导员等在学校开展的法治宣讲和教育活动场次。',
      aliases: ['法治副校长进校园专题宣讲', '开展校园法治教育活动'],
    }),
    stock('PF_09', '配备法治副校长、辅导员', '名', educationBureau, {
      note: '年末学校、幼儿园在聘的法治副校长和法治辅导员人数。',
    }),
    count('PF_10', '开展法治宣讲的寺院', '个', religiousAffairsBureau, {
      note: '当年开展过法治宣讲的宗教活动场所个数，同一处只计一次。',
    }),
    count('PF_11', '寺院法治宣讲', '次', religiousAffairsBureau, {
      note: '在宗教活动场所集中开展的法治宣讲次数。',
    }),
    count('PF_12', '寺院法治宣讲受教育僧侣', '人', religiousAffairsBureau, {
      note: '参加寺院法治宣讲的教职人员人数。',
    }),
    count('PF_13', '“法律九进”发放宣传资料', '册', justice, {
      note: '“法律九进”活动中发放的读本、宣传册册数；折页等计入发放法治宣传资料。',
      aliases: ['发放普法读本'],
    }),
    count('PF_14', '视听版《民法典》点击播放', '次', justice, {
      note: '本地制作的视听版《民法典》当年点击播放次数。',
    }),
    count('PF_15', '集中开展各类宣讲活动', '场次', townshipsAndJustice, {
      note: '司法行政部门、乡镇在宪法宣传周等节点集中组织的宣讲场次，岁末年初和专题活动除外。',
      aliases: ['集中普法活动'],
    }),
    count('PF_16', '发放法治宣传资料', '份', townshipsAndJustice, {
      note: '发放的折页、传单等宣传资料份数，“法律九进”的宣传册另计。',
      aliases: ['发放宣传折页', '发放宣传资料'],
    }),
    count('PF_17', '法治小喇叭播送时间', '小时', townships, {
      note: '村（社区）法治广播全年播送时间合计。',
    }),
    count('PF_18', '打造法治文化阵地', '个', justice, {
      note: '当年新建成的法治公园、广场、长廊等文化阵地个数。',
    }),
    count('PF_19', '建成法治公园', '个', justice, {
      note: '当年新建法治文化阵地中的法治公园个数。',
      aliases: ['建成县级法治文化公园'],
    }),
    count('PF_20', '建成村级法治文化广场', '个', justice, {
      note: '当年新建法治文化阵地中的村级法治文化广场个数。',
    }),
    count('PF_21', '建成法治劳务服务点', '个', justice, {
      note: '当年新建的法治劳务服务点个数，不计入法治文化阵地。',
    }),
    count('PF_22', '选拔培养“法律明白人”', '人', townships, {
      note: '当年选拔并经培训上岗的“法律明白人”人数。',
    }),
    count('PF_23', '开办模拟法庭', '场次', educationBureau, {
      note: '学校和青少年法治教育基地当年开办的模拟法庭场次。',
    }),
    count('PF_24', '青少年法治教育基地接待学生', '人次', educationBureau, {
      note: '青少年法治教育基地当年接待学生的人次。',
    }),
    count('PF_25', '乡镇法治进校园活动', '场次', townships, {
      note: '乡镇自己组织或者会同辖区学校开展的场次；教育局统一报的校园法治教育活动不与此数相加。',
      aliases: ['“法治进校园”活动'],
    }),
    count('PF_26', '乡镇法治进校园覆盖学生', '人次', townships, {
      note: '参加上述活动的学生人次。',
      aliases: ['“法治进校园”覆盖学生'],
    }),
    count('PF_27', '普法活动现场解答咨询', '人次', townshipsAndJustice, {
      note: '普法活动现场当面解答群众咨询的人次，法律顾问平时解答的不计。',
    }),
    count('PF_28', '建成法治文化街', '条', justice, {
      note: '当年新建法治文化阵地中的法治文化街、长廊条数。',
    }),
    count('PF_29', '开展法治文化活动', '场次', justice, {
      note: '书画展、知识竞赛、文艺演出等法治文化活动场次。',
      aliases: ['开展法治书法绘画展、知识竞赛等活动'],
    }),
    count('PF_30', '征集法治文化作品', '件', justice, {
      note: '当年征集到的手抄报、征文、书画等作品件数。',
      aliases: ['征集手抄报、征文等作品'],
    }),
    stock('PF_31', '普法宣讲团成员', '人', justice, {
      note: '年末司法行政部门组建的普法宣讲团在册人数。',
      aliases: ['专业宣讲团成员'],
    }),
    count('PF_32', '宣讲点位', '个', justice, {
      note: '当年宣讲团安排并实施宣讲的点位个数，同一点位只计一次。',
      aliases: ['规划宣讲点位'],
    }),
  ],
  rules: [
    hard(
      'PF-01',
      'PF_19+PF_20<=PF_18',
      '法治公园（[PF_19]个）与村级法治文化广场（[PF_20]个）之和大于法治文化阵地（[PF_18]个）。',
    ),
    soft(
      'PF-02',
      'PF_10<=PF_11',
      '开展法治宣讲的寺院（[PF_10]个）多于宣讲次数（[PF_11]次）；几处合并宣讲的，请注明。',
    ),
    paired('PF-03', 'PF_25<=PF_26', '覆盖学生（[PF_26]人次）少于活动场次（[PF_25]场次），请核对是否填反。'),
    hard('PF-04', 'PF_28<=PF_18', '法治文化街（[PF_28]条）多于法治文化阵地（[PF_18]个）。'),
  ],
};
