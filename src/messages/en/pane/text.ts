/** What people read on the pane's page "text", in English. Keys start with `pane.text-`; {name} is filled in. */
export const text = {
  'pane.text-title': 'Text',
  'pane.text-lead':
    'Paragraphs written from a summary. Press a figure to see what it was made of, and to go to its cell.',
  'pane.text-empty':
    'There are no figures to write of yet. Roll up first, choose a summary file, or open a summary in Excel and read it.',
  'pane.text-empty-standalone':
    'There are no figures to write of yet. Roll up first, or choose a summary file.',
  'pane.text-to-rollup': 'Go to Roll up',
  'pane.text-choose': 'Choose a summary file',
  'pane.text-read-open': 'Read this workbook',
  'pane.text-open-is-none':
    'This workbook is not a summary. Open one that a roll-up made, or choose a summary file.',
  'pane.text-writing': 'Writing paragraphs',
  'pane.text-no-paragraphs':
    'The definition has no texts for this level, or the summary has no figures yet. Check the texts on the page "Definition".',

  'pane.text-from': 'Figures from: {origin}',
  'pane.text-from-rollup': 'this roll-up',
  'pane.text-from-open': 'the summary in this workbook',
  'pane.text-from-file': 'the file "{file}"',
  'pane.text-use-rollup': 'Use this roll-up',
  'pane.text-again': 'Read again',

  'pane.text-length': 'Length',
  'pane.text-length-full': 'Full (详版)',
  'pane.text-length-brief': 'Brief (简版)',
  'pane.text-remarks': 'What may read better',
  'pane.text-remarks-lead': '{count} wordings are worth a second look; the text can be used as it is.',
  'pane.text-remark': 'Paragraph {paragraph}: {remark}',

  'pane.text-copy': 'Copy all',
  'pane.text-copy-paragraph': 'Copy this paragraph',
  'pane.text-copied': 'Copied. Pasted into Word or the like, headings and indents come along.',
  'pane.text-copied-paragraph': 'Paragraph copied.',
  'pane.text-not-copied': 'The browser did not allow copying. Select the text and press Ctrl+C.',
  'pane.text-save-docx': 'Save for Word',
  'pane.text-save-txt': 'Save as text',

  'pane.text-article': 'Paragraphs',
  'pane.text-partial': 'incomplete',
  'pane.text-partial-legend':
    'Figures with this mark come from incomplete totals: some units did not report or answer.',
  'pane.text-figure': '{text}: where it comes from',
  'pane.text-figure-partial': '{text}, incomplete: where it comes from',

  'pane.text-figure-title': 'Where "{text}" comes from',
  'pane.text-indicator': 'Indicator',
  'pane.text-indicator-of': '{code} {name}',
  'pane.text-formula': 'How',
  'pane.text-as-it-stands': 'as it stands',
  'pane.text-units-counted': 'units counted',
  'pane.text-operands': 'Where the figures stand',
  'pane.text-operand': '{code} {name}',
  'pane.text-operand-previous': '{code} {name} (last year)',
  'pane.text-operand-place': '{sheet} {address}',
  'pane.text-answers': 'incomplete: {answered} of {asked} units',
  'pane.text-answers-all': 'all {asked} units',
  'pane.text-lacks': 'Incomplete: {answered} of {asked} units asked have answered.',
  'pane.text-locate': 'Go to',
  'pane.text-locate-cell': 'Go to {sheet} {address}',
  'pane.text-insert-first': 'The summary is not in this workbook yet. Insert it to go to its cells.',
  'pane.text-open-first': 'The summary is not open in the preview yet. Open it to go to its cells.',
  'pane.text-file-first':
    'The figures are from the file "{file}". Open it in Excel and read this workbook instead, to go to its cells.',
  'pane.text-insert': 'Insert the summary',
  'pane.text-open': 'Open in the preview',
  'pane.text-close': 'Close',

  'pane.text-extras': 'What the Word file has besides',
  'pane.text-comments': 'Sources as comments at the figures',
  'pane.text-charts': 'A chart at the end of each chapter (Word)',
  'pane.text-update': 'Compare an edited document',
  'pane.text-update-drop':
    'Drop an edited Word document here: its figures are compared with the summary above, one by one.',
  'pane.text-update-choose': 'Choose a Word document',
  'pane.text-comparing': 'Comparing the document',
  'pane.text-update-result':
    '"{file}": {current} figures stand, {outdated} out of date, {edited} edited, {dropped} no longer known, {removed} removed, {added} new.',
  'pane.text-update-save': 'Save the revised copy',
  'pane.text-update-accept':
    'Figures out of date are tracked changes in the copy: accept or reject them in Word. Prose is never touched.',
  'pane.text-update-offered': 'offered in the copy',
  'pane.text-update-by-hand': 'complex formatting, change it by hand',
  'pane.text-update-more': 'Show more ({count} left)',
  'pane.text-update-written': 'Written',
  'pane.text-update-stands': 'Document',
  'pane.text-update-now': 'Should be',
  'pane.text-state-current': 'Stands',
  'pane.text-state-outdated': 'Out of date',
  'pane.text-state-edited': 'Edited',
  'pane.text-state-dropped': 'No longer known',
  'pane.text-state-removed': 'Removed',
  'pane.text-state-added': 'New',
} as const;
