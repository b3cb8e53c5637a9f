/** What people read from definition/, in Chinese. Keys start with the folder's name; {name} is filled in. */
export const definition = {
  // where something stands
  'definition.place': '“{sheet}”表 {address}',
  'definition.did-you-mean': '是不是 {near}？',
  'definition.list-it-first': '请核对，或先把它列进来。',

  // values
  'definition.missing': '没有填写；请补上。',
  'definition.list-empty': '一项也没有；至少要有一项。',
  'definition.wrong-value': '“{found}”不是这里能填的内容；请对照说明改正。',
  'definition.not-a-text': '“{found}”不是文字；请改为文字。',
  'definition.not-a-number': '“{found}”不是整数；请改为整数。',
  'definition.not-yes-no': '“{found}”既不是“是”也不是“否”；请改正。',
  'definition.number-too-small': '“{found}”太小；应不小于 {least}。',
  'definition.number-too-big': '“{found}”太大；应不大于 {most}。',
  'definition.text-too-long': '有 {found} 个字，最多 {most} 个；请缩短。',
  'definition.unknown-field': '没有“{found}”这一项；请删去，或核对名称。',
  'definition.unknown-word': '“{found}”不在可选的词之中；应为 {wanted}。',
  'definition.word-missing': '没有填写；应为 {wanted}。',
  'definition.untrimmed': '文字首尾有空格或换行；应为“{found}”。',
  'definition.unprintable': '第 {position} 个字符不能显示，单元格也存不下；请删去后重新录入。',
  'definition.word-with-separator': '“{found}”里有顿号、分号等分隔符，会被当作几个词；请去掉分隔符。',

  // codes
  'definition.code-characters': '“{code}”不能作代码：只用半角字母、数字和下划线，并以字母开头，例如 FY_03。',
  'definition.column-code': '“{code}”不能作列代码：只用半角字母、数字和下划线，例如 _JS。',
  'definition.code-too-long': '“{code}”有 {found} 个字符，代码最多 {most} 个；请缩短。',
  'definition.code-like-address':
    '“{code}”与单元格地址的写法相同，电子表格不能用它命名；请加下划线，例如 {right}。',
  'definition.code-double-underscore': '“{code}”里有连着的下划线，程序留作他用；请改为 {right}。',
  'definition.code-prev': '“{code}”以 PREV_ 开头，这是上年数专用的；请换一个开头。',
  'definition.code-reserved': '“{code}”是函数名或电子表格的保留名称；请换一个代码，例如加上章节代码。',
  'definition.duplicate-code':
    '“{code}”与{other}的“{known}”重复（不分大小写）；每个只能用一次，请改其中一个。',
  'definition.identifier-characters':
    '“{found}”不能作代码或编号：只用汉字、半角字母、数字、下划线、点和短横线。',
  'definition.sheet-name-characters':
    '“{found}”要用作工作表名称，其中的“{wrong}”不能用；请删去（不能用 \\ / ? * [ ] : 和换行，首尾不能是单引号）。',
  'definition.sheet-name-taken': '“{found}”是填报表或汇总表固有的工作表名称；请换一个名称。',
  'definition.chapter-name-is-code': '“{found}”又是另一章节的代码，会分不清；请改章节名称或代码。',
  'definition.unknown-chapter': '没有章节“{chapter}”；{hint}',

  // indicators
  'definition.unknown-code': '没有指标“{code}”；{hint}',
  'definition.names-itself': '“{code}”指的是指标自己；应填另一个指标的代码。',
  'definition.text-as-number': '“{code}”是文字指标，不能参加计算；请换成数值指标。',
  'definition.rollup-not-for-kind': '类型为“{kind}”的指标不能用“{rollup}”汇总；应为 {wanted}。',
  'definition.derived-without-formula': '汇总方式为“计算”，却没有公式；请填公式，例如 FY_03/FY_02*100。',
  'definition.formula-without-derived': '填了公式，汇总方式却是“{rollup}”；请改为“计算”，或删去公式。',
  'definition.weighted-without-weight': '汇总方式为“加权”，却没有权数；请填作权数的指标代码，例如 FY_02。',
  'definition.weight-without-weighted': '有权数，汇总方式却不是“加权”；请改为“加权”，或删去权数。',
  'definition.rate-without-part': '计算的比率没有{part}；请填作{part}的指标代码，汇总表上要印出口径。',
  'definition.audience-missing': '没有填报对象，就没有单位填报；请填 乡镇、部门、本级 等，多个用顿号隔开。',
  'definition.unknown-audience': '“{word}”不是级别、类别，也不是单位代码；{hint}',
  'definition.audience-area-word':
    '“{word}”指地区本身，由汇总得数，不直接填报；由其本级填报的请改为“{right}”。',
  'definition.audience-area': '“{word}”（{name}）由汇总得数，不直接填报；请改为其本级单位的代码。',
  'definition.years-reversed': '终止年 {until} 早于起始年 {since}；请核对两个年份。',
  'definition.row-formula-not-for-column':
    '这一行的公式用不到“{column}”列上：{kind}的格子不能由行的公式计算；请删去行的公式，或者给这一列填上公式。',
  'definition.formula-syntax': '公式“{formula}”{where}。',
  'definition.formula-without-codes': '公式里没有指标代码，每个单位结果都一样；请写上指标代码。',
  'definition.derived-with-children':
    '公式里用了 CHILDREN，填报表上没有下级的数，无法计算；CHILDREN 只用于审核关系。',
  'definition.derived-is-comparison':
    '公式得出的是“成立”或“不成立”，不是数；请改为算式，例如 FY_03/FY_02*100。',
  'definition.operand-not-asked':
    '公式用到的“{code}”在 {year} 年不统计，本指标却统计；请核对两者的起始年和终止年。',
  'definition.replaces-other-measure':
    '替代的“{code}”计量单位是“{found}”，本指标是“{measure}”，两者不能换算，上年数接不上；请核对，或把“可比”填“否”。',
  'definition.replaces-twice':
    '“{code}”已由“{known}”（{other}）接续，再接续就把上年数算了两次；请只留一个，其余的改“替代”，或把“可比”填“否”。',
  'definition.replaces-cycle': '替代绕成了圈：{cycle}；请改其中一个。',
  'definition.formula-cycle': '公式绕成了圈：{cycle}；请改其中一个公式，让它不再用到自己。',

  // units
  'definition.province-code':
    '“{code}”不是省级代码：应为2位数字，或以0000结尾的6位数字（GB/T 2260），例如 63。',
  'definition.city-code':
    '“{code}”不是市级代码：应为4位数字，或以00结尾的6位数字（GB/T 2260），例如 630200。',
  'definition.county-code': '“{code}”不是县级代码：应为6位数字，末两位不为00（GB/T 2260），例如 630223。',
  'definition.township-code':
    '“{code}”不是乡镇代码：应为9位或12位数字（统计用区划代码），例如 630223100；用统一社会信用代码的应为18位。',
  'definition.own-code':
    '“{code}”不能作本级的代码：应为本机关的统一社会信用代码，或在上级的6位代码后补0至9位或12位，例如 630223000。',
  'definition.province-prefix': '“{code}”开头的“{found}”不是省级代码；请核对前两位。',
  'definition.code-not-under-parent':
    '“{code}”不在上级“{parent}”之下：应以“{prefix}”开头；请核对代码或上级代码。',
  'definition.credit-length': '“{code}”有 {found} 位，统一社会信用代码应为18位；请照登记证书核对。',
  'definition.credit-character':
    '“{code}”第 {position} 位“{found}”有误：统一社会信用代码只用数字和大写字母，不用 I、O、S、V、Z；请照登记证书核对。',
  'definition.credit-area':
    '“{code}”第3至8位“{found}”有误：应为登记机关的6位行政区划代码；请照登记证书核对。',
  'definition.credit-organisation-digit':
    '“{code}”第17位为“{found}”，按第9至16位推算应为“{right}”，其中有录错的；请照登记证书核对。',
  'definition.credit-check-digit':
    '“{code}”末位为“{found}”，按前17位推算应为“{right}”，其中有录错的；请照登记证书核对。',
  'definition.level-not-of-code':
    '级别填的是“{level}”，“{code}”却是{right}的代码；请把级别改为“{right}”，或改正单位代码。',
  'definition.level-of-body':
    '级别填的是“{level}”，“{code}”却是统一社会信用代码；部门请把级别改为“{right}”，本级请在“本级”栏填“是”。',
  'definition.own-with-children': '这里填了“是”，下面却有 {count} 个单位；地区本身请改为“否”，本级另起一行。',
  'definition.code-not-above-children':
    '下面 {count} 个单位的代码都以“{found}”开头，与“{code}”对不上；请核对本单位的代码。',
  'definition.and-units': '{what}（另有 {count} 个单位也是这样填的。）',
  'definition.year-without-parent':
    '{year} 年有“{child}”，上级“{parent}”这一年却不在；请核对两者的起始年和终止年。',
  'definition.years-without-children':
    '{year} 年“{parent}”不在，下面却还有 {count} 个单位（如“{child}”）；请核对本单位的年份，或给它们填上年份。',
  'definition.formerly-is-name': '曾用名“{name}”就是现在的名称；请删去，或核对单位名称。',
  'definition.unknown-former-unit': '没有原代码为“{code}”的单位；{hint}',
  'definition.replaced-still-there':
    '本单位接续“{code}”（{name}），两者的年份却没有先后；请在原代码那一行填终止年，在本行填其后的起始年。',
  'definition.unit-replaces-cycle': '原代码绕成了圈：{cycle}；请删去其中一个原代码。',
  'definition.own-level': '本级只能是省、市、县级，现为“{level}”；请改级别，或把“本级”改为“否”。',
  'definition.parent-missing': '{level}没有上级代码；请填上级单位的代码。',
  'definition.unknown-parent': '没有上级单位“{parent}”；{hint}',
  'definition.parent-is-own': '上级“{parent}”（{name}）是本级，下面不能再有单位；请改为它所属地区的代码。',
  'definition.parent-level': '{level}的上级“{name}”是{found}级；应为 {wanted}。',
  'definition.province-with-parent': '省级单位没有上级，现填了“{name}”；请删去上级代码，或改级别。',
  'definition.second-own': '“{parent}”下面已有一个本级（{other}）；每个地区只能有一个，请改其中一个。',
  'definition.unit-cycle': '上级关系绕成了圈：{cycle}；请改其中一个上级代码。',

  // rules
  'definition.placeholder-without-table':
    '“{found}”没有写明是哪张分组表；请在冒号后写分组表代码，例如 {right}。',
  'definition.unknown-table': '{placeholder} 里的分组表“{table}”不存在；{hint}',
  'definition.rule-not-comparison': '公式得出的是数或文字，不是判断；请写成比较，例如 FY_03<=FY_02。',
  'definition.unknown-message-code': '说明里的 [{code}] 不是指标代码；{hint}',
  'definition.message-code-not-asked':
    '说明里的 [{code}] 有的被审核单位不填，印不出来；请换成公式里的指标，或缩小适用范围。',
  'definition.message-code-not-in-year':
    '说明里的 [{code}] 在 {year} 年不统计，这条却要审核，印不出来；请核对它的起始年和终止年。',
  'definition.rule-in-no-year':
    '公式里的 {codes} 没有一年同时统计，这条永远用不上；请核对各指标的起始年和终止年。',
  'definition.rule-of-nobody':
    '公式里的 {codes} 没有一个单位同时填报，这条永远用不上；要在汇总后审核的，请在“适用范围”填 县 或 市。',

  // reading the workbook
  'definition.sheet-missing': '缺少“{sheet}”表；请从原工作簿找回，没有内容的也要留着栏目名称。',
  'definition.header-missing': '前 {rows} 行里找不到栏目名称；应有一行写着 {captions}。',
  'definition.caption-missing': '缺少栏目“{caption}”；请补上这一栏，没有内容的可以空着。',
  'definition.caption-twice': '栏目“{caption}”出现两次（另一个在 {other}）；请删去一个。',
  'definition.label-missing': '找不到“{caption}”；请在一个单元格写“{caption}”，右边的单元格写内容。',
  'definition.cell-error': '单元格显示 {found}，是公式出错；请改填文字或数字。',
  'definition.became-date': '录入的内容被当成了日期；请把单元格格式设为“文本”后重新录入。',
  'definition.digits-lost':
    '“{found}”的位数太多，电子表格只留15位，后面的已经丢失；请把单元格格式设为“文本”后重新录入。',
  'definition.table-names-differ':
    '同一分组表这里是“{found}”，{other}是“{known}”；请改成一致，或只在第一行填写。',
  'definition.row-with-figure': '“行”不填“{caption}”；请删去，填到本表的“列”上。',
} as const;
