/** 行政决策制度体系: 重大行政决策, 法律顾问. */
import { justice, ownActs, ownUnits } from '../filing';
import { amount, count, stock } from '../indicators';
import { hard, type Section } from '../section';

export const decisions: Section = {
  indicators: [
    count('JC_01', '公布重大行政决策事项', '项', ownActs, {
      note: '本级政府当年公布的重大行政决策事项目录所列事项数。',
    }),
    count('JC_02', '经合法性审查的重大行政决策事项', '项', ownActs, {
      note: '目录所列事项中当年完成合法性审查的项数。',
    }),
    count('JC_03', '开展风险评估的重大行政决策事项', '项', ownActs, {
      note: '目录所列事项中当年完成风险评估的项数。',
    }),
  ],
  rules: [
    hard('JC-01', 'JC_02<=JC_01', '经合法性审查的事项（[JC_02]项）多于公布的重大行政决策事项（[JC_01]项）。'),
    hard('JC-02', 'JC_03<=JC_01', '开展风险评估的事项（[JC_03]项）多于公布的重大行政决策事项（[JC_01]项）。'),
  ],
};

export const legalCounsel: Section = {
  indicators: [
    amount('GL_01', '法律顾问专项经费', ownUnits, { note: '本级财政当年安排的法律顾问专项经费。' }),
    stock('GL_02', '聘任法律顾问的律师事务所', '家', ownUnits, {
      note: '年末与本级签约担任法律顾问的律师事务所家数；一家所在几个县区签约的，各县区分别计算。',
      aliases: ['聘任法律顾问律所'],
    }),
    stock('GL_03', '配备法律顾问的党政机关', '家', ownUnits, {
      note: '年末已聘有法律顾问的本级党政机关家数。',
    }),
    stock('GL_04', '参与行政机关决策咨询的法律顾问', '名', justice, {
      note: '当年实际参与决策咨询的法律顾问人数，同一人只计一次。',
    }),
    count('GL_05', '法律顾问参与决策咨询', '件', justice, {
      note: '法律顾问参与研究、论证的决策事项件数。',
      aliases: ['法律顾问参与行政机关决策咨询'],
    }),
    count('GL_06', '法律顾问提出意见建议', '条', justice, {
      note: '法律顾问在决策咨询中提出的意见建议条数。',
    }),
    count('GL_07', '法律顾问为地方立法提供意见建议', '条', justice, {
      note: '法律顾问对地方性法规、规章草案提出的意见建议条数，不计入决策咨询意见。',
      aliases: ['法律顾问为地方立法提供法律意见建议'],
    }),
    count('GL_08', '法律顾问参与合法性审查', '次', justice, {
      note: '党政机关法律顾问参与行政决策、文件、合同合法性审查的次数；只作咨询的计入决策咨询。',
      aliases: ['党政机关法律顾问参与行政决策合法性审查'],
    }),
    count('GL_09', '法律顾问出具法律意见书', '份', justice, {
      note: '党政机关法律顾问书面出具的法律意见书份数，司法行政部门自己出具的审查意见书不计。',
      aliases: ['党政机关法律顾问出具法律意见书'],
    }),
  ],
  rules: [],
};
