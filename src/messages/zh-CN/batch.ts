/** What people read from batch/, in Chinese. Keys start with the folder's name; {name} is filled in. */
export const batch = {
  'batch.refused': '{file}：{reason}',
  'batch.too-large':
    '{file}：文件有 {size} MB，超过 {limit} MB 的上限，未读取。填报表通常不到 1 MB，请检查是否粘贴了图片，或另存后重报。',
  'batch.archive-in-archive':
    '{file}：压缩包里还有压缩包，未读取。请解压后把表格文件直接放在一层压缩包或文件夹里。',
  'batch.archive-broken': '{file}：压缩包已损坏或不完整，无法打开。请重新打包或直接报送文件夹。',
  'batch.unexpected':
    '{file}：读取时程序出错（{error}），未采用。请把该文件发给我们查找原因；其余文件不受影响。',
  'batch.file-too-slow':
    '{file}：读了 {seconds} 秒仍未读完，已停止，未采用。填报表通常一秒内读完，请检查是否粘贴了大量内容，或把数填到重新下发的填报表后重报；其余文件不受影响。',
  'batch.file-too-big':
    '{file}：读取需要超过 {megabytes} MB 的内存，已停止，未采用。请检查是否粘贴了大量内容，或把数填到重新下发的填报表后重报；其余文件不受影响。',
  'batch.file-crashed':
    '{file}：读取这份文件的进程意外中止，未采用，多半是文件已损坏或内容过多。请用 Excel 或 WPS 打开原表，另存为 .xlsx 后重新报送；其余文件不受影响。',
  'batch.not-a-partial': '“{file}”不是 rollup --partial 写出的分片，或者已经损坏；请重新生成这一片。',
  'batch.partial-of-another-definition':
    '“{file}”是按另一份制度读出的，不是“{name}”的这一版；请用同一份制度重新生成这一片，或用 --definition 指定当时的制度。',
  'batch.outside-unit': '{file}：“{unit}”不属于“{parent}”，未计入。请核对文件是否放错文件夹。',
  'batch.unmarked-format':
    '{file}：不是 .xlsx 格式，不能在原文件上加批注，只写退回单。请填报单位用 Excel 或 WPS 另存为 .xlsx 后重报。',
  'batch.unmarked-signed': '{file}：带有数字签名，加批注会使签名失效，只写退回单。',
  'batch.unmarked-structure': '{file}：工作簿结构有保护，不在其中加批注，只写退回单。',
  'batch.unmarked-broken': '{file}：不能加批注，只写退回单。{reason}',
  'batch.unmarked-gone': '{file}：文件已不在原处，不能加批注，只写退回单。',
  'batch.unmarked-cells': '{file}：{places} 没有加批注（该处有对话式批注，或工作表已不存在），以退回单为准。',
  'batch.unit-without-filing': '“{unit}”之下没有填报单位，无表可发。',
  'batch.not-a-summary': '“{file}”是填报表，不是汇总表。请给出汇总时生成的汇总表。',
  'batch.summary-refused': '汇总表“{file}”无法使用：{reason}',
  'batch.accepted-of-other-year':
    '上次汇总表“{file}”是 {found} 年的，这批报送表是 {wanted} 年的，认可的提示不能接上。请换成 {wanted} 年的汇总表。',
  'batch.previous-of-other-year':
    '上年汇总表“{file}”是 {found} 年的，应为 {wanted} 年。请换成 {wanted} 年的汇总表，或核对年度；没有的可不选。',
  'batch.previous-of-other-area':
    '上年汇总表“{file}”是“{found}”的，不含“{wanted}”。请换成“{wanted}”或其上级的汇总表；没有的可不选。',
  'batch.previous-of-other-definition':
    '上年汇总表“{file}”是按另一个制度（{found}）汇总的，与“{name}”（{id}）的数接不上。请换成按“{name}”汇总的；没有的可不选。',
  'batch.previous-other-measure':
    '“{name}”（{code}）的上年数未取用：上年的计量单位是“{found}”，今年是“{measure}”，不能换算。请核对制度；口径确已改变的，把“可比”填“否”。',
} as const;
