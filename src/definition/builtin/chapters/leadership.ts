/** 党的领导: 学法, 培训, 述法, 年度报告. */
import { eachOf, everyUnit, ownActs, ownUnits } from '../filing';
import { count, text, yesno } from '../indicators';
import { paired, type Section } from '../section';

export const leadership: Section = {
  indicators: [
    count('LD_01', '举办法治专题讲座', '次', ownUnits, {
      note: '本级为领导干部举办的法治专题讲座次数。',
    }),
    count('LD_02', '法治专题讲座受教育人次', '人次', ownUnits, {
      note: '参加法治专题讲座的人次。',
    }),
    count('LD_03', '法治学习培训', '场', ownUnits, {
      note: '党校主体班、研修班和专题培训班中开展的法治学习培训场数，不含专题讲座。',
      aliases: ['党校主体班等法治学习培训'],
    }),
    count('LD_04', '法治学习培训参训', '人次', ownUnits, { note: '参加上述学习培训的人次。' }),
    count('LD_05', '新提任领导干部参加法律知识考试', '名', ownUnits, {
      note: '本级当年新提任领导干部中参加法律法规知识考试的人数。',
      aliases: ['新提任县处级领导干部参加法律法规知识考试'],
    }),
    count('LD_06', '常委会、常务会会前学法', '次', ownActs, {
      note: '本级党委常委会会议、政府常务会议会前学法的次数。',
      aliases: ['市委常委会、市政府常务会会前学法'],
    }),
    count('LD_07', '开展专题述法的主要负责人', '名', everyUnit, {
      note: '本单位党政主要负责人中以现场或者书面形式专题述法的人数；本级填党委、政府主要负责人。',
      aliases: ['开展专题述法的党委政府及部门主要负责人'],
    }),
    yesno('LD_08', '是否按期公开法治政府建设年度报告', eachOf('部门', '本级'), {
      note: '上年度报告于本年4月1日前通过网站、报刊等公开的填“是”，涉密不公开的填“否”并注明。',
    }),
    text('LD_09', '创新做法和典型经验', ['部门', '乡镇', '本级'], {
      note: '用一两句话写明本年最有成效的做法；没有的不填。',
    }),
  ],
  rules: [
    paired(
      'LD-01',
      'LD_01<=LD_02',
      '讲座受教育人次（[LD_02]人次）少于讲座次数（[LD_01]次），请核对是否填反。',
    ),
    paired('LD-02', 'LD_03<=LD_04', '培训参训人次（[LD_04]人次）少于培训场数（[LD_03]场），请核对是否填反。'),
  ],
};
