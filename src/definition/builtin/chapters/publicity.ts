/** 行政执法工作体系 › 普法宣传: 谁执法谁普法. */
import { eachOf, everyUnit, justice, leadOf } from '../filing';
import { count, stock } from '../indicators';
import { hard, soft, type Section } from '../section';

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
    count('PF_04', '专题普法宣传活动', '场', justice, {
      note: '围绕消费者权益日、国家安全日、民法典宣传月等组织、督促和指导开展的专题活动场数。',
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
      note: '“法律九进”活动中发放的宣传册数，不计入其他宣传资料。',
    }),
    count('PF_14', '视听版《民法典》点击播放', '次', justice, {
      note: '本地制作的视听版《民法典》当年点击播放次数。',
    }),
    count('PF_15', '集中开展各类宣讲活动', '场次', justice, {
      note: '司法行政部门集中组织的宣讲场次，岁末年初和专题活动除外。',
    }),
    count('PF_16', '发放法治宣传资料', '份', justice, {
      note: '“法律九进”以外发放的宣传资料份数。',
    }),
    count('PF_17', '法治小喇叭播送时间', '小时', townships, {
      note: '村（社区）法治广播全年播送时间合计。',
    }),
    count('PF_18', '打造法治文化阵地', '个', justice, {
      note: '当年新建成的法治公园、广场、长廊等文化阵地个数。',
    }),
    count('PF_19', '建成法治公园', '个', justice, { note: '当年新建法治文化阵地中的法治公园个数。' }),
    count('PF_20', '建成村级法治文化广场', '个', justice, {
      note: '当年新建法治文化阵地中的村级法治文化广场个数。',
    }),
    count('PF_21', '建成法治劳务服务点', '个', justice, {
      note: '当年新建的法治劳务服务点个数，不计入法治文化阵地。',
    }),
    count('PF_22', '选拔培养“法律明白人”', '人', townships, {
      note: '当年选拔并经培训上岗的“法律明白人”人数。',
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
  ],
};
