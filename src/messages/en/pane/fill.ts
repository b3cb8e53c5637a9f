/** What people read on the pane's page "fill", in English. Keys start with `pane.fill-`; {name} is filled in. */
export const fill = {
  'pane.fill-title': 'Fill in and check',
  'pane.fill-reading': 'Reading the workbook…',
  'pane.fill-checking': 'Checking',
  'pane.fill-unit': '{unit} · {year}',
  'pane.fill-example': 'Example data',

  'pane.fill-state': 'Asked: {asked}, filled in: {filled}; {found}',
  'pane.fill-state-missing': 'Asked: {asked}, filled in: {filled}, required blanks: {missing}; {found}',
  'pane.fill-left': 'Required blanks: {missing}; {found}',
  'pane.fill-found': 'errors: {errors}, warnings: {warnings}',
  'pane.fill-found-explained': 'errors: {errors}, warnings: {warnings} (explained: {explained})',
  'pane.fill-progress': 'Filled in: {filled} of {asked}',

  'pane.fill-sheet': 'Sheet',
  'pane.fill-sheet-filled': 'Filled in',
  'pane.fill-sheet-missing': 'Blank',
  'pane.fill-sheet-errors': 'Errors',
  'pane.fill-sheet-warnings': 'Warnings',

  'pane.fill-mark': 'Mark in the sheets',
  'pane.fill-clear-marks': 'Clear marks',
  'pane.fill-marking': 'The marks follow each check.',

  'pane.fill-self-check': 'Finish self-check',
  'pane.fill-self-check-hint':
    'When all is filled in: checks once more and records the outcome on the cover (封面).',
  'pane.fill-self-check-last': 'On the cover',
  'pane.fill-no-self-check':
    'The cover has no line 自检情况 (an older template), so the self-check cannot be recorded in the form. All checks work as usual; for a record, ask the issuing office for a current template.',
  'pane.fill-unsaved': 'Explanations not yet written into the form: {count}.',
  'pane.fill-record': '{time} self-check: {state}',
  'pane.fill-record-unfinished': '{time} self-check: {state}; required blanks or errors remained',
  'pane.fill-recorded-excel': 'The self-check is recorded on the cover. Save the workbook, then send it in.',
  'pane.fill-recorded-standalone':
    'The self-check is recorded on the cover. Save the file with "Save changes as", then send it in.',
  'pane.fill-unfinished-title': 'Something is left to mend',
  'pane.fill-unfinished':
    '{left}. A form sent in with required blanks or errors will be returned. If you record it anyway, the cover will say that they remained.',
  'pane.fill-mend-first': 'Mend first',
  'pane.fill-record-anyway': 'Record anyway',
  'pane.fill-place-gone':
    'The cell to write into is no longer in the form, so nothing was written. A row or column may have been deleted; restore it and try again.',

  'pane.fill-parts': 'Findings and figures asked for',
  'pane.fill-findings': 'Findings ({count})',
  'pane.fill-entries': 'Figures ({count})',
  'pane.fill-findings-list': 'Findings',
  'pane.fill-open-findings': 'Findings to deal with',
  'pane.fill-explained-findings': 'Explained findings',
  'pane.fill-missing':
    'Required blanks: {count}. Enter 0 where nothing happened, 不适用 where it does not apply.',
  'pane.fill-show-missing': 'Show them',
  'pane.fill-nothing-found': 'No findings to deal with.',
  'pane.fill-explained': 'Explained ({count})',
  'pane.fill-more-places': '{count} more',
  'pane.fill-explanation': 'Explanation (goes to "{sheet}" {address})',
  'pane.fill-explanation-placeholder': 'If it is so, say why; if not, mend the figure',
  'pane.fill-explanation-save': 'Write it in',
  'pane.fill-explanation-take-back': 'Take it back',

  'pane.fill-asked': 'Figures asked for',
  'pane.fill-search': 'Search name, code or note',
  'pane.fill-kinds': 'Which figures to show',
  'pane.fill-kind-missing': 'Required blanks {count}',
  'pane.fill-kind-blank': 'Blank {count}',
  'pane.fill-kind-entered': 'Filled in {count}',
  'pane.fill-kind-all': 'All {count}',
  'pane.fill-none-missing': 'No required figure is blank.',
  'pane.fill-none-blank': 'No figure is blank.',
  'pane.fill-none-entered': 'Nothing is filled in yet.',
  'pane.fill-none-all': 'This form asks for no figures.',
  'pane.fill-none-found': 'No figure matches. Try another word, or look at "All".',
  'pane.fill-on-sheet': '{sheet} ({count})',
  'pane.fill-go-to': 'Go to {sheet} {address}',
  'pane.fill-code-measure': '{code} · {measure}',
  'pane.fill-note': 'Note',
  'pane.fill-note-of': 'Note on "{name}"',
  'pane.fill-not-applicable': 'n/a (不适用)',
  'pane.fill-derived': 'Computed',
  'pane.fill-unreadable': 'Not understood',
  'pane.fill-required': 'Required',
  'pane.fill-optional': 'Optional',

  'pane.fill-is-summary':
    'The open workbook is the {year} summary of {unit}, not a template. Write its text on the page "Text"; check or roll up again on the page "Roll up".',
  'pane.fill-is-definition':
    'The open workbook is a definition (indicators, units, rules), not a template. Look at it or load it on the page "Definition".',
  'pane.fill-is-unreadable': 'The open workbook looks like a template but cannot be read as one:',
  'pane.fill-is-other-excel':
    'The open workbook is not a template of Huibiao. Open the template that was issued to you in Excel; if you have just changed this workbook, read it again.',
  'pane.fill-is-other-standalone':
    'No template is open yet. Open the template (.xlsx) that was issued to you, to fill it in and check it here.',
  'pane.fill-go-to-page': 'Go to "{page}"',
  'pane.fill-read-again': 'Read again',
  'pane.fill-open': 'Open a template',
} as const;
