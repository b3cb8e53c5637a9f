/** What people read on the pane's page "issue", in Chinese. Keys start with `pane.issue-`; {name} is filled in. */
export const issue = {
  'pane.issue-title': '下发填报表',
  'pane.issue-lead': '为地区之下的每个填报单位各生成一份填报表，打成一个压缩包。',
  'pane.issue-choose-area': '请先在上面选择地区，这里列出它之下的填报单位。',
  'pane.issue-no-units': '“{area}”之下没有填报单位，无表可发。请另选地区，或在“制度”页核对单位表。',
  'pane.issue-previous': '上年汇总表（可不选）',
  'pane.issue-previous-hint': '选了的，填报表里预填上年数。应为本地区或其上级 {year} 年的汇总表。',

  // the units
  'pane.issue-units': '填报单位',
  'pane.issue-group': '单位类别',
  'pane.issue-group-all': '全部 {count}',
  'pane.issue-group-township': '乡镇 {count}',
  'pane.issue-group-department': '部门 {count}',
  'pane.issue-group-own': '本级 {count}',
  'pane.issue-search': '名称、代码、类别',
  'pane.issue-all': '全选',
  'pane.issue-none': '全不选',
  'pane.issue-invert': '反选',
  'pane.issue-of-shown': '只对下面列出的单位起作用',
  'pane.issue-chosen': '已选 {chosen}/{all} 个单位',
  'pane.issue-chosen-shown': '已选 {chosen}/{all} 个单位，列出 {shown} 个',
  'pane.issue-nothing-found': '没有含“{text}”的单位。请换一个词，或改选单位类别。',
  'pane.issue-area-chosen': '{chosen}/{all}',
  'pane.issue-more': '{unit}的更多操作',
  'pane.issue-insert-excel': '插入当前工作簿',
  'pane.issue-insert-standalone': '在预览中打开',
  'pane.issue-save-one': '单独保存',

  // issuing
  'pane.issue-go': '生成填报表（{count} 份）',
  'pane.issue-none-chosen': '请至少选一个单位。',
  'pane.issue-one': '只选了“{unit}”一个单位，也可以：',
  'pane.issue-done': '“{area}”{year} 年填报表 {count} 份已生成，打包为“{file}”，交浏览器保存。',
  'pane.issue-return':
    '解压后把文件发给各单位（文件名中有单位名称）；各单位填好保存、原样发回，收到的文件在“收表”页放入即可，不必改名或逐份打开。',
  'pane.issue-inserted': '“{unit}”的填报表已插入当前工作簿：{sheets}。',
  'pane.issue-opened-window': '这个版本的 Excel 不能插入工作表，“{unit}”的填报表已在新窗口打开。',
  'pane.issue-opened-preview': '“{unit}”的填报表已在预览中打开。',
} as const;
