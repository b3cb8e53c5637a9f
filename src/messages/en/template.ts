import type { template as zh } from '../zh-CN/template';

export const template: Record<keyof typeof zh, string> = {
  'template.title': '{name} ({year}) — form of {unit}',
  'template.cover-subtitle': 'Form for {year}',
  'template.sheet-title': '{sheet} ({year})',
  'template.unit-line': 'Reporting unit: {unit} ({code})',
  'template.example': '{mark} (example data): not a real report',
  'template.edition': 'Definition: {id}  Version: {version}',
  'template.edition-issued': 'Definition: {id}  Version: {version}  Issued: {issued}',
  'template.page-of': 'Page {page} of {pages}',
  'template.signature': 'Head of unit (signature):                        Unit (seal):',
  'template.grid-item': 'Item',

  'template.tally-number': 'No.',
  'template.tally-sheet': 'Sheet',
  'template.tally-figures': 'Figures',
  'template.tally-missing': 'Required, blank',
  'template.tally-errors': 'Errors',
  'template.tally-warnings': 'Warnings',
  'template.tally-total': 'Total',
  'template.status-missing': 'Required and blank: ',
  'template.status-errors': '; errors: ',
  'template.status-mend': '. Complete and correct them before sending.',
  'template.status-warnings': 'No errors. Warnings: ',
  'template.status-explain':
    '. Check each; where the figure is right, give the reason under 情况说明, then send.',
  'template.status-passed': 'All checks passed: ready to send.',

  'template.notes': 'How to fill in',
  'template.note-entry':
    'Fill in the pale yellow cells only. Type bare numbers, without a unit and without words such as “about”; the unit stands under 计量单位.',
  'template.note-not-applicable':
    'Type 0 where nothing happened, 不适用 where the unit has no such business; never a space for 0.',
  'template.note-computed':
    'Grey cells are computed by formulas. Where last year’s figure is printed, leave it as it is.',
  'template.note-hints':
    '审核提示 checks as you type: 错误 must be corrected; 提示 must be verified, and a reason under 情况说明 turns it into 已说明.',
  'template.note-shape':
    'Do not add or delete rows or columns, change codes or sheet names, or save in another format; return this very file.',

  'template.entry-refused': 'Not accepted',
  'template.demand-number':
    'Type {precision}{range}, digits only, no unit; 不适用 where the unit has no such business.',
  'template.demand-range': ' between {min} and {max}',
  'template.demand-from': ' not below {min}',
  'template.demand-any': '',
  'template.precision-whole': 'a whole number',
  'template.precision-decimals': 'a number with at most {decimals} decimals',
  'template.demand-yesno': 'Type 是 (yes) or 否 (no); 不适用 where the unit has no such business.',
  'template.demand-text': 'Type a text of at most {max} characters.',
  'template.demand-last-year': 'Type last year’s figure, digits only; leave it blank where it is not known.',
  'template.demand-adjustment': 'Type a negative number: what was counted too often, such as -3.',
  'template.adjustment-title': 'Adjustment',
  'template.adjustment-prompt':
    'Where several units each report one joint matter, the total counts it more than once. Type what to take off the total (negative, such as -3) and give the reason.',

  'template.computed': 'Computed: {formula}',
  'template.required-blank': 'required and blank',
  'template.required-blanks': ' required entries are blank',
  'template.not-a-number': 'must be a number without a unit; type 不适用 where the unit has no such business',
  'template.not-yes-or-no': 'must be 是 or 否',
  'template.below-minimum': 'must not be below {min}',
  'template.above-maximum': 'must not be above {max}',
  'template.not-whole': 'must be a whole number',
  'template.too-many-decimals': 'must not have more than {decimals} decimals',
  'template.too-long': 'must not be longer than {max} characters',
  'template.fill-together': '{names} must be filled in together',
  'template.and-more': '{shown} and others ({count} in all)',
  'template.not-comparable': 'definition changed, not comparable',
};
