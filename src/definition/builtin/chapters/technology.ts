/** 法治政府建设科技保障体系: 一网通办, 跨省通办, 信息平台. */
import { eachOf, leadOf } from '../filing';
import { count, rate, stock } from '../indicators';
import { powers } from '../powers';
import { hard, paired, soft, type Section } from '../section';

const serviceBureau = leadOf('政务服务监督管理局');
const justiceBureau = leadOf('司法局');

export const technology: Section = {
  indicators: [
    count('WS_01', '网上办件', '件', serviceBureau, {
      note: '受理政务服务事项中通过网上办理的件数。',
    }),
    count('WS_02', '办理跨省通办事项', '件', serviceBureau, {
      note: '受理政务服务事项中属于“跨省通办”的件数。',
    }),
    stock('WS_03', '政务服务事项总数', '项', serviceBureau, {
      note: '年末本级政务服务事项目录所列事项数。',
    }),
    stock('WS_04', '可网上办理的政务服务事项', '项', serviceBureau, {
      note: '上述事项中可以在网上申请并办理的事项数。',
    }),
    rate('WS_R1', '政务服务事项网上可办率', 'WS_04', 'WS_03', 1, {
      note: '可网上办理的事项数除以政务服务事项总数。',
    }),
    count('ZX_03', '录入综治信息', '条', leadOf('政法委员会'), {
      note: '全年录入综治信息平台的信息条数。',
    }),
    count('KJ_01', '通过执法信息平台办理的执法案件', '件', eachOf(...powers.any, '乡镇'), {
      note: '立案、调查、审核和决定都在行政执法信息平台上完成的案件件数。',
    }),
    stock('KJ_02', '“扫码入企”检查码库经营主体', '户', justiceBureau, {
      note: '年末涉企检查码库收录的经营主体户数，按实数填报，不填约数。',
      aliases: ['检查码库涵盖市场主体'],
    }),
    stock('KJ_03', '检查码库个体工商户', '户', justiceBureau, {
      note: '上述经营主体中的个体工商户户数。',
      aliases: ['检查码库涵盖个体工商户'],
    }),
    stock('KJ_04', '检查码库企业', '户', justiceBureau, {
      note: '上述经营主体中的企业户数。',
      aliases: ['检查码库涵盖企业'],
    }),
  ],
  rules: [
    hard('WS-01', 'WS_01<=ZW_01', '网上办件（[WS_01]件）大于受理政务服务事项（[ZW_01]件）。'),
    hard('WS-02', 'WS_02<=ZW_01', '跨省通办事项（[WS_02]件）大于受理政务服务事项（[ZW_01]件）。'),
    soft(
      'WS-03',
      'WS_01+WS_02+ZW_03<=ZW_01',
      '网上办件（[WS_01]件）、跨省通办（[WS_02]件）与咨询件（[ZW_03]件）之和大于受理政务服务事项（[ZW_01]件）；各项有交叉或者咨询不计入受理的，请注明。',
    ),
    paired('WS-04', 'WS_04<=WS_03', '可网上办理的事项（[WS_04]项）多于政务服务事项总数（[WS_03]项）。'),
    hard(
      'KJ-01',
      'KJ_03+KJ_04<=KJ_02',
      '个体工商户（[KJ_03]户）与企业（[KJ_04]户）之和大于检查码库经营主体（[KJ_02]户）；总数请填实数。',
    ),
  ],
};
