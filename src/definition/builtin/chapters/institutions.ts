/** 依法行政制度体系: 行政立法, 规范性文件, 合法性审查. */
import { cityActs, justice, ownActs } from '../filing';
import { count, stock } from '../indicators';
import { hard, soft, type Section } from '../section';

export const legislation: Section = {
  indicators: [
    count('LF_01', '召开立法意见征求会', '次', justice, {
      note: '为国家和地方立法草案征求意见而召开的会议次数。',
    }),
    count('LF_02', '提出立法意见建议', '条', justice, {
      note: '对立法草案提出并报送的意见建议条数。',
    }),
    stock('LF_03', '累计颁布政府规章', '部', cityActs, {
      note: '取得立法权以来本级政府颁布的规章部数，为累计数。',
      aliases: ['累计颁布市政府规章'],
    }),
    stock('LF_04', '累计提交地方性法规议案', '件', cityActs, {
      note: '取得立法权以来本级政府提请同级人大常委会审议的地方性法规议案件数，为累计数。',
    }),
  ],
  rules: [
    soft(
      'LF-01',
      'LF_03>=PREV(LF_03)',
      '累计颁布政府规章（[LF_03]部）少于上年（[PREV(LF_03)]部），累计数不应减少，请核对。',
    ),
    soft(
      'LF-02',
      'LF_04>=PREV(LF_04)',
      '累计提交地方性法规议案（[LF_04]件）少于上年（[PREV(LF_04)]件），累计数不应减少，请核对。',
    ),
  ],
};

export const documents: Section = {
  indicators: [
    count('GW_01', '合法性审查规范性文件', '件', ownActs, {
      note: '当年对本级政府及其办公室行政规范性文件作出合法性审查的件数。',
      aliases: ['审查规范性文件', '规范性文件合法性审查'],
    }),
    count('GW_02', '规范性文件备案', '件', ownActs, {
      note: '当年报上级政府和同级人大常委会备案的规范性文件件数。',
    }),
    count('GW_03', '规范性文件平台录入', '件', ownActs, {
      note: '当年录入规范性文件管理平台的件数。',
    }),
    count('GW_04', '清理规范性文件', '件', ownActs, {
      note: '当年列入清理的本级政府规范性文件总数，等于下列各种处理结果之和。',
    }),
    count('GW_05', '清理后继续有效', '件', ownActs, {
      note: '经清理宣布继续有效的规范性文件件数。',
      aliases: ['清理后继续有效规范性文件', '文件清理继续有效'],
    }),
    count('GW_06', '清理后失效和废止', '件', ownActs, {
      note: '经清理宣布失效或者废止的规范性文件件数。',
      aliases: ['清理后失效及废止规范性文件', '文件清理废止'],
    }),
    count('GW_07', '清理后修改', '件', ownActs, {
      note: '经清理决定修改的规范性文件件数。',
      aliases: ['文件清理修改'],
    }),
    count('GW_08', '监督督促规范性文件', '件', ownActs, {
      note: '本级对下级或者部门规范性文件提出监督、督促意见的件数。',
      aliases: ['行政规范性文件监督督促'],
    }),
    count('GW_09', '规范性文件实施后评估', '次', ownActs, {
      note: '对本级政府现行规范性文件组织实施后评估的次数，一次评估几件的算一次。',
      aliases: ['行政规范性文件实施后评估'],
    }),
    count('HT_01', '重大合同审查', '件', justice, {
      note: '对政府及部门的重大合同、协议作出合法性审查的件数。',
    }),
    count('HT_02', '出具审查意见书', '份', justice, { note: '合法性审查后书面出具的意见书份数。' }),
  ],
  rules: [
    hard(
      'GW-01',
      'GW_04=GW_05+GW_06+GW_07',
      '清理规范性文件（[GW_04]件）不等于继续有效（[GW_05]件）、失效和废止（[GW_06]件）、修改（[GW_07]件）之和。',
    ),
  ],
};
