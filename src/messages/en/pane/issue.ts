/** What people read on the pane's page "issue", in English. Keys start with `pane.issue-`; {name} is filled in. */
export const issue = {
  'pane.issue-title': 'Issue templates',
  'pane.issue-lead': 'Makes a template for every filing unit below an area, all in one zip file.',
  'pane.issue-choose-area': 'Choose an area above; the filing units below it are listed here.',
  'pane.issue-no-units':
    'No unit files below "{area}", so there is nothing to issue. Choose another area, or check the units on the page "Definition".',
  'pane.issue-previous': "Last year's summary (optional)",
  'pane.issue-previous-hint':
    "Fills last year's figures into the templates. The summary of this area, or of one above it, for {year}.",

  // the units
  'pane.issue-units': 'Filing units',
  'pane.issue-group': 'Kind of units',
  'pane.issue-group-all': 'All {count}',
  'pane.issue-group-township': 'Townships {count}',
  'pane.issue-group-department': 'Departments {count}',
  'pane.issue-group-own': 'Own units {count}',
  'pane.issue-search': 'Name, code, kind',
  'pane.issue-all': 'Select all',
  'pane.issue-none': 'Select none',
  'pane.issue-invert': 'Invert',
  'pane.issue-of-shown': 'Applies to the units listed below only',
  'pane.issue-chosen': '{chosen} of {all} units selected',
  'pane.issue-chosen-shown': '{chosen} of {all} units selected, {shown} listed',
  'pane.issue-nothing-found': 'No unit has "{text}" in it. Try another word, or another kind of units.',
  'pane.issue-area-chosen': '{chosen}/{all}',
  'pane.issue-more': 'More for {unit}',
  'pane.issue-insert-excel': 'Insert into the open workbook',
  'pane.issue-insert-standalone': 'Open in the preview',
  'pane.issue-save-one': 'Save alone',

  // issuing
  'pane.issue-go': 'Make templates ({count})',
  'pane.issue-none-chosen': 'Select at least one unit.',
  'pane.issue-one': 'Only "{unit}" is selected. You can also:',
  'pane.issue-done':
    '{count} templates of "{area}" for {year} were made and handed to the browser as "{file}".',
  'pane.issue-return':
    'Unpack it and send each unit its file (the unit is in the file\'s name). Units fill it in, save it and send it back as it is; put what comes back on the page "Receive", without renaming or opening it.',
  'pane.issue-inserted': 'The template of "{unit}" was inserted into the open workbook: {sheets}.',
  'pane.issue-opened-window':
    'This version of Excel cannot insert sheets; the template of "{unit}" is open in a new window.',
  'pane.issue-opened-preview': 'The template of "{unit}" is open in the preview.',
} as const;
