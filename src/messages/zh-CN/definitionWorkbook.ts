/** What the definition workbook says of itself: titles, hints, lists, notes on captions, the guide. Keys start with the layer's name; {name} is filled in. */
export const definitionWorkbook = {
  // titles and hints
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

  // lists, print
  'definition.list-title': '请从列表中选',
  'definition.list-refusal': '“{caption}”只能填：{wanted}。',
  'definition.list-advice': '“章节”表里没有这个章节；请先在“章节”表中列出，或核对名称。',
  'definition.number-refusal': '“{caption}”应为 {min} 至 {max} 的整数。',
  'definition.number-title': '请填整数',
  'definition.page-of': '第 {page} 页 共 {pages} 页',

  // notes on captions
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

  // the guide
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
