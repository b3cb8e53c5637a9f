import type { definition as zh } from '../zh-CN/definition';

export const definition: Record<keyof typeof zh, string> = {
  // where something stands
  'definition.place': 'sheet “{sheet}” {address}',
  'definition.did-you-mean': 'do you mean {near}?',
  'definition.list-it-first': 'check it, or list it first.',

  // values
  'definition.missing': 'Nothing is filled in; fill it in.',
  'definition.list-empty': 'The list is empty; give at least one.',
  'definition.wrong-value': '“{found}” cannot stand here; see the notes.',
  'definition.not-a-text': '“{found}” is not text; make it text.',
  'definition.not-a-number': '“{found}” is not a whole number; make it one.',
  'definition.not-yes-no': '“{found}” is neither yes nor no; choose one.',
  'definition.number-too-small': '“{found}” is too small; at least {least}.',
  'definition.number-too-big': '“{found}” is too big; at most {most}.',
  'definition.text-too-long': '{found} characters, at most {most}; shorten it.',
  'definition.unknown-field': 'There is no “{found}”; take it out or check its name.',
  'definition.unknown-word': '“{found}” is not one of the words; choose from {wanted}.',
  'definition.word-missing': 'Nothing is filled in; choose from {wanted}.',
  'definition.untrimmed': 'Space or a line break around the text; make it “{found}”.',
  'definition.unprintable':
    'Character {position} cannot be shown or kept in a cell; type the text again without it.',
  'definition.word-with-separator':
    '“{found}” holds a separator and would be taken for several words; take the separator out.',

  // codes
  'definition.code-characters':
    '“{code}” cannot be a code: letters, digits and underscores only, a letter first, such as FY_03.',
  'definition.column-code':
    '“{code}” cannot be a column’s code: letters, digits and underscores only, such as _JS.',
  'definition.code-too-long': '“{code}” has {found} characters, a code at most {most}; shorten it.',
  'definition.code-like-address':
    '“{code}” looks like a cell’s address and cannot be a name in a spreadsheet; put an underscore in, such as {right}.',
  'definition.code-double-underscore':
    '“{code}” has underscores in a row, which the program keeps for itself; write {right}.',
  'definition.code-prev': '“{code}” begins with PREV_, which is for last year’s figures; begin otherwise.',
  'definition.code-reserved':
    '“{code}” is a function or a name that spreadsheets keep for themselves; choose another, for example with the chapter’s code in front.',
  'definition.duplicate-code':
    '“{code}” repeats “{known}” in {other} (capitals do not count); each only once, change one of them.',
  'definition.identifier-characters':
    '“{found}” cannot be a code or number: Chinese characters, letters, digits, underscores, dots and hyphens only.',
  'definition.sheet-name-characters':
    '“{found}” becomes a sheet’s name, where “{wrong}” may not stand; take it out (no \\ / ? * [ ] : or line break, no quote at either end).',
  'definition.sheet-name-taken':
    '“{found}” is a sheet that templates or summaries have anyway; choose another name.',
  'definition.chapter-name-is-code': '“{found}” is another chapter’s code too; change the name or the code.',
  'definition.unknown-chapter': 'There is no chapter “{chapter}”; {hint}',

  // indicators
  'definition.unknown-code': 'There is no indicator “{code}”; {hint}',
  'definition.names-itself': '“{code}” is the indicator itself; give another indicator’s code.',
  'definition.text-as-number':
    '“{code}” is a text, which cannot be calculated with; name a numeric indicator.',
  'definition.rollup-not-for-kind':
    'An indicator of type “{kind}” cannot be rolled up by “{rollup}”; choose from {wanted}.',
  'definition.derived-without-formula':
    'Rolled up by 计算, but there is no formula; give one, such as FY_03/FY_02*100.',
  'definition.formula-without-derived':
    'There is a formula, but the roll-up is “{rollup}”; make it 计算 or take the formula out.',
  'definition.weighted-without-weight':
    'Rolled up by 加权, but there is no weight; give the code of the indicator that weighs, such as FY_02.',
  'definition.weight-without-weighted':
    'There is a weight, but the roll-up is not 加权; make it 加权 or take the weight out.',
  'definition.rate-without-part':
    'A derived rate without {part}; give the indicator’s code, for summaries print what the rate is of.',
  'definition.audience-missing':
    'Nobody is asked for it; fill in 乡镇, 部门, 本级 and the like, separated by 、.',
  'definition.unknown-audience': '“{word}” is no level, no kind and no unit’s code; {hint}',
  'definition.audience-area-word':
    '“{word}” means the area itself, which is rolled up and does not file; for its own unit write “{right}”.',
  'definition.audience-area':
    '“{word}” ({name}) is rolled up and does not file; give the code of its own unit.',
  'definition.years-reversed': 'The last year {until} is before the first year {since}; check both.',
  'definition.row-formula-not-for-column':
    'The row’s formula cannot compute the column “{column}”: its cells are {kind}. Delete the row’s formula, or give the column one.',
  'definition.formula-syntax': 'The formula “{formula}” {where}.',
  'definition.formula-without-codes':
    'The formula has no indicator’s code, so it is the same for every unit; put codes in.',
  'definition.derived-with-children':
    'The formula uses CHILDREN, but a template has no figures of units below; CHILDREN is for rules.',
  'definition.derived-is-comparison':
    'The formula yields true or false, not a number; write a calculation, such as FY_03/FY_02*100.',
  'definition.operand-not-asked':
    'The formula uses “{code}”, which is not asked in {year}, when this indicator is; check the first and last years of both.',
  'definition.replaces-other-measure':
    '“{code}”, which it replaces, is measured in “{found}”, this one in “{measure}”, and neither converts into the other, so last year’s value does not carry over; check both, or put 否 under 可比.',
  'definition.replaces-twice':
    '“{code}” is continued by “{known}” ({other}) already, and last year’s value would count twice; let one continue it, and change 替代 of the others or put 否 under their 可比.',
  'definition.replaces-cycle': 'The replacements go round in a circle: {cycle}; change one of them.',
  'definition.formula-cycle':
    'The formulas go round in a circle: {cycle}; change one so that it does not need itself.',

  // units
  'definition.province-code':
    '“{code}” is no code of a province: 2 digits, or 6 ending in 0000 (GB/T 2260), such as 63.',
  'definition.city-code':
    '“{code}” is no code of a city: 4 digits, or 6 ending in 00 (GB/T 2260), such as 630200.',
  'definition.county-code':
    '“{code}” is no code of a county: 6 digits not ending in 00 (GB/T 2260), such as 630223.',
  'definition.township-code':
    '“{code}” is no code of a township: 9 or 12 digits (statistical code), such as 630223100; a unified social credit code has 18 characters.',
  'definition.own-code':
    '“{code}” cannot be the code of an own unit: give the body’s unified social credit code, or the area’s 6 digits filled up with zeros to 9 or 12, such as 630223000.',
  'definition.province-prefix':
    '“{code}” begins with “{found}”, which is no province; check the first two digits.',
  'definition.code-not-under-parent':
    '“{code}” does not lie under “{parent}”: it should begin with “{prefix}”; check the code or the parent’s.',
  'definition.credit-length':
    '“{code}” has {found} characters, a unified social credit code has 18; compare it with the certificate.',
  'definition.credit-character':
    '“{code}”: character {position}, “{found}”, is wrong: a unified social credit code has digits and capital letters other than I, O, S, V, Z; compare it with the certificate.',
  'definition.credit-area':
    '“{code}”: characters 3 to 8, “{found}”, should be the six-digit area of the registering office; compare it with the certificate.',
  'definition.credit-organisation-digit':
    '“{code}”: character 17 is “{found}”, by characters 9 to 16 it should be “{right}”; one of them is mistyped, compare it with the certificate.',
  'definition.credit-check-digit':
    '“{code}” ends in “{found}”, by its first 17 characters it should end in “{right}”; one of them is mistyped, compare it with the certificate.',
  'definition.level-not-of-code':
    'The level is “{level}”, but “{code}” is the code of a unit of level {right}; make the level “{right}”, or mend the code.',
  'definition.level-of-body':
    'The level is “{level}”, but “{code}” is a unified social credit code; a department has the level “{right}”, an own unit has 是 under 本级.',
  'definition.own-with-children':
    'It says 是, but {count} units stand below; an area itself has 否, its own unit a row of its own.',
  'definition.code-not-above-children':
    'The codes of {count} units below all begin with “{found}”, unlike “{code}”; check this unit’s code.',
  'definition.and-units': '{what} ({count} more units are filled in likewise.)',
  'definition.year-without-parent':
    '“{child}” is there in {year}, but “{parent}” above it is not; check the first and last years of both.',
  'definition.years-without-children':
    '“{parent}” is not there in {year}, but {count} units below it are (such as “{child}”); check its years, or give theirs.',
  'definition.formerly-is-name':
    'The earlier name “{name}” is the present one; take it out, or check the name.',
  'definition.unknown-former-unit': 'There is no unit with the former code “{code}”; {hint}',
  'definition.replaced-still-there':
    'This unit continues “{code}” ({name}), but their years do not follow each other; give the former code’s row a last year and this one a first year after it.',
  'definition.unit-replaces-cycle': 'The former codes go round in a circle: {cycle}; take one of them out.',
  'definition.own-level':
    'An own unit is of a province, city or county, not “{level}”; change the level, or 本级 to 否.',
  'definition.parent-missing': '{level} without a parent; give the code of the unit above.',
  'definition.unknown-parent': 'There is no unit “{parent}” above; {hint}',
  'definition.parent-is-own':
    'The parent “{parent}” ({name}) is an own unit, which has nobody below it; give the code of its area.',
  'definition.parent-level': '{level}: the parent “{name}” is of level {found}; it should be {wanted}.',
  'definition.province-with-parent':
    'A province has no parent, but “{name}” is given; take it out or change the level.',
  'definition.second-own':
    '“{parent}” has an own unit already ({other}); each area has one, change one of them.',
  'definition.unit-cycle': 'The parents go round in a circle: {cycle}; change one of them.',

  // rules
  'definition.placeholder-without-table':
    '“{found}” does not say which breakdown table; put its code after a colon, such as {right}.',
  'definition.unknown-table': '{placeholder}: there is no breakdown table “{table}”; {hint}',
  'definition.rule-not-comparison':
    'The formula yields a number or text, not a judgement; write a comparison, such as FY_03<=FY_02.',
  'definition.unknown-message-code': '[{code}] in the message is no indicator; {hint}',
  'definition.message-code-not-asked':
    '[{code}] in the message is not asked of every unit that is judged; use an indicator of the formula, or narrow the scope.',
  'definition.message-code-not-in-year':
    '[{code}] in the message is not asked in {year}, when the rule is judged; check its first and last years.',
  'definition.rule-in-no-year':
    'In no year are {codes} all asked, so the rule never applies; check their first and last years.',
  'definition.rule-of-nobody':
    'No unit is asked for all of {codes}, so the rule never applies; to judge roll-ups, put 县 or 市 into 适用范围.',

  // reading the workbook
  'definition.sheet-missing':
    'The sheet “{sheet}” is missing; take it back from the original, with its captions even if it has no rows.',
  'definition.header-missing': 'No captions in the first {rows} rows; one row should read {captions}.',
  'definition.caption-missing': 'The column “{caption}” is missing; put it in, empty if need be.',
  'definition.caption-twice': 'The caption “{caption}” stands twice (also in {other}); take one out.',
  'definition.label-missing':
    '“{caption}” is not found; write “{caption}” into a cell and its value into the next.',
  'definition.cell-error': 'The cell shows {found}, a formula’s error; type text or a number.',
  'definition.became-date': 'What was typed became a date; set the cell’s format to text and type it again.',
  'definition.digits-lost':
    '“{found}” has too many digits, a spreadsheet keeps 15 and the rest are lost; set the cell’s format to text and type it again.',
  'definition.table-names-differ':
    'This table is “{found}” here and “{known}” in {other}; make them the same, or fill in the first row only.',
  'definition.row-with-figure': 'A 行 has no “{caption}”; take it out and give it to the table’s 列.',
};
