/** 社会矛盾纠纷行政预防调处化解体系: 行政复议与应诉, 调解与综治, 公共法律服务. */
import { eachOf, justice, leadOf, ownActs } from '../filing';
import { amount, count, rate, stock } from '../indicators';
import { hard, paired, soft, type Section } from '../section';

const mediators = eachOf('乡镇', '司法局');
const lawCommission = leadOf('政法委员会');

export const reviewAndLitigation: Section = {
  indicators: [
    count('FY_01', '办理行政复议案件', '件', justice, {
      note: '本年经办的全部行政复议案件，包括本年受理的、上年结转的和审查后未予受理的。',
    }),
    count('FY_02', '受理行政复议案件', '件', justice, {
      note: '本年决定受理的行政复议案件，不含上年结转。',
      aliases: ['受理行政复议申请'],
      required: true,
    }),
    count('FY_03', '办结行政复议案件', '件', justice, {
      note: '本年审结的行政复议案件，含上年结转到本年审结的。',
      aliases: ['审结行政复议案件'],
      required: true,
    }),
    rate('FY_R1', '行政复议案件办结率', 'FY_03', 'FY_02', 1, {
      note: '办结行政复议案件除以受理行政复议案件。',
    }),
    count('FY_04', '行政复议直接纠错', '件', justice, {
      note: '审结案件中决定撤销、变更、确认违法或者责令履行的件数。',
    }),
    rate('FY_R2', '行政复议直接纠错率', 'FY_04', 'FY_03', 1, {
      note: '直接纠错件数除以审结件数，不以受理件数作分母。',
    }),
    count('YS_01', '办理行政应诉案件', '件', justice, {
      note: '本级政府和所属部门、乡镇当年作为被告参加的行政诉讼案件，由司法行政部门统一填报。',
      aliases: ['被诉行政案件', '参与行政诉讼案件'],
      required: true,
    }),
    rate('FY_R3', '行政复议受理数超行政应诉数的比例', 'FY_02', 'YS_01', 2, {
      note: '受理行政复议案件比行政应诉案件多出的件数，除以行政应诉案件；少于应诉案件时为负数。',
      formula: '(FY_02-YS_01)*100/YS_01',
      aliases: ['行政复议案件受理数超行政诉讼案件数'],
    }),
    count('YS_02', '行政机关负责人应出庭案件', '件', justice, {
      note: '当年开庭审理并且依法应由行政机关负责人出庭的案件件数。',
    }),
    count('YS_03', '行政机关负责人实际出庭案件', '件', justice, {
      note: '应出庭案件中行政机关负责人实际出庭的件数。',
    }),
    rate('YS_R1', '行政机关负责人出庭应诉率', 'YS_03', 'YS_02', 1, {
      note: '负责人实际出庭案件除以负责人应出庭案件，不以全部应诉案件作分母。',
    }),
    count('YS_04', '审结一审行政案件', '件', justice, { note: '行政应诉案件中当年一审审结的件数。' }),
    count('YS_05', '一审行政案件败诉', '件', justice, { note: '一审审结案件中行政机关败诉的件数。' }),
    rate('YS_R2', '一审行政案件败诉率', 'YS_05', 'YS_04', 2, {
      note: '一审败诉件数除以一审审结件数。',
    }),
  ],
  rules: [
    hard('FY-01', 'FY_02<=FY_01', '受理行政复议案件（[FY_02]件）大于办理的案件（[FY_01]件）。'),
    hard('FY-02', 'FY_03<=FY_01', '办结行政复议案件（[FY_03]件）大于办理的案件（[FY_01]件）。'),
    soft(
      'FY-03',
      'FY_03<=FY_02',
      '办结行政复议案件（[FY_03]件）大于受理的案件（[FY_02]件）；含上年结转的，请在情况说明中注明。',
    ),
    hard('FY-04', 'FY_04<=FY_03', '直接纠错（[FY_04]件）大于办结行政复议案件（[FY_03]件）。'),
    soft(
      'FY-05',
      'FY_02<=5*PREV(FY_02)',
      '受理行政复议案件（[FY_02]件）超过上年数（[PREV(FY_02)]件）的5倍，请核对后说明原因。',
    ),
    paired('YS-01', 'YS_03<=YS_02', '负责人实际出庭（[YS_03]件）大于应出庭（[YS_02]件）。'),
    paired('YS-02', 'YS_05<=YS_04', '一审败诉（[YS_05]件）大于审结一审行政案件（[YS_04]件）。'),
    soft(
      'YS-03',
      'YS_04<=YS_01',
      '审结一审行政案件（[YS_04]件）大于行政应诉案件（[YS_01]件）；含上年结转的，请注明。',
    ),
  ],
};

