import type { submission as zh } from '../zh-CN/submission';

export const submission: Record<keyof typeof zh, string> = {
  'submission.at-cell': 'sheet “{sheet}” › {address} › {what}',
  'submission.on-sheet': 'sheet “{sheet}” › {what}',
  'submission.blank': 'blank',
  'submission.and': '{before}; {next}',

  'submission.no-template':
    '“{file}” is not an issued form: it has no unit and no indicator codes. Fill in the form issued to your unit and return that very file.',
  'submission.wrong-definition':
    '“{file}” was issued under another definition ({found}); this collection is “{name}” ({id}). Use the form issued under “{name}”.',
  'submission.wrong-version':
    '“{file}” is a form of version {found}; version {version} is in force. Use “{expected}” of version {version}.',
  'submission.unknown-unit':
    '“{file}” is of unit “{unit}”, which the definition does not list. Use the form issued to your unit; a new unit must first be entered under 单位.',
  'submission.wrong-year': '“{file}” is of {found}; this batch is of {wanted}. Use “{expected}” of {wanted}.',
  'submission.other-definition':
    '“{file}” was issued under definition “{found}”, most files of this batch under “{wanted}”. Use “{expected}” issued under “{wanted}”.',
  'submission.other-version':
    '“{file}” is of version {found}, most files of this batch of version {wanted}. Use “{expected}” of version {wanted}.',
  'submission.superseded':
    '{unit} sent two files: “{file}” ({modified}) is the older, “{kept}” ({keptModified}) counts. If the former should count, remove “{kept}” and run again.',
  'submission.time-unknown': 'time of saving unknown',
  'submission.covered':
    '{unit} is counted in the summary of {area}, “{kept}”; “{file}” is not counted again. If it was updated, {area} must roll up and send again.',
  'submission.not-covered':
    '{area} sent its summary “{kept}”, in which {unit} is missing; “{file}” cannot count beside it. {area} must add it, roll up and send again.',
  'submission.own-summary':
    '“{file}” is the summary of {unit} itself: a result, not a submission. Move it out of the folder.',
  'submission.stated-blank': 'blank',
  'submission.stated-not-applicable': '不适用 (not applicable)',
  'submission.stated-unreadable': '“{text}” (not read)',
  'submission.stated-absent': 'no such row',
  'submission.two-files':
    '{unit} sent two files: “{kept}” ({keptModified}) counts, “{file}” ({modified}) does not.',

  'submission.cover-differs':
    'the cover says “{found}”, but this form was issued to {unit} ({expected}). It is taken as {unit}’s; if another unit filled it in, that unit must use its own form.',
  'submission.identity-from-cover':
    'the hidden identity is gone; taken from the cover as unit {code}, year {year}. Check it, and fill in the issued file next time.',
  'submission.former-code':
    'this form was issued under the former code “{found}”; the unit is now {unit} ({code}) and the file is taken as its own. Use the newly issued form next time.',
  'submission.former-name':
    'the cover says “{found}”, which {unit} was called before; the file is taken as {unit}’s.',
  'submission.definition-edited':
    'the definition (version {version}) was edited after this form was issued; the codes still match and it was read. Change the version whenever the definition changes.',
  'submission.former-version':
    'The form was issued under version {found} of the definition; version {version} is in force, by which it was read. Check the figures against it; next time use “{expected}” of version {version}.',
  'submission.replaced-codes':
    '{count} indicators bear former codes (such as “{found}”, now {code}); read by what the definition says they are replaced by.',
  'submission.external-links':
    'refers to {count} other files, which cannot be seen here; the saved values were read. Replace the references by values.',
  'submission.macros-not-run': 'contains macros. They were not run; only cells were read.',
  'submission.other-format':
    'is of the format {format} and was read as usual. Next time fill in the .xlsx form that was issued and save it as it is, so that nothing is lost in conversion.',
  'submission.unreadable-sheet':
    'sheet “{sheet}” is damaged and cannot be read. Fill in the issued form again.',

  'submission.missing-sheet':
    'the whole sheet is gone: {count} indicators have no figure. Complete them in the issued form.',
  'submission.renamed-sheet': 'renamed; it was “{expected}”. Read by indicator codes.',
  'submission.extra-sheet': 'not one of the issued sheets; nothing was read from it.',
  'submission.missing-row': 'the row of “{name}” ({code}) is gone. Complete it in the issued form.',
  'submission.copied-sheet':
    '{count} figures are those of the sheet “{original}”, of which this seems a copy; read from “{original}”. Delete “{copy}”.',
  'submission.duplicate-row':
    '“{name}” ({code}) has more than one row ({places}); the one with a figure was read. Delete the others.',
  'submission.duplicate-row-differs':
    '“{name}” ({code}) has more than one row ({places}) with different figures ({values}); read as {taken} for now. Keep only the right one.',
  'submission.moved-rows':
    '{count} rows stand in another order or on another sheet than issued (from {first}); read by indicator codes.',
  'submission.unknown-row':
    '“{typed}” was filled in, but “{found}” is no indicator of the definition; not read. Check the code.',
  'submission.unknown-rows':
    'from this row on, {count} more rows were filled in that are no indicators of the definition; not read. Check the codes.',
  'submission.not-asked':
    '“{typed}” was filled in, but “{name}” ({code}) is not reported by this unit; not counted.',
  'submission.inserted-columns':
    'row {row}: other columns stand among the captions ({captions}); read by captions.',
  'submission.moved-columns': 'row {row}: the columns stand in another order ({captions}); read by captions.',
  'submission.missing-columns': 'row {row}: no column “{captions}”; what it held cannot be read.',
  'submission.hidden-input': '“{typed}” stands in a hidden row and was read. Unhide and check it.',
  'submission.hidden-column':
    'column {column} is hidden; the {count} figures in it were read. Unhide and check them.',
  'submission.hidden-sheet':
    'the sheet is hidden; the {count} figures on it were read. Unhide and check them.',
  'submission.merged-input':
    'the entry is merged ({range}) and was read as this cell. Undo the merge and fill in each cell.',
  'submission.merged-over':
    'the entry is merged into {range} and cannot be seen; the file still holds “{typed}”, which was read for now. Undo the merge and fill in each cell.',
  'submission.merged-away':
    'the entry is merged into {range} and has no figure of its own. Undo the merge and fill in each cell.',
  'submission.found-by-name':
    'the code of “{name}” ({code}) is gone; found by the cell’s name. Restore the code.',
  'submission.found-by-name-unreadable':
    'the code “{found}” is unknown; taken as “{name}” ({code}) by the cell’s name. Restore the code.',
  'submission.found-by-caption':
    'the code of “{name}” ({code}) is gone; found by the indicator’s name. Restore the code.',
  'submission.found-by-caption-unreadable':
    'the code “{found}” is unknown; taken as “{name}” ({code}) by the indicator’s name. Restore the code.',
  'submission.name-elsewhere':
    '{count} cell names lead to other rows (from {first}), as after a sort. Read by indicator codes; the hints on the sheet may be wrong.',
  'submission.deleted-names':
    '{count} cell names were deleted (from {first}). Read by indicator codes; the hints on the sheet may be wrong.',

  'submission.number-as-text': '“{typed}” is text, read as {value} {measure}. Change it to a number.',
  'submission.text-in-number': '“{typed}” was read as {value} {measure} ({how}). Type a number.',
  'submission.approximate-figure':
    '“{typed}” is approximate, read as {value} {measure}. Type the exact figure.',
  'submission.converted-unit': '“{typed}” was converted to {value} {measure}. Check it.',
  'submission.other-unit':
    '“{typed}” has another unit than “{measure}”, read as {value} {measure}. Check it.',
  'submission.unfit-unit':
    '“{typed}” does not fit the unit “{measure}”; not read. Type the figure in “{measure}”.',
  'submission.unclear-unit':
    '“{typed}”: it is not clear whether it is in “{measure}” already; not read. Type the figure in “{measure}”.',
  'submission.unreadable-figure': '“{typed}” is no figure; not read. Type a number (unit: {measure}).',
  'submission.unreadable-answer': '“{typed}” is neither yes nor no; not read. Type 是 or 否.',
  'submission.yes-or-no-in-other-words': '“{typed}” was read as “{value}”. Type 是 or 否.',
  'submission.fraction-for-percent':
    '{value} was read as {value} %. If {percent} % is meant, type {percent}.',
  'submission.date-in-number':
    'the cell is a date ({typed}), perhaps converted while typing; not read. Format the cell as a number and type again.',
  'submission.error-value': 'the cell is the error {typed}; not read. Type a number.',
  'submission.formula-in-input': 'the entry is a formula (={formula}); its result {value} was read.',
  'submission.formula-without-result':
    'the entry is a formula (={formula}) whose result the file does not hold; not read. Type the number, or open and save the file in Excel or WPS.',
  'submission.formula-gone':
    'the formula of a computed cell is gone; its value {found} is the one computed from the sheet. Restore the formula, and fill in the form as issued.',
  'submission.overwritten-formula':
    'a computed cell was overwritten with “{found}”; computed from the sheet it is {expected}. Restore the formula and correct the figures.',
  'submission.altered-formula':
    'a computed formula was changed (now ={formula}) and yields “{found}”; as issued it yields {expected}. Restore the formula.',
  'submission.stale-result':
    'the computed result {actual} is out of date; computed from the sheet it is {expected}, which counts.',

  'submission.unknown-adjustment':
    'the adjustment “{typed}” stands beside “{found}”, which is no indicator of the definition; not used. Check the code.',
  'submission.unreadable-adjustment':
    'the adjustment “{typed}” is no figure; not used. Type a negative number such as -3.',
  'submission.adjustment-not-negative':
    'the adjustment “{typed}” is positive and would raise the total. Type what to take off as a negative number such as -3.',
  'submission.adjustment-without-reason': 'the adjustment “{typed}” has no reason. Add it.',

  'submission.unknown-covered-unit':
    'lists {count} units that the definition does not have (such as {first}); not counted as expected.',
};
