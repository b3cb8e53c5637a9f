/** What people read from excel/, in Chinese. Keys start with the folder's name; {name} is filled in. */
export const excel = {
  'excel.busy': 'Excel 正忙，本次操作没有完成。请稍候重试。',
  'excel.editing': '有单元格正在输入，Excel 暂时不能操作。请按回车键完成输入后重试。',
  'excel.protected': '工作表或工作簿设有保护密码，无法写入。请先用密码撤销保护，再重试。',
  'excel.sheet-missing': '“{sheet}”：工作簿中没有这张工作表，可能已改名或删除。请重新读取工作簿后再试。',
  'excel.sheet-hidden': '“{sheet}”：工作表已隐藏，无法转到。请取消隐藏后再试。',
  'excel.gone': '要操作的工作表或区域已不存在，可能刚被改名或删除。请重新读取工作簿后再试。',
  'excel.too-large': '数据超过 Excel 一次能够传送的上限（5 MB）。请改为另存文件，再用 Excel 打开。',
  'excel.too-many-cells':
    '“{sheet}”：已用区域有{count}个单元格，超过上限{most}个，未读取。请删去表外多余的行列，保存后再试。',
  'excel.not-insertable':
    '要插入的工作表含有 Excel 不能插入的内容（图表、批注、数据透视表或切片器）。请改为另存文件，再用 Excel 打开。',
  'excel.not-a-workbook': '要打开或插入的内容不是完整的 Excel 工作簿。请重新生成后再试。',
  'excel.not-supported': '当前 Excel 版本不支持这项操作（{member}）。请升级 Excel，或改用 huibiao 命令行。',
  'excel.failed':
    'Excel 没有完成操作（{code}）。请保存工作簿后重试；仍不成功的，请把括号内的代码告诉技术人员。',
  'excel.mark-error': '审核错误',
  'excel.mark-warning': '审核提示',
  'excel.mark-info': '审核说明',
} as const;
