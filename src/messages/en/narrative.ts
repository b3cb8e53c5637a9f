/** What people read from narrative/, in English. */
export const narrative = {
  'narrative.title': '{unit}: statistics of {year}',
  'narrative.example': '(example data, not a real report)',
  'narrative.year': '{year}',
  'narrative.day': '{year}-{month}-{date}',
  'narrative.saved': 'time at which the summary was saved',

  'narrative.coverage':
    'So far {reported} of {expected} units have reported; the figures below are the totals of those units.',
  'narrative.coverage-rejected':
    'So far {reported} of {expected} units have reported, and the files of {rejected} more could not be counted; the figures below are the totals of the units that reported.',
  'narrative.count-expected': 'units expected',
  'narrative.count-reported': 'units reported',
  'narrative.count-rejected': 'units returned',
  'narrative.count-asked': 'units asked',
  'narrative.count-answered': 'units that answered',
  'narrative.count-active': 'units with a number other than 0',

  'narrative.two': 'two',
  'narrative.note': 'from {answered} of the {asked} units asked',
  'narrative.note-all': 'all of the above from {answered} of the {asked} units asked',
  'narrative.note-several': 'the last {count} from {answered} of the {asked} units asked',
  'narrative.note-ratio':
    'numerator from {numerator} and denominator from {denominator} of the {asked} units asked',
  'narrative.note-ratio-apart':
    'numerator from {numerator} of the {asked} units asked, denominator from {denominator} of {wholeAsked}',

  'narrative.growth': 'up {figure}% on the year',
  'narrative.growth-times': 'up by {figure} times on the year',
  'narrative.fall': 'down {figure}% on the year',
  'narrative.points-up': 'up {figure}{measure} on last year',
  'narrative.points-down': 'down {figure}{measure} on last year',
  'narrative.more': '{figure}{measure} more than last year',
  'narrative.fewer': '{figure}{measure} fewer than last year',
  'narrative.level': 'level with last year',
  'narrative.nearly-level': 'nearly level with last year',
  'narrative.incomparable': 'counted differently from last year, not comparable',
  'narrative.share': '{figure}% of it',
  'narrative.units-measure': ' units',

  'narrative.chart-years': '{chapter}: main figures beside last year’s',
  'narrative.chart-counts': '{chapter}: main figures of {year}',
  'narrative.chart-units': '{indicator} by unit, {year}',
  'narrative.chart-units-top': '{indicator}: the {count} units with most, {year}',
  'narrative.chart-of-unit': '{unit}: {indicator}',
  'narrative.chart-year': '{year}',
  'narrative.chart-coverage': 'so far {reported} of {expected} units have reported',
  'narrative.chart-lacks': '{names} from {answered} of the {asked} units asked',
  'narrative.chart-lacks-all': 'all figures from {answered} of the {asked} units asked',
  'narrative.chart-name': '“{name}”',

  'narrative.area-province': 'the whole province',
  'narrative.area-region': 'the whole region',
  'narrative.area-city': 'the whole city',
  'narrative.area-prefecture': 'the whole prefecture',
  'narrative.area-district-office': 'the whole prefecture',
  'narrative.area-league': 'the whole league',
  'narrative.area-county': 'the whole county',
  'narrative.area-banner': 'the whole banner',
  'narrative.area-town': 'the whole town',
  'narrative.area-township': 'the whole township',
  'narrative.area-sum': 'the whole sum',
  'narrative.area-street': 'this subdistrict',
  'narrative.area-department': 'this department',
  'narrative.area-own': 'this body',

  'narrative.syntax': 'Character {position}: {reason}',
  'narrative.text-mistake': 'Text “{template}”, character {position}: {reason}',
  'narrative.at': 'Character {position}: {reason}',
  'narrative.unknown-code': 'Character {position}: there is no indicator “{code}”; {hint}',
  'narrative.unknown-unit':
    '{file}: unit “{unit}” is not in the definition, so no text can be chosen for it. Use a definition that lists it.',
  'narrative.empty-brackets':
    'The brackets are empty; they should hold an indicator code, as in [FY_01]. For brackets in the text write \\[ and \\].',
  'narrative.not-a-code':
    '“{found}” is not an indicator code. Brackets hold a code (letters, digits, underscores) or one of 单位, 辖区, 年度, 上年度, 年末, 章节, 应报单位, 已报单位, 截至日.',
  'narrative.word-option': '“{word}” takes no options; write [{word}].',
  'narrative.unknown-option':
    'There is no option “{found}”. The options are 值, 万, 亿, 大数, 0位 to 6位, 非零, 附分子分母, 上年, 同比, 增减, 占 and a code, 各行 and a column, 前3位 (1 to 20), 填报单位, 有数单位.',
  'narrative.rival-options': '“{option}” and “{rival}” exclude each other; keep one of them.',
  'narrative.misplaced-option': '“{option}” does not go with “{form}”; take “{option}” out.',
  'narrative.unclosed': '{open} has no matching {close}; add {close} in the same paragraph.',
  'narrative.stray-bracket': '{found} was never opened. For the character itself write \\{found}.',
  'narrative.stray-bar': 'A bar belongs inside brackets or braces. For the character itself write \\|.',
  'narrative.empty-choice':
    'One of the alternatives in braces is empty. Write it, or take out the bar or the condition.',
  'narrative.empty-condition': 'There is no condition behind “若”; it should be a rule, as in [若 FY_02>0].',
  'narrative.condition-syntax':
    'The condition is wrong: {reason}. A condition is a formula of the rule language, as in [若 FY_02>PREV(FY_02)].',
  'narrative.condition-children': 'A condition cannot use CHILDREN; use the figures of the area itself.',
  'narrative.condition-truth':
    'A condition is true or false, not a number. Write a comparison, as in [若 FY_02>0].',
  'narrative.misplaced-condition':
    'A condition stands at the head of a paragraph, behind an opening brace, or behind a bar in braces. Put braces around it and what it governs.',
  'narrative.bad-escape':
    'A backslash goes before one of [ ] { } | \\ only. For the character itself write \\\\.',
  'narrative.wide-bracket': '{found} is not in half-width brackets; write [{content}].',
  'narrative.heading-figure': 'A heading holds no figures. Put the figure into the text after the heading.',
  'narrative.unknown-indicator': 'The definition has no indicator “{code}”. Check the code.',
  'narrative.not-numeric':
    '“{code}” holds yes/no or words: nothing can be calculated with it, and 万, 亿 and decimals do not apply. Write [{code}].',
  'narrative.unknown-table':
    'The definition has no breakdown table “{code}”; before 各行 stands the code of one. It has: {known}.',
  'narrative.unknown-column':
    'Breakdown table “{code}” has no column “{column}” whose figures can be listed. It has: {known}.',
  'narrative.no-operands':
    '“{code}” has no numerator and denominator of one measure to stand behind it. Take “附分子分母” out.',
  'narrative.scaled-ratio': '“{code}” is a ratio and is not counted in “{scale}”. Take “{scale}” out.',
  'narrative.share-measures':
    '“{code}” is counted in “{measure}” and “{whole}” in “{wholeMeasure}”: a share needs one measure. Use indicators of the same measure.',
  'narrative.style-wide-digits': '“{found}” is in full-width digits; write half-width ones.',
  'narrative.style-wide-percent': '“{found}” has a full-width percent sign; write %.',
  'narrative.style-thousands': '“{found}” has thousands marks; take them out.',
  'narrative.style-chinese-count': '“{found}” is a measured number: write it in digits (GB/T 15835-2011).',
  'narrative.style-percent-range':
    '“{found}”: both ends of a range take a percent sign, with ～ between, as in 5%～8%.',
  'narrative.style-range-mark': '“{found}”: the mark of a range is ～, as in 5%～8%.',
  'narrative.style-padded-date': '“{found}”: months and days are not padded with 0, as in 2026年1月5日.',
  'narrative.style-stacked-about': '“{found}” says twice that it is about so much; keep one of the words.',
  'narrative.style-points': '“{found}” is a difference of two ratios: it is counted in 个百分点.',
  'narrative.style-fall-times': '“{found}”: a fall is not said in multiples; use a percentage.',
  'narrative.style-points-word': '“{found}” should be 个百分点.',
  'narrative.style-twice-compared': '“{found}” compares with last year twice; take one out.',
  'narrative.style-twice-measured':
    '“{found}” prints the unit of measure twice. A value brings its own: take out the other, or put “|值” in the brackets.',
  'narrative.style-typed-figure':
    '“{found}” is a figure typed by hand, wrong next year and for other units. Use an indicator in brackets; where it is a fixed name, put it in quotation marks.',
  'narrative.style-repeated-change': 'The change of “{code}” stands more than once in this text; keep one.',
  'narrative.style-other-scale':
    '“{code}” is counted otherwise in text “{other}”. One figure is counted in one way throughout.',
  'narrative.style-other-form':
    '“{found}” was printed as “{other}” before. One figure is printed in one way throughout.',
  'narrative.style-open-shares':
    'Up to “{found}” the shares as printed add up to {sum}%, not 100%, by rounding. Say so, or print more decimals.',
  'narrative.style-said-before': '“{found}” was said before; keep one of the two.',
  'narrative.style-split-number': '“{found}” is one number with a space in it; take the space out.',
  'narrative.style-chinese-figure':
    '“{found}” is a year, a date or a percentage: write it in digits (GB/T 15835-2011).',
  'narrative.style-arabic-item': '“{found}” numbers an item: write it in Chinese, as in “一是”.',
  'narrative.style-mixed-numeral':
    '“{found}” mixes digits and Chinese numerals; only 万 and 亿 go with digits.',
  'narrative.style-rough-digits':
    '“{found}” is a rough count: write it in Chinese, as in “三四件” (GB/T 15835-2011).',
  'narrative.style-other-range':
    '“{found}”: the range before was written “{other}”. Ranges are written in one way throughout.',
  'narrative.style-short-year': '“{found}”: a year is written with four digits, as in 2024年.',
  'narrative.style-no-date':
    '“{found}” gives no date; write one, as in “截至2025年12月31日”, or [年末] in a template.',
  'narrative.style-cutoff': 'Before a time “截至” is right; “{found}” means that something ends.',
  'narrative.style-reach-about':
    '“{found}”: 达 goes before an exact number; take out 达 or the word for about.',
  'narrative.style-stacked-bound': '“{found}” says the bound twice; take out the word behind the number.',
  'narrative.style-odd-remainder': '“{found}”: 余 and 多 follow round numbers; this one is exact.',
  'narrative.style-rise-to-times':
    '“{found}” may be read in two ways; write “增长2倍” for the increase or “是上年的3倍” for the whole.',
  'narrative.style-doubled': '“{found}”: 翻 counts doublings (番), and is not said with 倍.',
  'narrative.style-signed-change':
    '“{found}”: a change is said in words, not with a sign, as in “同比下降12%”.',
  'narrative.style-compared-year':
    '“{found}”: 同比 is the comparison with last year already; for another year write “比2023年”.',
  'narrative.style-month-on-month':
    '“{found}” compares with the month or quarter before; for a year write 同比 or 比上年.',
  'narrative.style-typed-comparison':
    '“{found}” is typed by hand and stays where there is nothing to compare with; use “|同比” in the brackets.',
  'narrative.style-respectively':
    '“{found}”: {items} things before 分别 and {figures} figures behind it; they should match one by one.',
  'narrative.style-top':
    '“{found}”: {promised} are announced and {told} listed. Make them agree, or say that there is a tie.',
  'narrative.style-among':
    '“{found}”: the parts come to {parts}, more than the whole of {whole}. Check them; where they overlap, do not write 其中.',
  'narrative.style-half-width':
    '“{found}” is half-width punctuation; Chinese text takes full-width marks. Look over the rest of the paragraph too.',
  'narrative.style-comma-and': '“{found}”: 、 does not stand beside a word for and; take it out.',
  'narrative.style-double-mark': '“{found}”: two marks in a row; keep one.',
  'narrative.style-unbalanced':
    '{found} has no other half, or stands inside the same quotation marks; inner ones are ‘’.',
  'narrative.style-nested-title': '“{found}”: a title within a title takes 〈〉.',
  'narrative.style-long-sentence': 'The sentence “{found}…” has {count} characters; it could be two.',
  'narrative.style-same-opening': '{count} sentences in a row begin with “{found}”; vary them.',
  'narrative.style-own-measure':
    '“{code}” is counted in “{measure}”, and “{found}” is typed behind it; write the former, or take “|值” out.',
  'narrative.style-other-measure':
    '“{found}” was “{other}” before. One indicator has one unit of measure throughout.',
} as const;
