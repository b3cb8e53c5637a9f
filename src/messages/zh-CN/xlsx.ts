/** What people read from xlsx/, in Chinese. Keys start with the folder's name; {name} is filled in. */
export const xlsx = {
  'xlsx.empty-file': '文件是空的（0字节）。请向报送单位重新索取。',
  'xlsx.not-a-workbook':
    '这不是 Excel 工作簿，无法读取。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
  'xlsx.encrypted': '文件设有打开密码，无法读取。请打开后取消密码，另存为 .xlsx 后重新报送。',
  'xlsx.truncated': '文件不完整，可能在复制或传送中断开。请重新传送原文件。',
  'xlsx.legacy':
    '文件是旧格式或其他格式（{kind}），无法直接读取。请用 Excel 或 WPS 打开，另存为 .xlsx 后重新报送。',
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
  'xlsx.damaged-part': '文件内的“{part}”已损坏（校验不符）。请重新传送原文件。',
  'xlsx.unknown-packing':
    '文件内的“{part}”用了不认识的压缩方法（{method}）。请用 Excel 或 WPS 打开，另存为 .xlsx 后重新报送。',
  'xlsx.duplicate-part':
    '文件内有两个同名部件“{part}”，无法判断以哪个为准。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送。',
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
  'xlsx.unwritable-sheet-name':
    '工作表名“{sheet}”不能用：须为1至31个字符，不含 \\ / ? * [ ] : ，首尾不是单引号。请改名。',
  'xlsx.unwritable-sheet-twice': '工作表名“{sheet}”重复（不分大小写）。请改名。',
  'xlsx.unwritable-no-sheet': '工作簿中没有可见的工作表。请至少保留一张可见的工作表。',
  'xlsx.unwritable-place': '“{sheet}”{address}超出 Excel 的行列上限。请拆分工作表。',
  'xlsx.unwritable-text': '“{sheet}”{address}的文字有{length}个字符，Excel 单元格最多32767个。请拆分文字。',
  'xlsx.unwritable-number': '“{sheet}”{address}的数不是有限数，无法写入。请改为空白或错误值。',
  'xlsx.unwritable-formula': '“{sheet}”{address}的公式有{length}个字符，Excel 公式最多8192个。请拆分公式。',
  'xlsx.unwritable-style': '“{sheet}”{address}用了未定义的样式“{style}”。请先在工作簿中定义该样式。',
} as const;
