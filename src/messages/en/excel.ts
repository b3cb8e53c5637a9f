/** What people read from excel/, in English. */
export const excel = {
  'excel.busy': 'Excel is busy and did not finish this. Please try again in a moment.',
  'excel.editing':
    'A cell is being edited, so Excel cannot do this now. Press Enter to finish, then try again.',
  'excel.protected':
    'The sheet or workbook is protected with a password and cannot be written to. Unprotect it with the password, then try again.',
  'excel.sheet-missing':
    '"{sheet}": the workbook has no such sheet; it may have been renamed or deleted. Read the workbook again, then try again.',
  'excel.sheet-hidden': '"{sheet}": the sheet is hidden and cannot be shown. Unhide it, then try again.',
  'excel.gone':
    'The sheet or range is no longer there; it may just have been renamed or deleted. Read the workbook again, then try again.',
  'excel.too-large':
    'This is more than Excel takes at once (5 MB). Save it as a file instead and open that in Excel.',
  'excel.too-many-cells':
    '"{sheet}": its used range has {count} cells, more than the limit of {most}, and was not read. Delete the rows and columns outside the table, save, then try again.',
  'excel.not-insertable':
    'The sheets hold what Excel cannot insert (charts, comments, PivotTables or slicers). Save them as a file instead and open that in Excel.',
  'excel.not-a-workbook':
    'What was to be opened or inserted is no whole Excel workbook. Make it again, then try again.',
  'excel.not-supported':
    'This version of Excel cannot do this ({member}). Update Excel, or use the huibiao command line.',
  'excel.failed':
    'Excel did not finish this ({code}). Save the workbook and try again; if it still fails, pass on the code in brackets.',
  'excel.mark-error': 'Check: error',
  'excel.mark-warning': 'Check: warning',
  'excel.mark-info': 'Check: note',
} as const;
