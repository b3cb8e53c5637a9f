/** What people read from xlsx/, in Chinese. Keys start with the folder's name; {name} is filled in. */
export const xlsx = {
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