export const mediation: Section = {
  indicators: [
    stock('TJ_01', '调解组织', '个', mediators, {
      note: '年末各类调解委员会等调解组织个数；村（社区）的由乡镇填报，县级和行业性的由司法局填报。',
      aliases: ['调解委员会', '人民调解委员会'],
      required: true,
    }),
    stock('TJ_02', '人民调解员', '人', mediators, {
      note: '年末上述调解组织的调解员人数。',
      aliases: ['调解员'],
      required: true,
    }),
    stock('TJ_03', '专职人民调解员', '人', mediators, { note: '调解员中专门从事调解工作的人数。' }),
    count('TJ_04', '开展矛盾纠纷排查', '次', mediators, { note: '组织排查的次数，不是查出的纠纷件数。' }),
    count('TJ_05', '排查矛盾纠纷', '件', mediators, { note: '全年排查发现的矛盾纠纷件数。' }),
    count('TJ_06', '化解矛盾纠纷', '件', mediators, {
      note: '调解组织成功化解的矛盾纠纷件数，综治中心自行化解的另计。',
      aliases: ['调解组织化解矛盾纠纷'],
    }),
    rate('TJ_R1', '矛盾纠纷化解率', 'TJ_06', 'TJ_05', 2, {
      note: '化解矛盾纠纷件数除以排查矛盾纠纷件数。',
    }),
    stock('TJ_07', '律师调解室', '个', justice, { note: '年末建成并运行的律师调解室个数。' }),
    stock('TJ_08', '个人品牌调解室', '个', justice, {
      note: '年末以调解员个人命名并运行的调解室个数。',
    }),
    stock('TJ_09', '涉诉信访律师接谈室', '个', justice, {
      note: '年末建成并运行的涉诉信访律师接谈室个数。',
    }),
    count('ZX_01', '综治中心化解矛盾纠纷', '件', lawCommission, {
      note: '综治中心牵头化解的矛盾纠纷件数，不计入调解组织化解数。',
    }),
    amount('ZX_02', '综治中心化解矛盾纠纷涉及金额', lawCommission, {
      note: '综治中心化解的矛盾纠纷所涉及的金额。',
    }),
  ],
  rules: [
    hard('TJ-01', 'TJ_03<=TJ_02', '专职人民调解员（[TJ_03]人）多于人民调解员（[TJ_02]人）。'),
    soft(
      'TJ-02',
      'TJ_06<=TJ_05',
      '化解矛盾纠纷（[TJ_06]件）大于排查矛盾纠纷（[TJ_05]件）；含上年未结的，请注明。',
    ),
  ],
};

export const legalServices: Section = {
  indicators: [
    stock('GF_01', '“最多跑一次”公证事项', '项', ownActs, {
      note: '年末本级公证机构公布的“最多跑一次”公证事项项数。',
    }),
    count('GF_02', '免费办理公证', '项', justice, {
      note: '全年减免全部费用办理的公证项数。',
      aliases: ['免费办理公证事项'],
    }),
    count('GF_03', '办理各类公证', '件', justice, {
      note: '公证机构全年办结的公证件数。',
      aliases: ['办理各类公证事项'],
    }),
    count('GF_04', '办理司法鉴定案件', '件', justice, { note: '司法鉴定机构全年办结的鉴定件数。' }),
    count('GF_05', '办理法律援助案件', '件', justice, { note: '法律援助机构全年办理的援助案件件数。' }),
    amount('GF_06', '节约受援群众诉讼成本', justice, {
      note: '按当地收费标准折算的受援群众少支出的费用。',
    }),
  ],
  rules: [
    soft(
      'GF-01',
      'GF_02<=GF_03',
      '免费办理公证（[GF_02]项）大于办理各类公证（[GF_03]件）；计量单位不同的，请注明。',
    ),
  ],
};
