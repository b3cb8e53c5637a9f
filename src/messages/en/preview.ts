/** What people read from the spreadsheet preview of the pane, in English. */
export const preview = {
  'preview.region': 'Spreadsheet preview: {name}',
  'preview.sheet':
    'Sheet "{sheet}". Arrow keys move, Enter or F2 edits; press Escape, then Tab to leave the grid.',
  'preview.sheets': 'Sheet tabs',
  'preview.all-sheets': 'All sheets',
  'preview.marked': '"{sheet}", {count} marks',
  'preview.formula-bar': 'Selected cell',
  'preview.cell': '{address}, {text}',
  'preview.cell-empty': '{address}, empty',
  'preview.choose': '{address}: choose from the list',
  'preview.closed-locked': '{address}: this cell is protected. Fill in the cells that are open instead.',
  'preview.closed-formula':
    '{address}: this cell is computed by a formula. Change the data that it refers to instead.',
  'preview.paste-refused': 'Pasted {done} cells; {count} cannot be filled in and were skipped: {addresses}.',
  'preview.paste-refused-more': '{addresses} and more',
  'preview.stale': 'Recalculated by the spreadsheet program when the file is opened',
  'preview.entry-refused': 'This entry is not allowed',
  'preview.entry-doubtful': 'Please check this entry',
  'preview.entry-keep': 'Enter it anyway',
  'preview.entry-change': 'Go back and change it',
  'preview.note': 'Note: {text}',
  'preview.chart': 'Chart: {title}. Drawn by the spreadsheet program when the file is opened.',
  'preview.no-sheets': 'The workbook has no sheet to show.',
} as const;
