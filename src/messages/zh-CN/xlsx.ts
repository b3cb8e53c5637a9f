/** What people read from xlsx/, in Chinese. Keys start with the folder's name; {name} is filled in. */
export const xlsx = {
  'xlsx.empty-file': '文件是空的（0字节）。请向报送单位重新索取。',
  'xlsx.not-a-workbook':
    '这不是 Excel 工作簿，无法读取。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
  'xlsx.encrypted': '文件设有打开密码，无法读取。请打开后取消密码，另存为 .xlsx 后重新报送。',
  'xlsx.truncated': '文件不完整，可能在复制或传送中断开。请重新传送原文件。',
  'xlsx.legacy':
    '文件是旧格式或其他格式（{kind}），无法直接读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后重新报送。',
  'xlsx.broken-compound':
    '文件的内部结构已损坏，无法读取。请用 Excel 或 WPS 打开原表（必要时修复），另存为 .xlsx 后重新报送。',
  'xlsx.broken-binary':
    '文件（{kind} 格式）的内容有误，不能保证读全，未予读取。请用 Excel 或 WPS 打开原表（必要时修复），另存为 .xlsx 后重新报送。',
  'xlsx.other-kind-opens':
    '文件的内容是{kind}，不是 Excel 工作簿，无法读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后重新报送。',
  'xlsx.other-kind': '文件的内容是{kind}，不是 Excel 工作簿，无法读取。请改报填好的 .xlsx 填报表。',
  'xlsx.kind-html': '网页（HTML）',
  'xlsx.kind-mhtml': '单个文件网页（MHTML）',
  'xlsx.kind-text': '文本（如 CSV）',
  'xlsx.kind-xml-2003': 'XML 电子表格 2003',
  'xlsx.kind-flat-opendocument': '单一 XML 文件的开放文档（.fods）',
  'xlsx.kind-xml': 'XML 文件',
  'xlsx.kind-word': 'Word 或文字文档',
  'xlsx.kind-slides': '演示文稿',
  'xlsx.kind-rtf': 'RTF 文档',
  'xlsx.kind-pdf': 'PDF 文件',
  'xlsx.kind-picture': '图片',
  'xlsx.kind-archive': '压缩包（RAR、7z 等）',
  'xlsx.too-large':
    '文件内的“{part}”展开后过大（上限{megabytes}兆字节），已停止读取。请删去多余的工作表和空行，另存后重新报送。',
  'xlsx.too-packed':
    '文件内的“{part}”压缩比超过{ratio}倍，不是正常的填报表，已停止读取。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
  'xlsx.too-many-parts':
    '文件内有{count}个部件，上限{most}个，已停止读取。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
  'xlsx.too-many-cells': '文件内有数据的单元格超过{most}个，已停止读取。请删去多余的工作表，另存后重新报送。',
  'xlsx.too-many-rows':
    '文件内的“{part}”行号超出 Excel 的上限，已停止读取。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
  'xlsx.text-too-long': '文件内的“{part}”有超过{most}个字符的文字，已停止读取。请缩短后重新报送。',
  'xlsx.formulas-too-long': '文件内的“{part}”公式过长过多，已停止读取。请删去多余的公式，另存后重新报送。',
  'xlsx.damaged-part': '文件内的“{part}”已损坏（校验不符）。请重新传送原文件。',
  'xlsx.unknown-packing':
    '文件内的“{part}”用了不认识的压缩方法（{method}）。请用 Excel 或 WPS 打开，另存为 .xlsx 后重新报送。',
  'xlsx.duplicate-part':
    '文件内有两个同名部件“{part}”，无法判断以哪个为准。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
  'xlsx.two-headers':
    '文件内的“{part}”在目录里和在内容前写得不一样，无法判断以哪个为准。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
  'xlsx.overlapping-parts':
    '文件内的“{part}”与其他部件重叠，不是正常的工作簿。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
  'xlsx.escaping-part':
    '文件内的部件名“{part}”指向文件之外，不是正常的工作簿。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
  'xlsx.missing-part': '文件内缺少“{part}”。请重新传送原文件，或打开原表另存为 .xlsx 后重新报送。',
  'xlsx.missing-sheet':
    '文件内缺少工作表“{sheet}”的内容。请重新传送原文件，或打开原表另存为 .xlsx 后重新报送。',
  'xlsx.no-sheets': '文件内没有工作表。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
  'xlsx.not-text': '文件内的“{part}”文字编码有误。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
  'xlsx.broken-xml':
    '文件内的“{part}”在第{at}个字符处出错，无法读取。请用 Excel 或 WPS 打开原表（必要时修复），另存为 .xlsx 后重新报送。',
  'xlsx.cell-twice':
    '文件内的“{part}”中单元格{address}出现两次，无法判断以哪个为准。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
  'xlsx.doctype':
    '文件内的“{part}”带有文档类型或实体声明，出于安全不予读取。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
  'xlsx.unpatchable-signed':
    '文件带有数字签名，改动后签名即失效，未作修改。请先在 Excel 中删除签名，再填写。',
  'xlsx.unpatchable-structure': '文件的工作簿结构有保护，不能加批注。请撤销工作簿保护后再试。',
  'xlsx.unpatchable-sheet': '文件中没有可填写的工作表“{sheet}”。请核对工作表名。',
  'xlsx.unpatchable-address': '“{sheet}”的单元格地址“{address}”写法有误，应如 B2。请改正。',
  'xlsx.unpatchable-text': '“{sheet}”{address}的文字有{length}个字符，Excel 单元格最多32767个。请缩短。',
  'xlsx.unpatchable-number': '“{sheet}”{address}的数不是有限数，无法保存。请改为数字或留空。',
  'xlsx.unpatchable-array':
    '“{sheet}”{address}属于数组公式（{range}），不能单独修改。请在 Excel 中改为普通公式后再填写。',
  'xlsx.unpatchable-table-header':
    '“{sheet}”{address}是表格“{table}”的列名，不能修改。请改填其下的数据单元格。',
  'xlsx.unwritable-sheet-name':
    '工作表名“{sheet}”不能用：须为1至31个字符，不含 \\ / ? * [ ] : ，首尾不是单引号。请改名。',
  'xlsx.unwritable-sheet-twice': '工作表名“{sheet}”重复（不分大小写）。请改名。',
  'xlsx.unwritable-no-sheet': '工作簿中没有可见的工作表。请至少保留一张可见的工作表。',
  'xlsx.unwritable-place':
    '“{sheet}”{address}未按升序排列，或超出 Excel 的列数上限。请调整列序或拆分工作表。',
  'xlsx.unwritable-text': '“{sheet}”{address}的文字有{length}个字符，Excel 单元格最多32767个。请拆分文字。',
  'xlsx.unwritable-number': '“{sheet}”{address}的数不是有限数，无法写入。请改为空白或错误值。',
  'xlsx.unwritable-formula': '“{sheet}”{address}的公式有{length}个字符，应为1至8192个。请补上或拆分公式。',
  'xlsx.unwritable-style': '“{sheet}”{address}用了未定义的样式“{style}”。请先在工作簿中定义该样式。',
  'xlsx.unwritable-active':
    '首先显示的工作表（第{active}张，从0数起）不存在或被隐藏。请改为一张可见的工作表。',
  'xlsx.unwritable-name':
    '名称“{name}”不能用：须以字母、汉字或下划线开头，不含空格，且不像单元格地址。请改名。',
  'xlsx.unwritable-name-twice': '名称“{name}”重复（不分大小写）。请改名。',
  'xlsx.unwritable-row': '“{sheet}”第{row}行未按升序排列，或超出 Excel 的行数上限。请调整行序或拆分工作表。',
  'xlsx.unwritable-validation-nowhere': '“{sheet}”有一条数据验证没有指明单元格。请补上区域。',
  'xlsx.unwritable-list':
    '“{sheet}”{address}的下拉项共{length}个字符；须有内容，各项不含逗号，合计不超过255个字符。请改用区域作为来源。',
  'xlsx.unwritable-prompt':
    '“{sheet}”{address}的输入提示或出错提示过长：标题最多32个字符，输入提示最多255个，出错提示最多225个。请缩短。',
  'xlsx.unwritable-range': '“{sheet}”的区域“{range}”写法有误，应如 B2:D9。请改正。',
  'xlsx.unwritable-merges': '“{sheet}”的合并区域{range}与{other}重叠。请分开。',
  'xlsx.unwritable-table':
    '“{sheet}”{range}的表格“{table}”不成立：列名须与首行文字逐一相同、互不重复，且至少有一行数据。请改正。',
  'xlsx.unwritable-header': '“{sheet}”的页眉或页脚有{length}个字符，Excel 最多255个。请缩短。',
} as const;
