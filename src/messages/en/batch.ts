import type { batch as zh } from '../zh-CN/batch';

export const batch: Record<keyof typeof zh, string> = {
  'batch.refused': '{file}: {reason}',
  'batch.too-large':
    '{file}: the file has {size} MB, more than the limit of {limit} MB, and was not read. A template usually has less than 1 MB: check for pasted pictures, or save it anew.',
  'batch.archive-in-archive':
    '{file}: an archive inside an archive is not read. Unpack it and put the workbooks directly into one archive or a folder.',
  'batch.archive-broken':
    '{file}: the archive is damaged or incomplete. Pack it again, or hand in the folder.',
  'batch.unexpected':
    '{file}: the program failed on this file ({error}); it was left out. Please report it with the file; the rest is not affected.',
  'batch.file-too-slow':
    '{file}: reading it was stopped after {seconds} seconds; not taken in. A template is read within a second: check whether much was pasted into it, or put the figures into a template issued anew and send that; the other files are not affected.',
  'batch.file-too-big':
    '{file}: reading it needs more than {megabytes} MB of memory and was stopped; not taken in. Check whether much was pasted into it, or put the figures into a template issued anew and send that; the other files are not affected.',
  'batch.file-crashed':
    '{file}: the process that read it ended unexpectedly; not taken in. The file is probably damaged or holds too much: open it in Excel or WPS, save it as .xlsx and send that; the other files are not affected.',
  'batch.not-a-partial':
    '“{file}” is not a part written by rollup --partial, or it is damaged; write this part anew.',
  'batch.partial-of-another-definition':
    '“{file}” was read by another definition than this version of “{name}”; write this part anew by the same one, or give that definition with --definition.',
  'batch.outside-unit':
    '{file}: “{unit}” does not belong to “{parent}” and was left out. Check whether the file is in the wrong folder.',
  'batch.unmarked-format':
    '{file}: not an .xlsx file, so that no notes can be put into it; there is a return slip only. The unit should save it as .xlsx with Excel or WPS.',
  'batch.unmarked-signed': '{file}: notes would break its digital signature; there is a return slip only.',
  'batch.unmarked-structure':
    '{file}: the structure of the workbook is protected, so that no notes are put in; there is a return slip only.',
  'batch.unmarked-broken': '{file}: no notes can be put in; there is a return slip only. {reason}',
  'batch.unmarked-gone': '{file}: the file is not there any more; there is a return slip only.',
  'batch.unmarked-cells':
    '{file}: no note in {places} (people hold a conversation there, or the sheet is gone); the return slip says it.',
  'batch.unit-without-filing': 'No unit files under “{unit}”: there is nothing to issue.',
  'batch.not-a-summary':
    '“{file}” is a template, not a summary. Give the summary workbook that a roll-up wrote.',
  'batch.summary-refused': 'The summary “{file}” cannot be used: {reason}',
  'batch.accepted-of-other-year':
    'The earlier summary “{file}” is of {found}, the submissions are of {wanted}: what was accepted there does not count here. Give a summary of {wanted}.',
  'batch.previous-of-other-year':
    'Last year’s summary “{file}” is of {found}; it should be of {wanted}. Choose the summary of {wanted}, or check the year; it can be left out.',
  'batch.previous-of-other-area':
    'Last year’s summary “{file}” is of “{found}”, which “{wanted}” is no part of. Choose the summary of “{wanted}” or of an area above it; it can be left out.',
  'batch.previous-of-other-definition':
    'Last year’s summary “{file}” was made under another definition ({found}), whose figures those of “{name}” ({id}) do not continue. Choose one made under “{name}”; it can be left out.',
  'batch.previous-other-measure':
    'Last year’s value of “{name}” ({code}) was not taken over: it was measured in “{found}”, this year’s is in “{measure}”, and neither converts into the other. Check the definition; where what is counted did change, put 否 under 可比.',
};
