/** What people read from validation/, in Chinese. Keys start with the folder's name; {name} is filled in. */
export const validation = {
  'validation.required-blank':
    '“{name}”（{code}）是必填项，没有填。没有发生的填0，没有此项业务的填“不适用”。',
  'validation.unfit-value': '“{name}”填的是{value}，{fault}。',
  'validation.rule': '{text}。',
  'validation.fill-together': '{names}须同时填写。',

  'validation.error': '错误',
  'validation.warning': '提示',
  'validation.info': '说明',
  'validation.explained': '已说明',
  'validation.demand-error': '请改正后重新报送。',
  'validation.demand-warning': '请核实；属实的，在“情况说明”栏写明原因。',
  'validation.demand-info': '请知悉，无须重报。',
  'validation.demand-none': '已有说明，无须重报。',

  'validation.note': '{severity}：{text}{figures}{demand}',
  'validation.note-actual': '填报数：{value}',
  'validation.note-expected': '应为/对照：{value}',

  'validation.slip': '退回单',
  'validation.slip-title': '{unit}{year}年度报送数据退回单',
  'validation.slip-unit': '填报单位：{unit}（{code}）',
  'validation.slip-file': '报送文件：{file}',
  'validation.slip-contact': '填报人：{contact}',
  'validation.slip-counts': '错误{errors}项，提示{warnings}项',
  'validation.slip-deadline': '请于　　　　年　　月　　日前重新报送',
  'validation.slip-issued': '退回日期：{issued}',
  'validation.slip-request':
    '以下问题由本单位处理：在原填报表上改正或写明情况说明后重新报送整张填报表；在“单位答复”栏写明处理结果，随表交回本单。',
  'validation.slip-number': '序号',
  'validation.slip-severity': '级别',
  'validation.slip-place': '位置（表、单元格）',
  'validation.slip-indicator': '指标',
  'validation.slip-actual': '填报数',
  'validation.slip-expected': '应为/对照',
  'validation.slip-problem': '问题说明',
  'validation.slip-demand': '处理要求',
  'validation.slip-answer': '单位答复',
  'validation.slip-sender': '审核人：　　　　　　　　联系电话：',
  'validation.slip-receiver': '填报单位负责人（签字）：　　　　　　　　日期：　　　　年　　月　　日',
} as const;
