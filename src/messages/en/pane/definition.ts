/** What people read on the pane's page "definition", in English. Keys start with `pane.definition-`; {name} is filled in. */
export const definition = {
  'pane.definition-title': 'Definition',
  'pane.definition-lead-built-in':
    'The built-in definition is in use. To change indicators, units or rules, edit it first, then load it.',
  'pane.definition-lead-kept':
    'A loaded definition is in use. It is kept on this machine and will be in use when Huibiao is opened again; restoring the built-in one removes it.',
  'pane.definition-lead-not-kept':
    'A loaded definition is in use. The browser could not keep it: once the pane is closed the built-in one is back, and this one must be loaded again.',
  'pane.definition-lost':
    'The definition loaded last time, "{file}", does not fit this version of the program; the built-in one is in use. Load the file again and mend what is listed.',

  // the definition in use
  'pane.definition-facts': 'Definition in use',
  'pane.definition-name': 'Name',
  'pane.definition-version': 'Version',
  'pane.definition-id': 'Identifier',
  'pane.definition-hash': 'Content hash',
  'pane.definition-hash-hint':
    'Definitions of the same content have the same hash; templates are checked against it. In full: {hash}',
  'pane.definition-source': 'Source',
  'pane.definition-built-in': 'Built in',
  'pane.definition-content': 'Content',
  'pane.definition-counts':
    '{chapters} chapters, {indicators} indicators, {tables} breakdown tables, {units} units, {rules} rules, {texts} texts',

  // what can be done with it
  'pane.definition-actions': 'What can be done with the definition',
  'pane.definition-edit': 'Edit',
  'pane.definition-save': 'Save as a file',
  'pane.definition-load': 'Load a file',
  'pane.definition-read-open': 'Read the open workbook',
  'pane.definition-restore': 'Restore the built-in one',
  'pane.definition-preparing': 'Preparing the definition workbook',
  'pane.definition-reading': 'Reading the definition',
  'pane.definition-editing-excel':
    'The definition workbook is open in a new window. Edit and save it there, then come back, press "Load a file" and choose the saved file.',
  'pane.definition-editing-standalone':
    'The definition workbook is open in the preview. When done, press "Read the open workbook" to use it; "Save changes as" keeps it as a file.',
  'pane.definition-in-use': '"{name}", version {version}, is in use: {counts}.',
  'pane.definition-ask-load': 'Use another definition?',
  'pane.definition-ask-load-text':
    'The submissions received, their findings and the roll-up were read with the definition in use. They are cleared and must be put in again. The files themselves are not touched.',
  'pane.definition-ask-restore': 'Restore the built-in definition?',
  'pane.definition-ask-restore-text':
    'The loaded definition "{name}" is removed from this machine; the submissions received with it, their findings and the roll-up are cleared and must be put in again. The files themselves are not touched.',
  'pane.definition-go-load': 'Use it',
  'pane.definition-go-restore': 'Restore',
  'pane.definition-stay': 'Keep the present one',

  // mistakes
  'pane.definition-mistakes': 'To be mended',
  'pane.definition-advice': 'Advice on its texts',
  'pane.definition-advised':
    '"{file}" is in use. {count} places in its texts would read better otherwise; it works as it is. To change them, edit the cells below in that file and load it again.',
  'pane.definition-mistaken':
    '"{file}" has {count} places to mend and was not taken into use; the definition in use is unchanged.',
  'pane.definition-mend-open':
    'They are marked in the sheets. Press a cell to go there; when all are mended, press "Check again".',
  'pane.definition-mend-closed':
    'Open the file in Excel, mend the cells below, save it and load it again; with Huibiao open in that workbook, "Read the open workbook" lets you go to each cell.',
  'pane.definition-mend-preview': 'The file is no longer in the preview. Mend it and load it again.',
  'pane.definition-check-again': 'Check again',
  'pane.definition-dismiss': 'Clear the list',
  'pane.definition-mistakes-of': '{sheet} ({count})',
  'pane.definition-whole-workbook': 'The whole workbook',
  'pane.definition-whole-sheet': 'Whole sheet',

  // lists
  'pane.definition-lists': 'Content of the definition',
  'pane.definition-tab-indicators': 'Indicators {count}',
  'pane.definition-tab-tables': 'Tables {count}',
  'pane.definition-tab-units': 'Units {count}',
  'pane.definition-tab-rules': 'Rules {count}',
  'pane.definition-search-indicators': 'Search code, name, note',
  'pane.definition-search-units': 'Search name, code, kind',
  'pane.definition-search-rules': 'Search number, formula, text',
  'pane.definition-found': '{count} found',
  'pane.definition-nothing-found': 'Nothing has "{text}" in it. Try another word, or fewer characters.',
  'pane.definition-nothing-listed': 'This definition lists nothing of the kind.',
  'pane.definition-chapter-count': '{count} indicators',
  'pane.definition-measure': 'Measure',
  'pane.definition-kind': 'Kind',
  'pane.definition-rollup': 'Roll-up',
  'pane.definition-formula': 'Formula',
  'pane.definition-audience': 'Filled in by',
  'pane.definition-audience-derived': 'as the indicators in the formula',
  'pane.definition-required': 'Required',
  'pane.definition-yes': 'Yes',
  'pane.definition-no': 'No',
  'pane.definition-note': 'Note',
  'pane.definition-none': 'none',
  'pane.definition-chapter': 'Chapter',
  'pane.definition-table-size': '{rows} rows × {columns} columns',
  'pane.definition-rows': 'Rows',
  'pane.definition-columns': 'Columns',
  'pane.definition-coded': '{name} ({code})',
  'pane.definition-level-province': 'province',
  'pane.definition-level-city': 'city',
  'pane.definition-level-county': 'county',
  'pane.definition-level-township': 'township',
  'pane.definition-level-department': 'department',
  'pane.definition-own': 'own unit',
  'pane.definition-files': 'files',
  'pane.definition-files-hint':
    'Units marked "files" get a template; the other areas are rolled up from the units below.',
} as const;
