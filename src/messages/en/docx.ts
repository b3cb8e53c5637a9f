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
  'docx.as-it-stands': 'as it stands',
  'docx.units-counted': 'units counted',
  'docx.operand': '{indicator} {name}: {value}',
  'docx.operand-previous': '{indicator} {name} (last year): {value}',
  'docx.operand-partial': ' ({answered} of {asked} units)',
  'docx.operand-count': '{name}: {value}',
  'docx.style-text': 'Report text',
  'docx.style-table': 'Table of sources',
} as const;
