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

  // the workbook: titles and hints
  'definition.workbook-description': '统计制度。改动后保存，可据以制发填报表。',
  'definition.about-basic': '基本信息',
  'definition.about-content': '现有内容',
  'definition.about-guide': '填写说明',
  'definition.about-sheets': '各表是什么',
  'definition.about-jobs': '五件常做的事',
  'definition.count-own-units': '本级',
  'definition.job-step': '{number}. {step}',
  'definition.job-add-indicator': '增加一个指标',
  'definition.job-add-indicator-1':
    '在“指标”表最后一行下面（或插入一行）填指标代码、名称、章节；代码在本章节已有的代码后面接着编，例如 FY_21。',
  'definition.job-add-indicator-2':
    '从下拉列表选“类型”和“汇总方式”，填“计量单位”“填报对象”“口径”；其余栏不填也可以。',
  'definition.job-add-indicator-3':
    '是比率的，先把分子、分母各列一个指标，再加比率：汇总方式选“计算”，公式写 FY_21/FY_20*100，并填分子、分母。',
  'definition.job-add-indicator-4': '改“说明”表的版本号，保存。',
  'definition.job-change-unit': '增减、更改单位',
  'definition.job-change-unit-1':
    '新设的单位在“单位”表加一行，填代码、名称、级别、上级代码，“起始年”填设立的年份；部门的“类别”照其他县同类部门填。',
  'definition.job-change-unit-2': '撤销的填“终止年”，不要删行，历年数据还要用。',
  'definition.job-change-unit-3': '改名的直接改“单位名称”，旧名称写进“曾用名”。',
  'definition.job-change-unit-4':
    '换代码的另起一行填新代码，“起始年”填启用的年份，“原代码”填旧代码；旧代码那一行填“终止年”。',
  'definition.job-add-rule': '增加一条审核关系',
  'definition.job-add-rule-1':
    '在“审核关系”表加一行：编号不重复；一定成立的选“错误”，一般成立、可以说明原因的选“提示”。',
  'definition.job-add-rule-2':
    '公式写成立的样子，例如 FY_03<=FY_02；几个指标由不同单位填报的，“适用范围”填 县、市，汇总后审核。',
  'definition.job-add-rule-3':
    '说明写给填报人看，用方括号带出数字，例如：办结[FY_03]多于受理[FY_02]，请核对。',
  'definition.job-retire-indicator': '停用一个指标',
  'definition.job-retire-indicator-1': '在该指标的“终止年”填最后统计的年份，不要删行。',
  'definition.job-retire-indicator-2':
    '另有指标接替的，加一行新代码，“起始年”填第二年，“替代”填旧代码；口径不同不能相比的，“可比”填“否”。',
  'definition.job-retire-indicator-3': '公式里用到它的比率也填上同样的终止年；用到它的审核关系会自动停用。',
  'definition.job-issue': '下发填报表',
  'definition.job-issue-1':
    '保存本工作簿。在 Excel 中打开“汇表”窗格的“制度”页，选这个文件；有错的会按表名和单元格全部列出，改好再选。',
  'definition.job-issue-2': '到“下发”页选地区和年份，附上年汇总表的会带出上年数，然后制发。',
  'definition.job-issue-3':
    '用命令行的：huibiao issue --definition 制度.xlsx --unit 630223 --year 2026 --out 填报表。',
  'definition.about-subtitle': '统计制度工作簿：在各表中增删改，保存后即可据以制发填报表、审核和汇总。',
  'definition.count-chapters': '章节（个）',
  'definition.count-indicators': '指标（个）',
  'definition.count-tables': '分组表（张）',
  'definition.count-units': '单位（个）',
  'definition.count-rules': '审核关系（条）',
  'definition.count-texts': '文字模板（段）',
  'definition.hint-chapters': '一行一个章节，次序就是填报表中工作表的次序。',
  'definition.hint-indicators': '一行一个指标。停用的不要删行，请填终止年。',
  'definition.hint-tables':
    '一张分组表占若干行：先逐行列出表的各“行”，再逐行列出各“列”；每个格子是一个指标。“行”填公式的，是合计行。',
  'definition.hint-units': '一行一个单位。县、市各有一行“本级”，填报本机关自己的数。',
  'definition.hint-rules': '一行一条关系。公式成立为正常，不成立就把“说明”显示给填报人。',
  'definition.hint-texts': '一行一段文字。方括号里的指标代码换成数字和计量单位。',

  // the workbook: lists, print
  'definition.list-title': '请从列表中选',
  'definition.list-refusal': '“{caption}”只能填：{wanted}。',
  'definition.list-advice': '“章节”表里没有这个章节；请先在“章节”表中列出，或核对名称。',
  'definition.number-refusal': '“{caption}”应为 {min} 至 {max} 的整数。',
  'definition.number-title': '请填整数',
  'definition.page-of': '第 {page} 页 共 {pages} 页',

  // the workbook: notes on captions
  'definition.note-id': '制度的代号，填报表凭它认出属于哪个制度，定了不要改。',
  'definition.note-version': '每次修改后换一个版本号，例如 1.1。版本不同的填报表不能混在一起汇总。',
  'definition.note-definition-name': '制度全称，印在填报表封面上。',
  'definition.note-former-version':
    '按这一版下发的填报表也收，代码改过的按“替代”读取，并提示核对。不收旧表的留空。',
  'definition.note-rounding': '比率等计算结果怎样取整：四舍五入 或 截断。',
  'definition.note-chapter-code': '章节的代号，例如 FY，不能重复。',
  'definition.note-chapter-name': '用作填报表的工作表名称，不超过31个字，不能用 \\ / ? * [ ] : 。',
  'definition.note-chapter': '从下拉列表选，列表来自“章节”表；也可以填章节代码。',
  'definition.note-code':
    '半角字母开头，可有数字和下划线，例如 FY_03。不能写成 FY03（与单元格地址相同）。历年数据靠它对应，定了不要改。',
  'definition.note-name': '指标的名称，按制度或报表上的规范写法。',
  'definition.note-measure': '例如 件、人次、万元、%。没有单位的空着。',
  'definition.note-kind':
    '计数：全年发生数；金额：万元等；期末数：年末时点数；比率：两数相除；是否：填是或否；文字：填文字。',
  'definition.note-decimals': '小数点后保留几位，0 至 6。空着为 0。',
  'definition.note-rollup':
    '求和：下级相加；计算：按公式用汇总后的数重算；牵头：由一个单位统一报全县；加权：加权平均；最大：取最大；列示：逐条列出；不汇总：由本级自报。',
  'definition.note-formula':
    '汇总方式为“计算”的填公式，例如 FY_03/FY_02*100；为“加权”的填作权数的指标代码；其余空着。前面不写等号。',
  'definition.note-numerator': '比率的分子，填指标代码。',
  'definition.note-denominator': '比率的分母，填指标代码。',
  'definition.note-audience':
    '填 乡镇、部门、本级、县本级、市本级，或“单位”表的类别（如 司法局）、单位代码，多个用顿号隔开。计算的指标空着，即随公式里的指标。',
  'definition.note-required': '填“是”的，空着不填会被审核指出。空着为“否”。',
  'definition.note-note': '口径：统计范围、时间、怎样算一件。填报时显示在单元格旁。',
  'definition.note-since': '从哪一年起统计，例如 2024。一直统计的空着。',
  'definition.note-until': '统计到哪一年为止。仍在统计的空着。',
  'definition.note-replaces': '接续哪个旧指标，填旧指标的代码，用来取上年数。',
  'definition.note-comparable':
    '口径调整、今年不能与上年相比的填“否”。填了替代和起始年的，只在起始那一年不可比。空着为“是”。',
  'definition.note-aliases': '各地对这个指标的其他叫法，用分号隔开。代码丢失时凭它认出指标。',
  'definition.note-table-code': '分组表的代号，同一张表的各行都填。',
  'definition.note-table-name': '用作工作表名称，不超过31个字，填在这张表的第一行即可。',
  'definition.note-axis': '“行”或“列”。',
  'definition.note-item-code': '行代码加列代码就是格子的指标代码，例如 RX_QZ 加 _JS 为 RX_QZ_JS。',
  'definition.note-item-name': '行或列的名称；格子的名称是“行名称—列名称”。',
  'definition.note-unit-code':
    '地区填行政区划代码，乡镇填9位或12位区划代码，部门填18位统一社会信用代码。校验码会核对。',
  'definition.note-unit-name': '单位全称。',
  'definition.note-level': '省、市、县、乡镇、部门。本级填它所属地区的级别。',
  'definition.note-unit-kind': '例如 司法局、街道。“填报对象”可以用这个词，同类单位填同一个词。',
  'definition.note-parent': '上一级单位的代码。最上一级空着。',
  'definition.note-own': '县、市机关自己填报的那一行填“是”，每个县、市一个。空着为“否”。',
  'definition.note-unit-since': '从哪一年起有这个单位，例如 2024。一直有的空着。',
  'definition.note-unit-until':
    '到哪一年为止，例如撤销、合并、换代码的前一年。仍在的空着；不要删行，历年数据要用。',
  'definition.note-formerly': '改名前的名称，用分号隔开。封面写着旧名称的报送表凭它认出。',
  'definition.note-unit-replaces':
    '换了代码的，填原来的代码，用来取上年数；原代码那一行留着，填上终止年。没有换过的空着。',
  'definition.note-rule-id': '例如 FY-01，不能重复，审核结果凭它对应。',
  'definition.note-severity': '错误：必须改正；提示：可以在“情况说明”里说明原因。',
  'definition.note-rule-formula':
    '成立为正常，例如 FY_03<=FY_02。PREV(FY_03) 是上年数，SUM(CHILDREN(FY_03)) 是下级之和。{行:RX} 依次代表分组表 RX 的每一行，{各行:RX}_JS 是所有行。',
  'definition.note-rule-message':
    '不成立时显示给填报人的话；[FY_03] 显示该指标的数，[PREV(FY_03)] 显示上年数，{行名:RX} 显示行的名称。',
  'definition.note-scope':
    '只审核哪些单位，写法同“填报对象”；填 县、市 的在汇总后审核。空着为有这些指标的单位。',
  'definition.note-blank': '有指标没填时：跳过 为不审核；报错 为这几个指标须同时填写。空着为“跳过”。',
  'definition.note-text-id': '例如 T01，不能重复；段落按表中次序排列。',
  'definition.note-levels': '哪一级的统计段落用这段文字，例如 县，多个用顿号隔开。',
  'definition.note-text': '例如：全年共受理行政复议案件[FY_02]，办结[FY_03]。没有数的分句自动略去。',
  'definition.note-variant': '详版或简版：只在写那一种文稿时用这段文字。不填的两种都用。',

  // the workbook: the guide
  'definition.guide-topic-all': '通用',
  'definition.guide-all-1':
    '各表第1行是表名，第2行是提示，第3行是栏目名称，第4行起填内容；鼠标停在栏目名称上可看填法。',
  'definition.guide-all-2':
    '栏目可以调换次序，也可以在右边加自用的栏；不要改动栏目名称，不要删除表和栏。行与行之间可以空行。',
  'definition.guide-all-3':
    '代码、公式都按文本填写，前面不加等号。单元格已设为文本格式，从别处粘贴时请选“只粘贴值”。',
  'definition.guide-all-4': '带下拉箭头的单元格请从列表中选。填错的地方，汇表会按表名和单元格一次全部列出。',
  'definition.guide-chapters-1': '一个章节在填报表和汇总表中各成一张工作表，次序与本表相同。',
  'definition.guide-indicators-1':
    '先想清楚指标由谁报、怎么汇总，再填“填报对象”和“汇总方式”。多数指标是“求和”。',
  'definition.guide-indicators-2':
    '比率不要让单位直接填：把分子、分母各列一个指标，比率用“计算”，各级都用汇总后的分子、分母重算，不会出现比率相加或平均。',
  'definition.guide-indicators-3':
    '几个单位都掌握同一件事的，确定一个单位“牵头”，其他单位的数不重复相加；政府本级独有的事（如发文件）用“不汇总”，由本级填报。',
  'definition.guide-indicators-4': '空着不填与填0不同：没有发生填0，不适用填“不适用”，不知道的空着并说明。',
  'definition.guide-indicators-5':
    '停用的指标填“终止年”，不要删行；口径变了的另立新代码，在“替代”填旧代码，不能比的把“可比”填“否”。',
  'definition.guide-tables-1':
    '例：热线分组表 RX，行为 RX_QZ 求助、RX_ZX 咨询，列为 _SL 受理、_JS 办结，则“咨询—办结”的代码是 RX_ZX_JS。',
  'definition.guide-tables-2':
    '列的公式、分子、分母里用 {行} 代表行代码，例如 {行}_JS/{行}_SL*100，每行各算各的。',
  'definition.guide-tables-3':
    '合计行在“行”的公式填 SUM({各行})，合计列在“列”的公式填 SUM({各列})，由表自动计算；只加其中几行的写 RX_ZX{列}+RX_JY{列}。',
  'definition.guide-units-1':
    '先填地区（市、县），再填各地区的本级、部门、乡镇。市、县这一行只用来汇总，不填报；机关自己的数填在“本级”那一行。',
  'definition.guide-units-2': '内置制度里部门和本级的代码是示例，使用前请换成登记证书上的统一社会信用代码。',
  'definition.guide-units-3':
    '“类别”把各县的同类单位归到一起：各县司法局都填“司法局”，指标的填报对象写“司法局”，就发给所有的司法局。',
  'definition.guide-rules-1':
    '公式的写法与电子表格相同，用指标代码代替单元格：+ - * / 比较 = <> < <= > >=，可用 SUM、IF、AND、OR、ROUND、ABS、MAX、MIN、COUNT 等函数。',
  'definition.guide-rules-2':
    '“错误”用于一定成立的关系（分项之和等于合计、办结不多于受理）；“提示”用于一般成立的关系（比上年增减过大）。',
  'definition.guide-rules-3':
    '分组表的每一行都要审核同一关系的，只写一条：{行:RX}_JS<={行:RX}_SL；各行相加等于合计的写 SUM({各行:RX}_JS)=RX_01。',
  'definition.guide-texts-1':
    '照年度报告的句子写，把数字换成 [指标代码]。增长、下降、持平和百分点由程序判断；没有数的分句自动略去，“一是二是”重新编号。',
} as const;
