/** What people read from narrative/, in Chinese. Keys start with the folder's name; {name} is filled in. */
export const narrative = {
  'narrative.title': '{unit}{year}年度统计数据',
  'narrative.example': '（示例数据，不是真实报告）',
  'narrative.year': '{year}年',

  'narrative.coverage': '截至目前，{expected}个单位中{reported}个已报送，以下为已报送单位的合计数。',
  'narrative.coverage-rejected':
    '截至目前，{expected}个单位中{reported}个已报送，另有{rejected}个单位的报送表不合要求、未计入，以下为已报送单位的合计数。',
  'narrative.count-expected': '应报单位数',
  'narrative.count-reported': '已报单位数',
  'narrative.count-rejected': '退回单位数',
  'narrative.count-asked': '应填单位数',
  'narrative.count-answered': '填报单位数',

  'narrative.two': '两',
  'narrative.note': '{asked}个应填单位中{answered}个填报',
  'narrative.note-all': '以上数据由{asked}个应填单位中的{answered}个填报',
  'narrative.note-several': '以上{count}项由{asked}个应填单位中的{answered}个填报',
  'narrative.note-ratio': '分子、分母分别由{asked}个应填单位中的{numerator}个、{denominator}个填报',
  'narrative.note-ratio-apart':
    '分子由{asked}个应填单位中的{numerator}个填报，分母由{wholeAsked}个应填单位中的{denominator}个填报',

  'narrative.growth': '同比增长{figure}%',
  'narrative.growth-times': '同比增长{figure}倍',
  'narrative.fall': '同比下降{figure}%',
  'narrative.points-up': '比上年提高{figure}{measure}',
  'narrative.points-down': '比上年下降{figure}{measure}',
  'narrative.more': '比上年增加{figure}{measure}',
  'narrative.fewer': '比上年减少{figure}{measure}',
  'narrative.level': '与上年持平',
  'narrative.nearly-level': '与上年基本持平',
  'narrative.incomparable': '口径调整，不可比',
  'narrative.share': '占{figure}%',
  'narrative.units-measure': '个',

  'narrative.area-province': '全省',
  'narrative.area-region': '全区',
  'narrative.area-city': '全市',
  'narrative.area-prefecture': '全州',
  'narrative.area-district-office': '全地区',
  'narrative.area-league': '全盟',
  'narrative.area-county': '全县',
  'narrative.area-banner': '全旗',
  'narrative.area-town': '全镇',
  'narrative.area-township': '全乡',
  'narrative.area-sum': '全苏木',
  'narrative.area-street': '本街道',
  'narrative.area-department': '本部门',
  'narrative.area-own': '本级',

  'narrative.syntax': '第{position}个字：{reason}',
  'narrative.text-mistake': '文字模板“{template}”第{position}个字：{reason}',
  'narrative.at': '第{position}个字：{reason}',
  'narrative.unknown-code': '第{position}个字处没有指标“{code}”；{hint}',
  'narrative.unknown-unit':
    '{file}：单位“{unit}”不在制度的单位表中，无从选用文字模板。请改用列有该单位的制度。',
  'narrative.empty-brackets': '方括号里没有内容，应写指标代码，如 [FY_01]。要印出方括号，请写 \\[ 和 \\]。',
  'narrative.not-a-code':
    '“{found}”不是指标代码。方括号里应为指标代码（字母、数字、下划线），或单位、辖区、年度、上年度、章节之一。',
  'narrative.word-option': '“{word}”后面不能带选项，应只写 [{word}]。',
  'narrative.unknown-option':
    '没有“{found}”这个选项。可用的选项：值、万、亿、0位至6位、上年、同比、增减、占 指标代码。',
  'narrative.rival-options': '“{option}”与“{rival}”不能并用，请留下一个。',
  'narrative.misplaced-option': '“{option}”不能与“{form}”并用，请删去“{option}”。',
  'narrative.unclosed': '{open} 没有配对的 {close}，请在同一段内补上 {close}。',
  'narrative.stray-bracket': '{found} 前面没有配对的左括号。要印出这个符号，请写 \\{found}。',
  'narrative.stray-bar': '竖线只能写在方括号里。要印出竖线，请写 \\|。',
  'narrative.bad-escape': '反斜杠后面只能是 [ ] { } | \\ 之一。要印出反斜杠，请写 \\\\。',
  'narrative.wide-bracket': '{found} 用的不是半角方括号，应写 [{content}]。',
  'narrative.heading-figure': '标题里不能填数。请把数写在标题之后的正文里。',
  'narrative.unknown-indicator': '制度中没有指标“{code}”。请核对指标代码。',
  'narrative.not-numeric':
    '“{code}”是“是否”或“文字”类指标，不能计算，也不能带万、亿、位数。请只写 [{code}]。',
  'narrative.scaled-ratio': '“{code}”是比率，不能以“{scale}”为单位。请删去“{scale}”。',
  'narrative.share-measures':
    '“{code}”的计量单位是“{measure}”，“{whole}”的计量单位是“{wholeMeasure}”，单位不同不能算占比。请换成单位相同的指标。',
} as const;
