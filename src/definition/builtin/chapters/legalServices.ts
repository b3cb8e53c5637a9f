/** 社会矛盾纠纷行政预防调处化解体系 › 公共法律服务: 公证, 司法鉴定, 法律援助, 法律顾问. */
import { eachOf, justice, ownActs, townshipsAndJustice } from '../filing';
import { amount, count, figure, share, stock } from '../indicators';
import { hard, soft, type Section } from '../section';

const townships = eachOf('乡镇');

export const legalServices: Section = {
  indicators: [
    stock('GF_01', '“最多跑一次”公证事项', '项', ownActs, {
      note: '年末本级公证机构公布的“最多跑一次”公证事项项数。',
      aliases: ['“最多跑一次”办理公证事项', '公证“最多跑一次”事项'],
    }),
    count('GF_02', '免费办理公证', '项', justice, {
      note: '全年减免全部费用办理的公证项数。',
      aliases: ['免费办理公证事项', '免费公证', '办理公益公证'],
    }),
    count('GF_03', '办理各类公证', '件', justice, {
      note: '公证机构全年办结的公证件数，国内、涉外、涉港澳、涉台的都计。',
      aliases: ['办理各类公证事项', '办理公证', '办结公证', '办理公证案件'],
    }),
    count('GF_04', '办理司法鉴定案件', '件', justice, {
      note: '司法鉴定机构全年办结的鉴定件数。',
      aliases: ['司法鉴定', '完成司法鉴定', '办理司法鉴定'],
    }),
    count('GF_05', '办理法律援助案件', '件', justice, {
      note: '法律援助机构全年办理的援助案件件数，以当年决定援助和受理通知的为准。各地口径不一，按办结统计的，请注明。',
      aliases: ['受理法律援助案件', '法律援助案件', '承办法律援助案件'],
    }),
    amount('GF_06', '节约受援群众诉讼成本', justice, {
      note: '按当地收费标准折算的受援群众少支出的费用。',
      aliases: ['为受援群众节约诉讼成本', '为受援人节省诉讼费用'],
    }),
    stock('GF_07', '配备法律顾问的村（社区）', '个', townships, {
      note: '本乡镇（街道）内年末已配备法律顾问的村、社区个数。',
      aliases: ['实现“一村（社区）一法律顾问”的村（社区）', '配备村（居）法律顾问', '村（社区）法律顾问覆盖'],
    }),
    count('GF_08', '法律顾问解答法律咨询', '人次', townshipsAndJustice, {
      note: '法律顾问为群众和企业解答法律咨询的人次；村（社区）法律顾问的由乡镇填报，其余由司法行政部门填报。',
      aliases: ['为群众及企业解答法律咨询', '村（社区）法律顾问提供法律咨询', '解答法律咨询', '提供法律咨询'],
    }),
    count('GF_09', '法律顾问参与修订村规民约', '份', townships, {
      note: '村（社区）法律顾问参与修订的村规民约、居民公约份数。',
      aliases: ['法律顾问参与村规民约修订', '协助修订村规民约'],
    }),
    count('GF_10', '为企业提供法律服务', '项', justice, {
      note: '组织律师等为企业提供的法治体检、合同风险分析等服务项数。',
      aliases: ['为企业提供订单式普法、合同风险分析等服务', '开展企业“法治体检”', '服务企业法律事项'],
    }),
  ],
  tables: [
    {
      code: 'GFY',
      name: '法律援助案件',
      rows: [
        { code: 'GFY_MS', name: '民事法律援助' },
        { code: 'GFY_XS', name: '刑事法律援助' },
        { code: 'GFY_XZ', name: '行政法律援助' },
        { code: 'GFY_HJ', name: '法律援助合计', formula: 'SUM({各行})' },
      ],
      columns: [
        {
          code: '_SQ',
          name: '申请和通知',
          ...figure('count', '件', justice, {
            note: '当年收到的申请和办案机关通知辩护、代理的件数；没有的填0。',
            aliases: ['申请', '收到申请件数'],
          }),
        },
        {
          code: '_SL',
          name: '决定援助',
          ...figure('count', '件', justice, {
            note: '当年决定给予援助和受理通知的件数；没有的填0。',
            aliases: ['受理', '批准援助', '受理援助'],
          }),
        },
        {
          code: '_BJ',
          name: '办结援助',
          ...figure('count', '件', justice, {
            note: '当年办结的援助案件件数，含上年受理的；没有的填0。',
            aliases: ['办结', '结案'],
          }),
        },
        {
          code: '_RS',
          name: '受援人',
          ...figure('count', '人', justice, {
            note: '当年决定援助的案件的受援人数，群体案件按人计；没有的填0。',
            aliases: ['受援人数', '受援群众'],
          }),
        },
      ],
    },
    {
      code: 'GFG',
      name: '公证办理情况',
      rows: [
        { code: 'GFG_GN', name: '国内公证' },
        { code: 'GFG_SW', name: '涉外公证' },
        { code: 'GFG_GA', name: '涉港澳公证' },
        { code: 'GFG_TW', name: '涉台公证' },
        { code: 'GFG_HJ', name: '公证合计', formula: 'SUM({各行})' },
      ],
      columns: [
        {
          code: '_JS',
          name: '办证件数',
          ...figure('count', '件', justice, {
            note: '当年办结的本类公证件数；没有的填0。',
            aliases: ['办理件数', '公证件数'],
          }),
        },
        {
          code: '_ZB',
          name: '占办证比例',
          ...share('{行}_JS', 'GFG_HJ_JS', 1, { note: '本类办证件数除以公证合计。' }),
        },
      ],
    },
  ],
  rules: [
    soft(
      'GF-01',
      'GF_02<=GF_03',
      '免费办理公证（[GF_02]项）大于办理各类公证（[GF_03]件）；计量单位不同的，请注明。',
    ),
    hard(
      'GF-02',
      'GF_03=GFG_HJ_JS',
      '办理各类公证（[GF_03]件）不等于《公证办理情况》各类之和（[GFG_HJ_JS]件）。',
    ),
    soft(
      'GF-03',
      'GF_05=GFY_HJ_SL',
      '办理法律援助案件（[GF_05]件）不等于《法律援助案件》决定援助合计（[GFY_HJ_SL]件）；口径不同的，请注明。',
    ),
    soft(
      'GF-04',
      '{行:GFY}_SL<={行:GFY}_SQ',
      '{行名:GFY}：决定援助（[{行:GFY}_SL]件）大于申请和通知（[{行:GFY}_SQ]件）；含上年申请的，请注明。',
    ),
    soft(
      'GF-05',
      '{行:GFY}_BJ<={行:GFY}_SL',
      '{行名:GFY}：办结援助（[{行:GFY}_BJ]件）大于决定援助（[{行:GFY}_SL]件）；含上年受理的，请注明。',
    ),
    soft(
      'GF-06',
      '{行:GFY}_RS>={行:GFY}_SL',
      '{行名:GFY}：受援人（[{行:GFY}_RS]人）少于决定援助（[{行:GFY}_SL]件）；一人几件的，请注明。',
    ),
  ],
};
