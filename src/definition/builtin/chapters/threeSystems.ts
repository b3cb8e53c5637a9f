/** 行政执法三项制度: 行政执法公示, 执法全过程记录, 重大执法决定法制审核. */
import { eachOf } from '../filing';
import { count, rate, stock } from '../indicators';
import { powers } from '../powers';
import { hard, soft, type Section } from '../section';

const enforcing = eachOf(...powers.any);

export const threeSystems: Section = {
  indicators: [
    count('GS_01', '公示行政执法决定信息', '条', enforcing, {
      note: '当年在网站、公示平台上向社会公开的处罚、许可、强制等决定信息条数，同一决定只计一次。',
      aliases: ['行政执法公示', '执法结果公示', '公示执法信息'],
    }),
    stock('JL_01', '执法记录仪', '台', enforcing, {
      note: '年末本单位在用的执法记录仪等音像记录设备台数。',
      aliases: ['配备执法记录仪', '执法记录设备'],
    }),
    count('JL_02', '全过程音像记录的执法案件', '件', enforcing, {
      note: '当年办理的执法案件中对执法过程作了音像记录的件数。',
      aliases: ['执法全过程记录', '音像记录案件'],
    }),
    count('SH_05', '重大执法决定', '件', enforcing, {
      note: '当年作出的列入本单位重大执法决定法制审核目录的决定件数；没有的填0。',
      aliases: ['作出重大执法决定', '重大行政执法决定'],
    }),
    count('SH_06', '经法制审核的重大执法决定', '件', enforcing, {
      note: '重大执法决定中作出前经过法制审核的件数；没有的填0。',
      aliases: ['重大执法决定法制审核', '重大行政执法决定法制审核'],
    }),
    count('SH_07', '法制审核提出意见的重大执法决定', '件', enforcing, {
      note: '经法制审核的重大执法决定中审核机构提出变更、补正、不同意等意见的件数。',
      aliases: ['法制审核提出意见'],
    }),
    rate('SH_R1', '重大执法决定法制审核率', 'SH_06', 'SH_05', 1, {
      note: '经法制审核的重大执法决定除以重大执法决定。',
      aliases: ['重大行政执法决定法制审核率', '法制审核覆盖率'],
    }),
  ],
  rules: [
    hard('SH-02', 'SH_06<=SH_05', '经法制审核的重大执法决定（[SH_06]件）大于重大执法决定（[SH_05]件）。'),
    soft(
      'SH-03',
      'SH_06>=SH_05',
      '经法制审核的（[SH_06]件）少于重大执法决定（[SH_05]件），重大执法决定作出前应当经过法制审核，请说明原因。',
    ),
    hard(
      'SH-04',
      'SH_07<=SH_06',
      '法制审核提出意见的（[SH_07]件）大于经法制审核的重大执法决定（[SH_06]件）。',
    ),
    hard('SH-05', 'SH_06<=SH_04', '经法制审核的重大执法决定（[SH_06]件）大于法制审核执法案件（[SH_04]件）。'),
  ],
};
