/** What people read from submission/, in Chinese. Keys start with the folder's name; {name} is filled in. */
export const submission = {
  'submission.at-cell': '表“{sheet}”› {address} › {what}',
  'submission.on-sheet': '表“{sheet}”› {what}',
  'submission.blank': '空白',
  'submission.and': '{before}；{next}',

  // 不采用的文件
  'submission.no-template':
    '“{file}”不是下发的填报表：表内找不到单位标识和指标代码。请用下发给本单位的填报表填写，原样保存后报送。',
  'submission.wrong-definition':
    '“{file}”是按另一个制度（{found}）下发的，本次收的是“{name}”（{id}）。请改用按“{name}”下发的填报表。',
  'submission.wrong-version':
    '“{file}”是制度{found}版的填报表，现行的是{version}版。请改用{version}版的“{expected}”重新填报。',
  'submission.unknown-unit':
    '“{file}”的单位代码“{unit}”不在制度的单位名录里。请改用下发给本单位的填报表；如是新设单位，先在制度的“单位”表中登记。',
  'submission.wrong-year':
    '“{file}”是{found}年度的，这一批报送的是{wanted}年度。请改用{wanted}年度的“{expected}”。',
  'submission.other-definition':
    '“{file}”按制度“{found}”下发，这一批多数文件按“{wanted}”下发。请改用按“{wanted}”下发的“{expected}”。',
  'submission.other-version':
    '“{file}”是制度{found}版的，这一批多数文件是{wanted}版。请改用{wanted}版的“{expected}”。',
  'submission.superseded':
    '{unit}报了两份，“{file}”（{modified}）较早，以“{kept}”（{keptModified}）为准。如应以前者为准，请删去“{kept}”后重新运行。',
  'submission.time-unknown': '保存时间不明',
  'submission.covered':
    '{unit}已计入{area}的汇总表“{kept}”，“{file}”不再单独汇总。如该文件更新过，请由{area}重新汇总后报送。',
  'submission.not-covered':
    '{area}已报汇总表“{kept}”，其中{unit}为未报，“{file}”不能与汇总表同时计入。请由{area}补入后重新汇总报送。',
  'submission.own-summary':
    '“{file}”是{unit}自己的汇总表，是汇总的结果，不作为报送表计入。请把它移出报送文件夹。',
  'submission.stated-blank': '空白',
  'submission.stated-not-applicable': '不适用',
  'submission.stated-unreadable': '“{text}”（没有读取）',
  'submission.stated-absent': '没有此行',
  'submission.two-files': '{unit}报了两份：以“{kept}”（{keptModified}）为准，“{file}”（{modified}）未采用。',

  // 整个文件
  'submission.cover-differs':
    '封面写的是“{found}”，但本表是发给{unit}的（{expected}）。数据按{unit}收下；如不是该单位填的，请改用下发给本单位的填报表。',
  'submission.identity-from-cover':
    '表的隐藏标识已丢失，按封面认作单位{code}、{year}年度。请核对；下次请在下发的原表上填写。',
  'submission.former-code':
    '本表是按原单位代码“{found}”下发的，现为{unit}（{code}），数据按现代码收下。下次请改用新下发的填报表。',
  'submission.former-name': '封面写的“{found}”是{unit}的曾用名，数据按{unit}收下。',
  'submission.definition-edited':
    '下发此表之后，制度（{version}版）又改动过，代码仍对得上，已照常读取。改动口径时请同时更换版本号。',
  'submission.former-version':
    '本表是按制度{found}版下发的，现行是{version}版，已按现行制度读取。请对照现行口径核对；下次请用{version}版的“{expected}”。',
  'submission.replaced-codes':
    '{count}项指标用的是以前的代码（如“{found}”，现为{code}），已按制度的“替代”读取。',
  'submission.external-links':
    '文件引用了{count}个外部文件，汇总时看不到那些文件，按保存时的数读取。请把引用改成数值。',
  'submission.macros-not-run': '文件带有宏。宏没有运行，只读取单元格里的数。',
  'submission.other-format':
    '文件是 {format} 格式，已照常读取。下次请用下发的 .xlsx 填报表填写，原样保存后报送，以免格式转换丢失内容。',
  'submission.unreadable-sheet': '表“{sheet}”已损坏，读不出来。请在原表上重新填写后报送。',

  // 表、行、列
  'submission.missing-sheet': '整张表不见了，{count}项指标没有数。请在下发的原表上补填。',
  'submission.renamed-sheet': '表名已改，原为“{expected}”。数据已按指标代码读取。',
  'submission.extra-sheet': '不是下发的表，没有读取其中的内容。',
  'submission.missing-row': '找不到“{name}”（{code}）这一行。请在下发的原表上补填。',
  'submission.copied-sheet':
    '这张表与表“{original}”有{count}项相同，像是复制出来的，已按“{original}”读取。请删去“{copy}”。',
  'submission.duplicate-row':
    '“{name}”（{code}）出现不止一行（{places}），按有数的一行读取。请删去多余的行。',
  'submission.duplicate-row-differs':
    '“{name}”（{code}）出现不止一行（{places}），数不相同（{values}），暂按{taken}读取。请只留正确的一行。',
  'submission.moved-rows': '{count}行的次序或所在的表与下发时不同（从{first}起），已按指标代码读取。',
  'submission.unknown-row': '填了“{typed}”，但“{found}”不是制度内的指标，没有读取。请核对代码。',
  'submission.unknown-rows': '从这一行起还有{count}行填了数，但不是制度内的指标，没有读取。请核对代码。',
  'submission.not-asked': '填了“{typed}”，但“{name}”（{code}）不由本单位填报，没有计入。',
  'submission.inserted-columns': '第{row}行表头中插入了别的列（{captions}），已按列标题读取。',
  'submission.moved-columns': '第{row}行表头的列次序已变（{captions}），已按列标题读取。',
  'submission.missing-columns': '第{row}行表头缺少“{captions}”，这些内容读不到。',
  'submission.hidden-input': '填的数“{typed}”在隐藏的行里，已照常读取。请取消隐藏并核对。',
  'submission.hidden-column': '{column}列被隐藏，里面填的{count}个数已照常读取。请取消隐藏并核对。',
  'submission.hidden-sheet': '整张表被隐藏，里面填的{count}个数已照常读取。请取消隐藏并核对。',
  'submission.merged-input': '填报单元格被合并（{range}），按这一格的数读取。请取消合并，逐格填写。',
  'submission.merged-over':
    '填报单元格被并入{range}，表面上看不见，文件里还存着“{typed}”，暂按它读取。请取消合并，逐格填写。',
  'submission.merged-away': '填报单元格被并入{range}，没有自己的数。请取消合并，逐格填写。',
  'submission.found-by-name': '“{name}”（{code}）的指标代码没有了，按单元格名称找到。请恢复代码。',
  'submission.found-by-name-unreadable':
    '指标代码“{found}”认不出，按单元格名称认作“{name}”（{code}）。请恢复代码。',
  'submission.found-by-caption': '“{name}”（{code}）的指标代码没有了，按指标名称找到。请恢复代码。',
  'submission.found-by-caption-unreadable':
    '指标代码“{found}”认不出，按指标名称认作“{name}”（{code}）。请恢复代码。',
  'submission.name-elsewhere':
    '{count}个单元格名称指到了别的行（从{first}起），可能排过序。已按指标代码读取；表内提示可能不准。',
  'submission.deleted-names':
    '{count}个单元格名称被删除（从{first}起）。已按指标代码读取；表内提示可能不准。',

  // 单元格
  'submission.number-as-text': '填的“{typed}”是文本，按{value}{measure}读取。请改成数字。',
  'submission.text-in-number': '填的是“{typed}”，按{value}{measure}读取（{how}）。请改填数字。',
  'submission.approximate-figure': '填的是约数“{typed}”，按{value}{measure}读取。请填准确数。',
  'submission.converted-unit': '填的是“{typed}”，按计量单位换算为{value}{measure}。请核对。',
  'submission.other-unit': '填的是“{typed}”，计量单位应为“{measure}”，按{value}{measure}读取。请核对。',
  'submission.unfit-unit': '填的是“{typed}”，与计量单位“{measure}”不符，没有读取。请按“{measure}”填数。',
  'submission.unclear-unit':
    '填的是“{typed}”，计量单位是“{measure}”，看不出是否已按“{measure}”计算，没有读取。请按“{measure}”填数。',
  'submission.unreadable-figure': '填的是“{typed}”，看不出数值，没有读取。请填数字（计量单位：{measure}）。',
  'submission.unreadable-answer': '填的是“{typed}”，看不出是“是”还是“否”，没有读取。请填“是”或“否”。',
  'submission.yes-or-no-in-other-words': '填的是“{typed}”，按“{value}”读取。请填“是”或“否”。',
  'submission.fraction-for-percent':
    '填的是{value}，计量单位是“%”，按{value}%读取。如果本意是{percent}%，请填{percent}。',
  'submission.date-in-number':
    '单元格是日期（{typed}），可能是输入时被自动转换的，没有读取。请把单元格改成数字格式后重填。',
  'submission.error-value': '单元格是错误值{typed}，没有读取。请改填数字。',
  'submission.formula-in-input': '填报单元格里是公式（={formula}），按其结果{value}读取。',
  'submission.formula-without-result':
    '填报单元格里是公式（={formula}），文件没有存下它的结果，没有读取。请直接填数，或用 Excel、WPS 打开后保存再报送。',
  'submission.formula-gone':
    '自动计算的公式没有了，只剩数值{found}，与按表内数据计算的相同。请恢复公式，下次在下发的原表上填写。',
  'submission.overwritten-formula':
    '自动计算的单元格被改成了“{found}”，按表内数据计算应为{expected}。请恢复公式，改正有关数据。',
  'submission.altered-formula':
    '自动计算的公式被改动（现为={formula}），结果是“{found}”，按下发的公式应为{expected}。请恢复公式。',
  'submission.stale-result': '自动计算的结果{actual}不是最新的，按表内数据计算为{expected}，以后者为准。',

  // 去重
  'submission.unknown-adjustment': '去重数“{typed}”所在行的“{found}”不是制度内的指标，没有采用。请核对代码。',
  'submission.unreadable-adjustment': '去重数“{typed}”看不出数值，没有采用。请填负数，如 -3。',
  'submission.adjustment-not-negative': '去重数“{typed}”是正数，会使合计变大。应扣除的数请填负数，如 -3。',
  'submission.adjustment-without-reason': '去重数“{typed}”没有写原因。请补写。',

  // 汇总表
  'submission.unknown-covered-unit': '列有{count}个不在单位名录里的单位（如{first}），没有计入应报单位。',
} as const;
