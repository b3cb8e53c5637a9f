/** Why a figure or a check of a report has no place among the indicators and claims. */
export const reasons = {
  noOperands: '分子分母未公布，无法由汇总得出',
  oneOperand: '分子、分母只公布了一项，无法由汇总得出',
  descriptive: '只是对一次性工作的描述，不设指标',
  changeOnly: '只公布了增减量，未公布本年数和上年数',
  wording: '措辞问题，没有算术关系',
  bounds: '比率在0至100之间，由分子不大于分母的审核关系保证',
  listed: '文中列举的项目个数，不是指标之间的关系',
} as const;
