/** What people read from cli/, in Chinese. Keys start with the folder's name; {name} is filled in. */
export const cli = {
  'cli.help': `汇表 huibiao：统计报表的下发、审核、汇总与成文，全部在本机完成。

用法：huibiao <命令> [参数]

  init      把内置制度写成可编辑的制度工作簿
  diff      比较新旧两份制度，用通俗的话说明改了什么
  issue     按制度为一个地区的全部填报单位生成填报表
  check     审核收回的报送表，生成退回单
  rollup    汇总报送表，生成汇总表
  merge     合并分片读取的结果，生成汇总表
  narrate   由汇总表生成统计段落（.docx 或 .txt）
  demo      用互助县、海东市公布的数字演示全过程

每个命令都可加 --help 查看用法；加 --lang en 改用英文。
退出码：0 无问题；1 有强制性错误或未采用的文件；2 参数有误或没有可读的文件。`,
  'cli.help-init': `用法：huibiao init --out 制度.xlsx

把内置的“法治政府建设年度报告”制度写成工作簿。用 Excel 或 WPS 修改后，以 --definition 交给其他命令。`,
  'cli.help-diff': `用法：huibiao diff 旧制度.xlsx 新制度.xlsx [--year 年度] [--unit 单位代码]
        [--out 改动.txt] [--json 结果.json]

说明新制度与旧制度相比改了什么：先说填报人要知道的（新增、取消、改名、计量单位、口径、由谁填报），再说统计人员要知道的
（汇总、计算、审核关系、单位、文字）。内置制度写 builtin。行的次序不同不算改动。
--year 只比较该年统计的内容；--unit 只列与该单位的填报表有关的改动，可以发给这个单位；--out 另存为文本。`,
  'cli.help-issue': `用法：huibiao issue --unit 单位代码 --year 年度 --out 文件夹 [--definition 制度.xlsx] [--prev 上年汇总表.xlsx]

为该单位及其下级的每个填报单位各生成一份填报表；给出上年汇总表时预填上年数。`,
  'cli.help-check': `用法：huibiao check 文件或文件夹... [--definition 制度.xlsx] [--accepted 上次汇总表.xlsx]
        [--json 结果.json] [--slips 文件夹] [--marked 文件夹]

审核报送表（文件、文件夹或 zip）。一个单位报了几份的，列出后一份比前一份改了什么。
--slips 为有问题的单位各写一份退回单；--marked 另写该单位填报表的副本，在有问题的单元格加批注，不改任何数据。
--accepted 接上次汇总表中认可的提示：数据未变的仍然认可，数据改变的列明认可失效。`,
  'cli.help-rollup': `用法：huibiao rollup 文件或文件夹... --unit 单位代码 --out 汇总表.xlsx
        [--definition 制度.xlsx] [--prev 上年汇总表.xlsx] [--accepted 上次汇总表.xlsx]
        [--json 结果.json] [--facts 明细.csv]

汇总报送表或下级汇总表。--facts 另写逐条数据（一行一个数据，含来源）。
--accepted 接上次汇总表中认可的提示，数据未变的仍然认可。

文件很多时可以分几处读取：huibiao rollup 一部分文件... --partial 分片.json [--definition 制度.xlsx]
只读取、不汇总，结果写成分片；再用 huibiao merge 合并各分片，结果与一次汇总全部文件相同。`,
  'cli.help-merge': `用法：huibiao merge 分片.json... --unit 单位代码 --out 汇总表.xlsx
        [--definition 制度.xlsx] [--prev 上年汇总表.xlsx] [--accepted 上次汇总表.xlsx]
        [--json 结果.json] [--facts 明细.csv]

把 huibiao rollup --partial 写出的各分片合起来汇总，结果与一次汇总全部文件相同。每个文件只能在一个分片里；各分片要用同一份制度读取。`,
  'cli.help-narrate': `用法：huibiao narrate 汇总表.xlsx --out 文字.docx|文字.txt [--definition 制度.xlsx] [--variant 简版] [--json 结果.json] [--comments] [--charts]
      huibiao narrate 汇总表.xlsx --update 改过的文稿.docx --out 修订稿.docx [--definition 制度.xlsx] [--json 结果.json]
      huibiao narrate 汇总表.xlsx --template 自备文档.docx --out 文字.docx [--definition 制度.xlsx] [--json 结果.json]

由汇总表生成年度报告的统计段落，每个数字注明出处；--comments 另在每个数字旁以批注写明出处；
--charts 在各章末尾附一幅图（与上年对比、本年主要数据或各单位情况），可在 Word 中修改，只用于 .docx。
--variant 选 详版 或 简版（制度中两种文字都有时；不填为详版）。写法可以推敲的地方随后列出，仅供参考。

--template 填自备的 Word 文档：文档中写 {{全文}}、{{段落:章节名}}、{{标题}}、{{数据来源}}、{{FY_02|同比}} 等标记，
填入的段落和数字沿用标记所在段落的样式。

--update 用新的汇总表核对已经编辑过的文稿：文中各数不论移到哪里，逐个说明不变、已过时、被人改写、已无此数；
已过时的在另存的文稿里作为修订列出，在 Word 中逐条接受或拒绝。文字和其余内容一律不动。`,
  'cli.help-demo': `用法：huibiao demo --out 文件夹

用互助县 2024、2025 年和海东市 2024 年公布的数字演示全过程：制度、填报表、报送表、审核、汇总、文字。
各单位的数字由公布的总数按固定种子拆分，仅作示例。`,

  'cli.command-unknown': '没有“{found}”这个命令。可用的命令：{known}。用 huibiao --help 查看说明。',
  'cli.language-unknown': '--lang 只能是 zh 或 en。',
  'cli.option-missing': '缺少 {option}。用 --help 查看用法。',
  'cli.option-unusable': '参数 {option} 无法使用。命令 {command} 的参数是：{known}。用 --help 查看用法。',
  'cli.operand-missing': '缺少{operand}。用 --help 查看用法。',
  'cli.operand-too-many': '命令 {command} 用不到“{found}”。用 --help 查看用法。',
  'cli.operand-partials': '要合并的分片',
  'cli.operand-paths': '要读取的文件或文件夹',
  'cli.operand-definitions': '新旧两份制度工作簿（内置制度写 builtin）',
  'cli.operand-summary': '汇总表文件',
  'cli.year-wrong': '--year 应为四位年份（如 2025），实际是“{found}”。',
  'cli.path-missing': '找不到“{path}”。请核对路径。',
  'cli.cannot-read': '无法读取“{path}”：{reason}。',
  'cli.cannot-write': '无法写入“{path}”：{reason}。原有的文件（如有）没有改动。',
  'cli.not-a-file': '“{path}”不是普通文件（而是管道、设备之类），没有打开。请移走，或改用文件。',
  'cli.file-changed': '“{path}”在读取时有变动，可能正在复制或保存，未采用。请待复制、保存完成后再运行一次。',
  'cli.file-in-use':
    '“{path}”正被其他程序使用（多半在 Excel 或 WPS 里打开着），无法写入，原有的文件没有改动。请在 Excel 或 WPS 里关闭它，再运行一次。',
  'cli.disk-missing': '文件已不在原处，或链接所指的文件不在，请核对后再运行一次',
  'cli.disk-denied': '没有权限，请检查文件和文件夹的权限，或换一个位置',
  'cli.disk-read-only': '所在的磁盘只能读取，请换一个位置',
  'cli.disk-busy': '正被其他程序使用，请关闭打开它的程序，再运行一次',
  'cli.disk-full': '磁盘已满，或超过了限额，请清理后再运行一次，或换一个位置',
  'cli.disk-no-folder': '路径中本应是文件夹的地方是一个文件，请换一个位置',
  'cli.disk-folder': '这是文件夹，应当是文件，请换一个名称',
  'cli.disk-loop': '链接互相指向，没有尽头，请删去这些链接',
  'cli.disk-long-name': '路径或文件名过长，请缩短',
  'cli.disk-other': '系统报告 {code}，请检查磁盘和网络连接后再运行一次',
  'cli.interrupted': '已中断。已写完的文件是完整的，未写完的没有留下。',
  'cli.unexpected': '程序出错（{error}）。请把这句话和所用的命令发给我们查找原因；已写完的文件是完整的。',
  'cli.issue-unfinished':
    '{all} 份填报表只生成了 {written} 份，到“{last}”为止；从“{next}”起没有生成。再运行一次会全部重新生成。',
  'cli.issue-none': '{all} 份填报表一份也没有生成。',
  'cli.slips-unfinished':
    '{all} 份退回单只写出 {written} 份，到“{last}”为止；从“{next}”起没有写出。再运行一次会全部重新写出。',
  'cli.slips-none': '{all} 份退回单一份也没有写出。',

  'cli.definition-unreadable': '制度工作簿“{path}”无法读取：{reason}',
  'cli.definition-mistakes': '制度“{name}”有 {count} 处错误，请改正后再用：',
  'cli.mistake-at': '表“{sheet}” {address} › {what}',
  'cli.unit-unknown': '制度的单位表里没有代码“{code}”。请核对 --unit，或用 --definition 指定含该单位的制度。',
  'cli.nothing-readable': '没有读到一份可用的报送表。',
  'cli.out-extension': '--{option} 的文件名应以 {known} 结尾，实际是“{found}”。',

  'cli.init-done':
    '已写出制度工作簿 {path}：指标 {indicators} 个，分组表 {tables} 张，单位 {units} 个，审核关系 {rules} 条。',
  'cli.diff-unit-unknown': '两份制度的单位表里都没有代码“{code}”。请核对 --unit。',
  'cli.diff-done': '改动说明已写入 {path}。',
  'cli.issuing': '生成填报表',
  'cli.issue-done': '已为“{unit}”{year}年生成填报表 {count} 份，在 {path}。',
  'cli.reading-partials': '读取分片',
  'cli.reading': '读取报送表',
  'cli.writing-slips': '写退回单',
  'cli.slips-done': '退回单 {count} 份，在 {path}。',
  'cli.writing-marked': '写批注副本',
  'cli.marked-done': '带批注的填报表副本 {count} 份，在 {path}。',
  'cli.coverage':
    '应报 {expected} 个单位，已报 {reported} 个，未报 {missing} 个，未采用的文件 {rejected} 个。',
  'cli.missing-units': '未报：{names}',
  'cli.missing-more': '{names} 等 {count} 个单位',
  'cli.finding-counts':
    '审核结果：错误 {errors} 条，提示 {warnings} 条（已说明 {explained} 条），备注 {infos} 条。',
  'cli.finding-line': '[{severity}] {unit}：{text}',
  'cli.finding-more': '其余 {count} 条见 --json 或退回单。',
  'cli.replaced': '[重报] {unit}：“{to}”替换“{from}”，改动 {count} 项：',
  'cli.replaced-same': '[重报] {unit}：“{to}”替换“{from}”，数据没有改动。',
  'cli.replaced-more': '其余 {count} 份重报的文件改了什么，见 --json。',
  'cli.replaced-changes-more': '  其余 {count} 项见 --json。',
  'cli.changed-figure': '  {sheet} {address} {code} {name}：{was} → {is}',
  'cli.changed-explanation': '  {sheet} {address} {code} {name} 的情况说明：{was} → {is}',
  'cli.changed-adjustment': '  {sheet} {address} {code} {name} 的去重：{was} → {is}',
  'cli.accepted-counts': '接上次汇总表：认可的提示仍然有效 {held} 条，因数据改变而失效 {lapsed} 条。',
  'cli.accepted-lapsed':
    '[认可失效] {unit}：{text}原认可理由“{reason}”。填报数/对照：认可时 {was}，现在 {is}。请重新审核。',
  'cli.severity-error': '错误',
  'cli.severity-warning': '提示',
  'cli.severity-info': '备注',
  'cli.rejected-line': '[未采用] {text}',
  'cli.rollup-done': '“{unit}”{year}年汇总表已写入 {path}：{known} 个指标有数，共 {all} 个。',
  'cli.partial-done':
    '分片已写入 {path}：读取报送表 {count} 份，未采用的文件 {refused} 个。用 huibiao merge 合并各分片。',
  'cli.partial-alone': '--partial 只读取、不汇总，不能与 {option} 同用；{option} 请用在 huibiao merge。',
  'cli.partial-twice': '“{file}”在两个分片里都有；每个文件只能读进一个分片，不同的文件请用不同的名称。',
  'cli.facts-done': '逐条数据 {count} 行，在 {path}。',
  'cli.narrate-filled': '已填入 {figures} 个数字，写入 {path}。',
  'cli.narrate-apart': '--template 与 --update 不能同用：前者填自备的文档，后者核对改过的文稿。',
  'cli.narrate-own-length': '--variant 与 --update 不能同用：改过的文稿自己记着篇幅。',
  'cli.narrate-updated':
    '核对完毕，已写入 {path}：{current} 个数不变，{outdated} 个已过时，{edited} 个已改写，{dropped} 个已无此数，{removed} 个文中已删，新增 {added} 个。',
  'cli.narrate-charts': '附图 {count} 幅。',
  'cli.narrate-charts-none':
    '没有可以作图的数（每章至少要有两项同一计量单位、两年都有的数，或三项本年的数），未附图。',
  'cli.narrate-charts-word': '--charts 只用于 Word 文稿：--out 应为 .docx，实际是“{found}”。',
  'cli.narrate-charts-new': '--charts 只用于新写的文稿，不能与 --update、--template 同用。',
  'cli.variant-unknown': '--variant 应为 详版 或 简版，实际是“{found}”。',
  'cli.narrate-remark': '第 {paragraph} 段：{remark}',
  'cli.narrate-done': '统计段落 {paragraphs} 段、{figures} 个数字，已写入 {path}。',

  'cli.demo-stage': '【{number}】{title}',
  'cli.demo-definition': '制度工作簿',
  'cli.demo-year-2024': '海东市 2024年（含互助县）：公布的总数按固定种子拆分到各单位，均标明示例数据',
  'cli.demo-year-2025': '互助县 2025年：用上年汇总表预填上年数',
  'cli.demo-filling': '填报',
  'cli.demo-filled': '{area} {year}年：{units} 个单位，{values} 个数。',
  'cli.demo-checked':
    '{area} {year}年：{units} 份报送表，错误 {errors} 条，提示 {warnings} 条，退回单 {slips} 份。',
  'cli.demo-rolled': '{area} {year}年：{reported}/{expected} 个单位，{known} 个指标有数。',
  'cli.demo-paths-agree':
    '海东市由 6 份县区汇总表汇总，与由 {units} 份报送表直接汇总：{count} 个指标逐一相同。',
  'cli.demo-paths-differ': '海东市两种汇总途径有 {count} 个指标不同：{codes}',
  'cli.demo-text': '{area} {year}年：{paragraphs} 段、{figures} 个数字（.txt 与 .docx）。',
  'cli.demo-compare': '公布数与汇总数对照',
  'cli.demo-column-report': '报告',
  'cli.demo-column-indicator': '指标',
  'cli.demo-column-measure': '单位',
  'cli.demo-column-published': '公布数',
  'cli.demo-column-rolled': '汇总数',
  'cli.demo-column-equal': '相等',
  'cli.demo-equal': '是',
  'cli.demo-unequal': '否',
  'cli.demo-unknown': '—',
  'cli.demo-equal-count':
    '{area} {year}年：公布的计数、金额、期末数 {all} 个，汇总后相等 {equal} 个；有分子分母的比率 {rates} 个，重算后相等 {rateEqual} 个。',
  'cli.demo-rest': '未列入对照的公布数字 {count} 个，原因如下：',
  'cli.demo-rest-line': '{area} {year}年 {facts}：{reason}',
  'cli.demo-reason-no-operands': '分子分母未公布，无法由汇总得出',
  'cli.demo-reason-one-operand': '分子、分母只公布了一项，无法由汇总得出',
  'cli.demo-reason-descriptive': '只是对一次性工作的描述，不设指标',
  'cli.demo-reason-change-only': '只公布了增减量，未公布本年数和上年数',
  'cli.demo-reason-wording': '措辞问题，没有算术关系',
  'cli.demo-reason-bounds': '比率在0至100之间，由分子不大于分母的审核关系保证',
  'cli.demo-reason-listed': '文中列举的项目个数，不是指标之间的关系',
  'cli.demo-year-on-year': '“{name}”的同比，由两年数计算，不单独填报',
  'cli.demo-conflicts': '县级与市级的公布数不能互为部分与整体的（不改动任何一方的数字）：',
  'cli.demo-conflict-share':
    '{name}：{area}公布 {value}{measure}，{above}公布 {aboveValue}{measure}，部分大于整体。其余县区无数可分，汇总数为各单位填报之和。',
  'cli.demo-conflict-rest':
    '{name}：{above}公布数减去县级公布数，其余县区为 {left}{measure}，小于其分项之和 {parts}{measure}。差额留在一个单位，审核时会指出。',
  'cli.demo-no-conflicts': '县级与市级的公布数之间没有矛盾。',
  'cli.demo-claims': '公布的报告中与其自身数字不符的说法（按汇总数重算）：',
  'cli.demo-claim-line':
    '{area} {year}年 {label}：报告为 {stated}{measure}，应为 {expected}{measure}。算式 {arithmetic}',
  'cli.demo-claim-relation': '{area} {year}年 {label}：{arithmetic}，不成立',
  'cli.demo-claim-same-root': '（与上条同源）',
  'cli.demo-claim-soft': '（“其中”可不穷尽，仅提请核实）',
  'cli.demo-claims-count':
    '可验算的说法 {all} 条，成立 {held} 条，不符 {broken} 条（按错误来源合并为 {roots} 处）；另有 {rest} 条无从验算（措辞、列举，或有关数字未公布）。',
  'cli.demo-folder-foreign':
    '文件夹“{path}”里有演示以外的内容（如“{found}”），为免误删未运行。请换一个空文件夹。',
  'cli.demo-done': '演示完成，用时 {seconds} 秒，文件在 {path}。',
} as const;
