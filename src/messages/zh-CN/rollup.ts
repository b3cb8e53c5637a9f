/** What people read from rollup/, in Chinese. Keys start with the folder's name; {name} is filled in. */
export const rollup = {
  'rollup.partial': '{expected}个单位中{reported}个已报送',
  'rollup.outside-unit':
    '文件“{file}”：{unit}不在{parent}之下，未计入汇总。请把文件交给{unit}的上级，或改选汇总单位。',
  'rollup.own-summary': '文件“{file}”：这是{unit}自己的汇总表，本次由下级报送的表重新汇总，未计入。',
  'rollup.not-filing':
    '文件“{file}”：{unit}不直接填报，只由下级汇总，未计入。请由{unit}本级填报，或报送{unit}的汇总表。',
  'rollup.covered':
    '文件“{file}”：{unit}的数已由{area}的汇总表上报，不再单独计入，以免重复。如汇总表中缺少该单位，请{area}重新汇总后再报。',
  'rollup.summary-without-coverage':
    '文件“{file}”：{unit}的汇总表中没有“报送情况”，不知包括哪些单位，所辖单位一律按未报列示。请{unit}重新生成汇总表后再报。',
  'rollup.adjustment-unused':
    '{unit}“{indicator}”：填有去重数{amount}，但该指标没有可供去重的合计数，去重数未计入。请删去该行或补报有关数据。',
  'rollup.adjustment-out-of-range':
    '{unit}“{indicator}”：去重数{amount}，去重后为{result}，应不小于下级最大数{least}、不大于下级合计数{most}。请核对去重数的大小和正负。',
  'rollup.rule': '{unit}汇总数：{text}（审核关系{rule}）。请核对有关单位所报数据。',
  'rollup.outlier-year':
    '{unit}“{indicator}”：本年{value}，上年{previous}，相差在5倍以上。请核对所报数据和统计口径。',
  'rollup.zero-among-peers': '{unit}“{indicator}”：填报为0，而同类的{peers}个单位都大于0。请核对是否漏报。',
} as const;
