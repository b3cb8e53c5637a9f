/** What people read from docx/, in English. */
export const docx = {
  'docx.sources': 'Annex: where the figures come from',
  'docx.sources-origin': 'Figures from “{files}”, collected under “{definition}” (version {version}).',
  'docx.column-number': 'No.',
  'docx.column-figure': 'In the text',
  'docx.column-indicator': 'Indicator and value',
  'docx.column-formula': 'Formula',
  'docx.column-sheet': 'Sheet',
  'docx.column-cell': 'Cell',
  'docx.column-units': 'Units',
  'docx.units-of': '{answered} of {asked}',
  'docx.as-it-stands': 'as it stands',
  'docx.units-counted': 'units counted',
  'docx.operand': '{indicator} {name}: {value}',
  'docx.operand-previous': '{indicator} {name} (last year): {value}',
  'docx.operand-count': '{name}: {value}',
  'docx.author': 'Huibiao',
  'docx.comment-indicator': 'Indicator: {code} {name}',
  'docx.comment-formula': 'Formula: {formula}',
  'docx.comment-operand': '{value} ({sheet} {address})',
  'docx.comment-operand-of': '{value} ({sheet} {address}, {answered} of {asked} units)',
  'docx.empty': 'The file is empty (0 bytes). Choose the document again.',
  'docx.other-kind':
    'This is not a Word document (.docx) and cannot be read. Open it in Word, WPS or LibreOffice and save it as .docx.',
  'docx.encrypted':
    'The document is locked by a password. Open it, take the password off and save it as .docx.',
  'docx.truncated':
    'The document is not complete: it may have broken off while it was copied. Get the original file again.',
  'docx.too-large':
    'The document is too large when unpacked; reading was stopped. Remove pictures and save it again.',
  'docx.damaged':
    'The document is damaged and cannot be read. Open it in Word, WPS or LibreOffice (repair it if asked) and save it as .docx.',
  'docx.signed':
    'The document is digitally signed, and any change would break the signature. Remove the signature in Word first.',
  'docx.no-record':
    'The document bears no record of figures, so they cannot be compared. Choose one that Huibiao wrote (it may be edited; the Document Inspector must not have removed custom XML).',
  'docx.other-summary':
    'The document is of {unit}, {year}, the summary of {summaryUnit}, {summaryYear}: they cannot be compared. Choose the summary of the same unit and year.',
  'docx.figure-outdated':
    'Out of date: “{stands}” should be “{now}” ({place}); offered as a tracked change, to accept or reject in Word. In: {paragraph}',
  'docx.figure-outdated-kept':
    'Out of date: “{stands}” should be “{now}” ({place}); left as it is for its formatting, change it by hand. In: {paragraph}',
  'docx.figure-edited':
    'Edited: written as “{written}”, now “{stands}”; by the summary “{now}” ({place}). Left as it is, please check. In: {paragraph}',
  'docx.figure-dropped':
    'No longer known: the summary has no figure for “{stands}”. Check and reword. In: {paragraph}',
  'docx.figure-removed':
    'Removed from the text: written as “{written}”, by the summary “{now}”. Nothing to do.',
  'docx.figure-added': 'New: “{now}” ({place}) is not in the text. Add it where wanted. See: {paragraph}',
  'docx.chart-change': '{chart}: “{name}” was {written} when it was drawn, and is {now} in the summary',
  'docx.chart-change-previous':
    '{chart}: “{name}” (last year) was {written} when it was drawn, and is {now} in the summary',
  'docx.chart-advice':
    'Charts are left as they are. Where one has not been corrected yet, right-click it in Word, choose “Edit Data”, and look over its caption, note and alternative text.',
  'docx.figure-none': 'none',
  'docx.no-marks':
    'The document has no marks to fill. Write {{全文}}, {{段落:chapter}}, {{标题}}, {{数据来源}} or {{indicator code}} where text is to stand.',
  'docx.mark-mistakes': '{count} marks of the document cannot be filled:',
  'docx.mark-mistake': '{mark} in “{paragraph}”: {reason}',
  'docx.mark-unknown': '{reason} What would be right: {known}.',
  'docx.mark-not-known': 'There is no such mark.',
  'docx.mark-kinds':
    '{{全文}}, {{段落:章节名}} (the name of a chapter), {{标题}}, {{数据来源}}, {{指标代码}} (the code of an indicator), {{指标代码|同比}}',
  'docx.mark-section':
    'No chapter or text of this level is called so, or more than one is. What would be right: {known}.',
  'docx.mark-not-alone':
    'This mark becomes whole paragraphs and must stand in one of its own. Move the other words of its paragraph away.',
  'docx.mark-tangled':
    'A picture, a field or a line break stands at the same place. Remove it and type the mark again.',
  'docx.mark-without-figure':
    'There is no figure for {mark} in “{paragraph}”; the mark stays. Reword this place.',
  'docx.mark-without-text':
    'There is nothing to write for {mark} in “{paragraph}”; the paragraph is left empty.',
  'docx.mark-unsaid':
    'The document has no mark for whole paragraphs, so this is not said in it. Please add: {text}',
  'docx.style-text': 'Report text',
  'docx.style-table': 'Table of sources',
  'docx.chart-number': 'Figure {number}',
  'docx.chart-caption': '{number}  {title} ({measure})',
  'docx.chart-caption-bare': '{number}  {title}',
  'docx.chart-note': 'Note: {note}.',
  'docx.chart-words': '{caption}. {values}.',
  'docx.chart-line': '{name}: {values}',
  'docx.chart-value': '{series} {value} {measure}',
  'docx.chart-data': 'Chart data',
  'docx.chart-figure': 'Value',
  'docx.style-chart': 'Chart',
  'docx.style-caption': 'Chart caption',
  'docx.style-note': 'Chart note',
} as const;
